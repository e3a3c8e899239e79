package fairbot.answer;

import fairbot.fair.Company;
import fairbot.fair.Entry;
import fairbot.fair.Facts;
import fairbot.fair.Fair;
import fairbot.fair.Location;
import fairbot.fair.ProgramItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where an entry is, and from where that is known: its own booth, its company's place, the hall.
 */
final class PlaceWords {
  private final Messages messages;

  PlaceWords(Messages messages) {
    this.messages = messages;
  }

  /** The place in a few words: "A-01 부스", "1관 중앙무대", "인천시청 본관 중앙홀". */
  static String brief(Fair fair, Entry entry) {
    return nearest(fair, entry).orElse(fair.location().name());
  }

  /** The booth or spot in a few words; empty if only the hall is known. */
  static Optional<String> nearest(Fair fair, Entry entry) {
    Facts.Place place = Facts.place(fair, entry);
    if (!place.booth().isEmpty()) {
      return Optional.of(place.booth() + " 부스");
    }
    return place.spot().isEmpty() ? Optional.empty() : Optional.of(place.spot());
  }

  /** The sentence that names the place, then what else is known of it. */
  List<String> lines(Occasion occasion, Entry entry) {
    boolean past = occasion.isOver();
    Location hall = occasion.fair().location();
    List<String> lines = new ArrayList<>();
    if (entry instanceof Fair fair) {
      lines.add(
          say(
              MessageKey.LOCATION_FAIR,
              MessageKey.LOCATION_FAIR_PAST,
              past,
              fair.name(),
              hall.name()));
      if (!hall.address().isEmpty()) {
        lines.add(messages.say(MessageKey.LOCATION_ADDRESS, hall.address()));
      }
      if (!hall.directions().isEmpty()) {
        lines.add(hall.directions());
      }
      return lines;
    }
    lines.add(sentence(occasion, entry, past));
    if (nearest(occasion.fair(), entry).isPresent()) {
      lines.add(messages.say(MessageKey.LOCATION_HALL_TOO, hall.name()));
    }
    return lines;
  }

  private String sentence(Occasion occasion, Entry entry, boolean past) {
    Facts.Place place = Facts.place(occasion.fair(), entry);
    String name = entry.name();
    if (entry instanceof ProgramItem) {
      return place.spot().isEmpty()
          ? say(
                  MessageKey.LOCATION_PROGRAM,
                  MessageKey.LOCATION_PROGRAM_PAST,
                  past,
                  name,
                  place.fair().name())
              + " "
              + messages.say(MessageKey.LOCATION_NO_SPOT)
          : say(
              MessageKey.LOCATION_PROGRAM,
              MessageKey.LOCATION_PROGRAM_PAST,
              past,
              name,
              place.spot());
    }
    Optional<String> host = place.host().map(Company::name);
    if (!place.booth().isEmpty()) {
      return host.isPresent()
          ? say(
              MessageKey.LOCATION_COMPANY_BOOTH,
              MessageKey.LOCATION_COMPANY_BOOTH_PAST,
              past,
              name,
              host.get(),
              place.booth())
          : say(
              MessageKey.LOCATION_BOOTH, MessageKey.LOCATION_BOOTH_PAST, past, name, place.booth());
    }
    if (!place.spot().isEmpty()) {
      return host.isPresent()
          ? say(
              MessageKey.LOCATION_COMPANY_SPOT,
              MessageKey.LOCATION_COMPANY_SPOT_PAST,
              past,
              name,
              host.get(),
              place.spot())
          : say(MessageKey.LOCATION_SPOT, MessageKey.LOCATION_SPOT_PAST, past, name, place.spot());
    }
    return say(
            MessageKey.LOCATION_HALL,
            MessageKey.LOCATION_HALL_PAST,
            past,
            name,
            place.fair().name())
        + " "
        + messages.say(MessageKey.LOCATION_NO_BOOTH);
  }

  private String say(MessageKey present, MessageKey past, boolean isPast, Object... values) {
    return messages.say(isPast ? past : present, values);
  }
}
