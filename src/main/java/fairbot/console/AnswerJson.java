package fairbot.console;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;

/** Writes an answer as one line of JSON, for scripts. Thread-safe. */
final class AnswerJson {
  private final ObjectMapper json = new ObjectMapper();
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
    Answer answer = exchange.answer();
    ObjectNode line = json.createObjectNode();
    if (!asked.id().isEmpty()) {
      line.put("id", asked.id());
    }
    line.put("question", asked.text());
    ArrayNode answers = json.createArrayNode();
    ArrayNode choices = json.createArrayNode();
    switch (answer) {
      case Answer.Answered a -> {
        line.put("outcome", "answered");
        add(answers, a.parts(), exchange, at);
      }
      case Answer.Missing m -> {
        line.put("outcome", "missing");
        add(answers, m.parts(), exchange, at);
      }
      case Answer.Ambiguous a -> {
        line.put("outcome", "ambiguous");
        for (Written.Suggestion choice : exchange.written().suggestions()) {
          choices
              .addObject()
              .put("fair", choice.fair().id())
              .put("entry", choice.entry().id())
              .put("aspect", choice.aspect().id())
              .put("label", choice.label());
        }
      }
      case Answer.Unknown u -> line.put("outcome", "unknown");
    }
    line.set("answers", answers);
    line.set("choices", choices);
    line.put("reply", exchange.written().text());
    line.put("micros", micros);
    try {
      return json.writeValueAsString(line);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("a tree can always be written", e);
    }
  }

  private void add(ArrayNode answers, List<Answer.Part> parts, Exchange exchange, Instant at) {
    Fair fair = exchange.answer().fair();
    for (Answer.Part part : parts) {
      String aspect =
          part.entry() instanceof Faq faq && !faq.aspect().isEmpty()
              ? faq.aspect()
              : part.aspect().id();
      answers
          .addObject()
          .put("fair", fair.id())
          .put("entry", part.entry().id())
          .put("aspect", aspect)
          .put("text", parts.size() == 1 ? exchange.written().text() : text(part, exchange, at))
          .put("score", part.score());
    }
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
