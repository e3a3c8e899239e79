package fairbot.console;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import fairbot.answer.Answer;
import fairbot.answer.Messages;
import fairbot.answer.ReplyWriter;
import fairbot.answer.Written;
import fairbot.content.Config;
import fairbot.conversation.Conversations.Exchange;
import fairbot.evaluation.Asked;
import fairbot.fair.Facts;
import fairbot.fair.Fair;
import fairbot.fair.Faq;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;

/** Writes an answer as one line of JSON, for scripts. Thread-safe. */
final class AnswerJson {
  /** Streamed: a tree of nodes would cost a start the loading of some three hundred classes. */
  private static final JsonFactory JSON = new JsonFactory();

  private final ReplyWriter writer;

  AnswerJson(Config config) {
    writer = new ReplyWriter(new Messages(config.messages()), config.aspects());
  }

  /**
   * The line, without its end.
   *
   * @param micros from question to reply
   */
  String line(Asked asked, Exchange exchange, long micros, Instant at) {
    StringWriter out = new StringWriter(512);
    try (JsonGenerator line = JSON.createGenerator(out)) {
      line.writeStartObject();
      if (!asked.id().isEmpty()) {
        line.writeStringField("id", asked.id());
      }
      line.writeStringField("question", asked.text());
      line.writeStringField("outcome", outcome(exchange.answer()));
      line.writeArrayFieldStart("answers");
      for (Answer.Part part : told(exchange.answer())) {
        write(line, part, exchange, at);
      }
      line.writeEndArray();
      line.writeArrayFieldStart("choices");
      if (exchange.answer() instanceof Answer.Ambiguous) {
        for (Written.Suggestion choice : exchange.written().suggestions()) {
          write(line, choice);
        }
      }
      line.writeEndArray();
      line.writeStringField("reply", exchange.written().text());
      line.writeNumberField("micros", micros);
      line.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("a string can always be written", e);
    }
    return out.toString();
  }

  private static String outcome(Answer answer) {
    return switch (answer) {
      case Answer.Answered a -> "answered";
      case Answer.Missing m -> "missing";
      case Answer.Ambiguous a -> "ambiguous";
      case Answer.Unknown u -> "unknown";
    };
  }

  private static List<Answer.Part> told(Answer answer) {
    return switch (answer) {
      case Answer.Answered a -> a.parts();
      case Answer.Missing m -> m.parts();
      case Answer.Ambiguous a -> List.of();
      case Answer.Unknown u -> List.of();
    };
  }

  private static void write(JsonGenerator line, Written.Suggestion choice) throws IOException {
    line.writeStartObject();
    line.writeStringField("fair", choice.fair().id());
    line.writeStringField("entry", choice.entry().id());
    line.writeStringField("aspect", choice.aspect().id());
    line.writeStringField("label", choice.label());
    line.writeEndObject();
  }

  private void write(JsonGenerator line, Answer.Part part, Exchange exchange, Instant at)
      throws IOException {
    boolean alone = told(exchange.answer()).size() == 1;
    String aspect =
        part.entry() instanceof Faq faq && !faq.aspect().isEmpty()
            ? faq.aspect()
            : part.aspect().id();
    line.writeStartObject();
    line.writeStringField("fair", exchange.answer().fair().id());
    line.writeStringField("entry", part.entry().id());
    line.writeStringField("aspect", aspect);
    line.writeStringField("text", alone ? exchange.written().text() : text(part, exchange, at));
    line.writeNumberField("score", part.score());
    line.writeEndObject();
  }

  /** What is said of one part of an answer that has several. */
  private String text(Answer.Part part, Exchange exchange, Instant at) {
    Fair fair = exchange.answer().fair();
    boolean known =
        part.entry() instanceof Faq
            || (part.lackingTopic().isEmpty()
                && Facts.isKnown(fair, part.entry(), part.aspect().id()));
    Answer alone =
        known
            ? new Answer.Answered(fair, exchange.answer().rule(), List.of(part))
            : new Answer.Missing(fair, exchange.answer().rule(), List.of(part));
    return writer
        .write(
            alone,
            exchange.understood().hits().reading().text(),
            LocalDateTime.ofInstant(at, fair.schedule().timeZone()))
        .text();
  }
}
