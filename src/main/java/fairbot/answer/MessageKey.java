package fairbot.answer;

import java.util.List;

/**
 * Every text of {@code config/messages.json}, with the values that it may hold. The organiser
 * writes a value as {@code {name}}, or with the particle that follows it as {@code {name:은}}.
 */
public enum MessageKey {
  ABOUT("about", "name", "description"),
  ABOUT_HERE("about.here", "name", "description"),
  ABOUT_NAME_ONLY("about.name-only", "name"),

  LOCATION_FAIR("location.fair", "name", "hall"),
  LOCATION_FAIR_PAST("location.fair.past", "name", "hall"),
  LOCATION_BOOTH("location.booth", "name", "booth"),
  LOCATION_BOOTH_PAST("location.booth.past", "name", "booth"),
  LOCATION_COMPANY_BOOTH("location.company-booth", "name", "company", "booth"),
  LOCATION_COMPANY_BOOTH_PAST("location.company-booth.past", "name", "company", "booth"),
  LOCATION_SPOT("location.spot", "name", "spot"),
  LOCATION_SPOT_PAST("location.spot.past", "name", "spot"),
  LOCATION_COMPANY_SPOT("location.company-spot", "name", "company", "spot"),
  LOCATION_COMPANY_SPOT_PAST("location.company-spot.past", "name", "company", "spot"),
  LOCATION_HALL("location.hall", "name", "hall"),
  LOCATION_HALL_PAST("location.hall.past", "name", "hall"),
  LOCATION_PROGRAM("location.program", "name", "place"),
  LOCATION_PROGRAM_PAST("location.program.past", "name", "place"),
  LOCATION_NO_BOOTH("location.no-booth"),
  LOCATION_NO_SPOT("location.no-spot"),
  LOCATION_ADDRESS("location.address", "address"),
  LOCATION_HALL_TOO("location.hall-too", "hall"),

  SCHEDULE_PERIOD("schedule.period", "name", "period"),
  SCHEDULE_PERIOD_PAST("schedule.period.past", "name", "period"),
  SCHEDULE_PERIOD_SHORT("schedule.period.short", "period"),
  SCHEDULE_ASKED("schedule.asked", "name", "answer"),
  SCHEDULE_INHERITED("schedule.inherited", "name"),
  SCHEDULE_BEFORE("schedule.before", "day", "days"),
  SCHEDULE_BEFORE_TOMORROW("schedule.before.tomorrow", "day"),
  SCHEDULE_OPENS_LATER("schedule.opens-later", "opens", "closes", "left"),
  SCHEDULE_OPEN("schedule.open", "closes"),
  SCHEDULE_CLOSES_SOON("schedule.closes-soon", "closes", "left"),
  SCHEDULE_LAST_ENTRY("schedule.last-entry", "time"),
  SCHEDULE_LAST_ENTRY_OVER("schedule.last-entry.over", "time"),
  SCHEDULE_CLOSED_TODAY("schedule.closed-today", "closes"),
  SCHEDULE_NEXT("schedule.next", "day", "opens"),
  SCHEDULE_NEXT_UNKNOWN("schedule.next.hours-unknown", "day"),
  SCHEDULE_LAST_DAY_OVER("schedule.last-day-over", "closes"),
  SCHEDULE_DAY_OF_FAIR("schedule.day-of-fair", "days"),
  SCHEDULE_FIRST_DAY("schedule.first-day", "days"),
  SCHEDULE_ONLY_DAY("schedule.only-day"),
  SCHEDULE_LAST_DAY("schedule.last-day"),
  SCHEDULE_HOURS_UNKNOWN("schedule.hours-unknown"),
  SCHEDULE_OVER("schedule.over", "day"),
  SCHEDULE_HOURS("schedule.hours", "hours"),
  SCHEDULE_EVERY_DAY("schedule.every-day", "hours"),
  SCHEDULE_LAST_DAY_EARLIER("schedule.last-day-earlier", "closes"),
  SCHEDULE_ON("schedule.on", "day", "opens", "closes"),
  SCHEDULE_ON_UNKNOWN("schedule.on.hours-unknown", "day"),
  SCHEDULE_CLOSES_EARLY("schedule.closes-early", "day", "closes"),
  SCHEDULE_ON_PAST("schedule.on.past", "day"),
  SCHEDULE_NOT_ON("schedule.not-on", "day"),
  SCHEDULE_NOT_ON_PAST("schedule.not-on.past", "day"),
  SCHEDULE_NOT_TODAY("schedule.not-today"),

  NOTICE("notice", "text"),
  SOLD_OUT("soldout", "name"),
  SOLD_OUT_LABEL("soldout.label"),

  PROGRAM_TIME("program.time", "name", "time"),
  PROGRAM_TIME_PAST("program.time.past", "name", "time"),
  PROGRAM_STARTS("program.starts", "name", "time"),
  PROGRAM_TOMORROW("program.tomorrow"),
  PROGRAM_DAYS_LEFT("program.days-left", "days"),
  PROGRAM_STARTS_IN("program.starts-in", "left"),
  PROGRAM_RUNNING("program.running", "left"),
  PROGRAM_RUNNING_TODAY("program.running-today"),
  PROGRAM_STARTED("program.started", "time"),
  PROGRAM_DONE("program.done"),
  PROGRAM_LIST("program.list", "name"),
  PROGRAM_LIST_DAY("program.list.day", "name", "day"),
  PROGRAM_LIST_NONE("program.list.none", "name", "day"),
  PROGRAM_NOW("program.now", "item"),

  PRICE("price", "name", "price"),
  PRICE_FREE("price.free", "name"),
  PRICE_TEXT("price.text", "name", "price"),
  SELLER("seller", "name", "company"),
  PRODUCTS_FAIR("products.fair", "name", "count"),
  PRODUCTS_LIST("products.list", "name"),
  PRODUCTS_CATEGORY("products.category", "category", "count", "example"),
  PRODUCTS_CATEGORY_ONE("products.category.one", "category", "count", "example"),
  PRODUCTS_COMPANY("products.company", "name", "count"),
  COMPANIES("companies", "name"),
  COMPANIES_COUNT("companies.count", "name", "count"),
  COMPANIES_NAMES("companies.names", "names"),
  FACT("fact", "name", "label"),
  FACT_SHORT("fact.short", "label", "fact"),

  MISSING_FACT("missing.fact", "name", "label"),
  MISSING_TOPIC("missing.topic", "name", "topic"),
  MISSING_ABOUT("missing.about", "name"),
  MISSING_BOOTH("missing.booth", "name"),
  MISSING_BOOTH_CODE("missing.booth-code", "name", "booth"),
  MISSING_PRICES("missing.prices", "name"),
  MISSING_AT_PRICE("missing.at-price", "name"),
  MISSING_PRODUCTS("missing.products", "name"),
  MISSING_KNOWN("missing.known", "known"),
  MISSING_CONTACT("missing.contact", "contact"),
  MISSING_DESK("missing.desk", "desk"),
  MISSING_HANDOFF("missing.handoff"),

  OFFER_SURE("offer.sure", "count"),
  OFFER_UNSURE("offer.unsure", "count"),

  GREETING("greeting", "fair"),
  START("start", "fair"),
  START_CAN("start.can"),
  HELP("help", "fair"),
  HELP_MORE("help.more"),
  THANKS("thanks"),
  FAREWELL("farewell"),
  EMPTY("empty"),
  NOT_UNDERSTOOD("not-understood", "fair"),
  EXAMPLES("examples", "examples"),
  EXAMPLE_LOCATION("example.location", "name"),
  EXAMPLE_PRICE("example.price", "name"),
  EXAMPLE_HOURS("example.hours"),
  EXAMPLE_DATES("example.dates"),
  EXAMPLE_PROGRAM("example.program", "name"),
  EXAMPLE_PRODUCTS("example.products"),
  EXAMPLE_COMPANIES("example.companies"),
  EXAMPLE_PARKING("example.parking"),
  EXAMPLE_PLACE("example.place"),

  MORE("more", "count");

  private final String id;

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<String> slots;

  MessageKey(String id, String... slots) {
    this.id = id;
    this.slots = List.of(slots);
  }

  /** The key in the file. */
  public String id() {
    return id;
  }

  /** What may stand in braces, in the order of {@link Messages#say}. */
  public List<String> slots() {
    return slots;
  }
}
