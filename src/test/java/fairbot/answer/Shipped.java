package fairbot.answer;

import fairbot.answer.Answer.Part;
import fairbot.content.Checked;
import fairbot.content.Config;
import fairbot.content.ConfigReader;
import fairbot.content.FairsReader;
import fairbot.fair.Aspect;
import fairbot.fair.Entry;
import fairbot.fair.Fair;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;

/** The shipped content and config, for tests of what is said about them. */
final class Shipped {
  static final Config CONFIG = config();
  static final Messages MESSAGES = new Messages(CONFIG.messages());
  static final ReplyWriter WRITER = new ReplyWriter(MESSAGES, CONFIG.aspects());
  static final Fair CITY_HALL = fair("index-data/incheon-city-hall-2019-12");
  static final Fair LOTTE = fair("index-data/incheon-lotte-2019-05");
  static final Fair EXAMPLE = fair("index-data/example-fair");
  static final Fair CRAFTS = fair("src/test/resources/fairs/craft-street");
  static final Fair FARMS = fair("src/test/resources/fairs/farm-market");
  static final Fair STARTUPS = fair("src/test/resources/fairs/tech-startup-day");

  private Shipped() {}

  static Aspect aspect(String id) {
    return CONFIG.aspects().stream().filter(a -> a.id().equals(id)).findFirst().orElseThrow();
  }

  static Part part(Fair fair, String entry, String aspect) {
    return part(fair, entry, aspect, "");
  }

  static Part part(Fair fair, String entry, String aspect, String lackingTopic) {
    Entry found = fair.entry(entry).orElseThrow();
    return new Part(found, aspect(aspect), lackingTopic, 1);
  }

  static Written answered(Fair fair, String question, String at, Part... parts) {
    return WRITER.write(
        new Answer.Answered(fair, "test", List.of(parts)), question, LocalDateTime.parse(at));
  }

  static Written missing(Fair fair, String question, String at, Part... parts) {
    return WRITER.write(
        new Answer.Missing(fair, "test", List.of(parts)), question, LocalDateTime.parse(at));
  }

  private static Config config() {
    return switch (new ConfigReader().read(Path.of("config"))) {
      case Checked.Good<Config>(Config config) -> config;
      case Checked.Broken<Config> broken ->
          throw new IllegalStateException(broken.problems().toString());
    };
  }

  private static Fair fair(String folder) {
    return new FairsReader(CONFIG.aspects()).read(List.of(Path.of(folder))).fairs().getFirst();
  }
}
