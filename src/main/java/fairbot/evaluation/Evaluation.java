package fairbot.evaluation;

import fairbot.content.Edition;
import fairbot.conversation.Conversations;
import fairbot.fair.Fair;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Asks judged questions through the same door as a visitor.
 *
 * <p>Lines of the same chat are one conversation, each other line is its own. A line without {@code
 * at} is asked at {@value #HOUR}:00 of the first fair's first day, so that a figure does not depend
 * on the day of the measurement.
 */
public final class Evaluation {
  private static final int HOUR = 13;

  /** So many questions are asked once before, because the first ones measure the compiler. */
  private static final int WARM_UP = 100;

  private final Edition edition;
  private final Supplier<Conversations> chats;

  /**
   * @param chats opens new chats on the edition, none remembered yet
   */
  public Evaluation(Edition edition, Supplier<Conversations> chats) {
    this.edition = edition;
    this.chats = chats;
  }

  /**
   * Asks some questions whose answers nobody looks at, so that the times are those of a bot that
   * has run a while.
   */
  public void warmUp(List<JudgedQuestion> questions) {
    run("", questions.subList(0, Math.min(WARM_UP, questions.size())), ProgressBar.hidden());
  }

  /**
   * Asks them all in order.
   *
   * @param title what the report is called, such as the fair's id
   */
  public Report run(String title, List<JudgedQuestion> questions, ProgressBar progress) {
    Conversations conversations = chats.get();
    Fair fair = edition.fairs().getFirst();
    LocalDateTime usual = fair.schedule().start().atTime(LocalTime.of(HOUR, 0));
    List<Verdict> verdicts = new ArrayList<>();
    for (JudgedQuestion question : questions) {
      Asked asked = question.asked();
      String chat = asked.chat().map(c -> "chat " + c).orElse("line " + verdicts.size());
      LocalDateTime at = asked.at().orElse(usual);
      long start = System.nanoTime();
      Conversations.Exchange exchange =
          conversations.ask(chat, asked.text(), at.atZone(fair.schedule().timeZone()).toInstant());
      long micros = (System.nanoTime() - start) / 1_000;
      verdicts.add(Verdict.of(question, exchange, micros));
      progress.done(verdicts.size(), questions.size());
    }
    progress.end();
    return new Report(title, verdicts);
  }
}
