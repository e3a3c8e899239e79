package fairbot.content;

import java.util.List;

/** The aspects that every fair can tell of; the config says how visitors ask for them. */
public final class BuiltInAspects {
  private BuiltInAspects() {}

  /** Their ids. */
  public static final List<String> IDS =
      List.of(
          "about",
          "location",
          "schedule",
          "price",
          "seller",
          "products",
          "companies",
          "program",
          "contact",
          "organizer",
          "parking",
          "transport",
          "admission",
          "payment",
          "discount",
          "facilities",
          "website",
          "warranty",
          "ingredients",
          "usage",
          "delivery",
          "reservation",
          "refund");
}
