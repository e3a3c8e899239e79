package fairbot.fair;

import java.util.List;
import java.util.Map;

/**
 * A thing that visitors ask about: the fair itself or something at it. Immutable.
 *
 * <p>{@link #id()} is unique within a fair across all kinds of entries.
 */
public sealed interface Entry permits Fair, Company, Product, ProgramItem, Faq {

  /** {@code [a-z0-9-]{1,40}}. */
  String id();

  /** What the bot calls it in a reply; a faq entry's first question. */
  String name();

  /** What else people call it; empty if nothing. */
  List<String> alternateNames();

  /** Empty if the organiser wrote none. */
  String description();

  /**
   * Aspect id to text, only what this entry says of itself; {@link Facts} adds what it inherits.
   */
  Map<String, String> facts();
}
