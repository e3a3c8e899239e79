package fairbot.organiser;

import fairbot.answer.Answer;
import fairbot.answer.Messages;
import fairbot.answer.ReplyWriter;
import fairbot.content.Config;
import fairbot.fair.Aspect;
import fairbot.fair.Entry;
import fairbot.fair.Fair;
import fairbot.fair.Product;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;

/** How replies will begin once a change is live: the very words that visitors will read. */
final class VisitorsView {
  /** Lines that tell what changes. */
  private static final int FIRST = 2;

  private final Config config;
  private final Fair fair;
  private final LocalDateTime now;
  private final ReplyWriter writer;

  private VisitorsView(Config config, Fair fair, LocalDateTime now) {
    this.config = config;
    this.fair = fair;
    this.now = now;
    writer = new ReplyWriter(new Messages(config.messages()), config.aspects());
  }

  /**
   * @param fair as it will be
   * @param now in the fair's time zone
   */
  static VisitorsView of(Config config, Fair fair, LocalDateTime now) {
    return new VisitorsView(config, fair, now);
  }

  /** To a question for the hours. */
  String ofTime() {
    return answer(fair, "schedule");
  }

  /** To a greeting. */
  String ofGreeting() {
    return beginning(writer.greeting(fair, now).text());
  }

  /** To a question for a product. */
  String of(Product product) {
    return answer(product, "about");
  }

  private String answer(Entry entry, String id) {
    Aspect aspect =
        config.aspects().stream().filter(a -> a.id().equals(id)).findFirst().orElseThrow();
    Answer answer =
        new Answer.Answered(fair, "view", List.of(new Answer.Part(entry, aspect, "", 1)));
    return beginning(writer.write(answer, "", now).text());
  }

  private static String beginning(String text) {
    return text.lines().limit(FIRST).map(l -> "「" + l + "」").collect(Collectors.joining("\n"));
  }
}
