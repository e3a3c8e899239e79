package fairbot.channel.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fairbot.channel.telegram.Incoming.Ask;
import fairbot.channel.telegram.Incoming.Decline;
import fairbot.channel.telegram.Incoming.Place;
import fairbot.conversation.Choice;
import fairbot.conversation.Confirmation;
import fairbot.conversation.Message;
import fairbot.conversation.Selection;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Writes what an update asks as a line for the inbox, and reads it again: no more than it takes to
 * answer, in particular no names. The visitor's words go beside it. Thread-safe.
 */
final class Envelope {
  private final ObjectMapper json = new ObjectMapper();

  /** All but {@link #words}. */
  String write(Incoming incoming) {
    ObjectNode line = json.createObjectNode();
    line.put("chat", incoming.place().chat());
    incoming.place().topic().ifPresent(topic -> line.put("topic", topic));
    line.put("visitor", incoming.visitor());
    line.put("at", incoming.at().toEpochMilli());
    incoming.callback().ifPresent(id -> line.put("callback", id));
    switch (incoming) {
      case Decline decline -> line.put("decline", decline.text());
      case Ask ask -> {
        line.put("in", ask.message().chat());
        switch (ask.message()) {
          case Message.Text text -> line.put("kind", "text");
          case Message.Command command -> line.put("kind", "command").put("name", command.name());
          case Message.Press press -> {
            line.put("kind", "press");
            switch (press.choice()) {
              case Selection(String fair, String entry, String aspect) ->
                  line.put("fair", fair).put("entry", entry).put("aspect", aspect);
              case Confirmation(String question, String answer) ->
                  line.put("question", question).put("answer", answer);
            }
          }
        }
      }
    }
    return line.toString();
  }

  /** What the visitor typed; empty if nothing. */
  static String words(Incoming incoming) {
    return switch (incoming) {
      case Decline decline -> "";
      case Ask ask ->
          switch (ask.message()) {
            case Message.Text text -> text.text();
            case Message.Command command -> command.argument();
            case Message.Press press -> "";
          };
    };
  }

  /** Empty if it is none of ours. */
  Optional<Incoming> read(String envelope, String words) {
    try {
      JsonNode line = json.readTree(envelope);
      OptionalInt topic =
          line.has("topic") ? OptionalInt.of(line.get("topic").asInt()) : OptionalInt.empty();
      Place place = new Place(line.path("chat").asLong(), topic);
      String visitor = line.path("visitor").asText();
      Instant at = Instant.ofEpochMilli(line.path("at").asLong());
      Optional<String> callback = Optional.ofNullable(line.get("callback")).map(JsonNode::asText);
      if (line.has("decline")) {
        return Optional.of(new Decline(place, visitor, line.get("decline").asText(), at, callback));
      }
      return message(line, visitor, words, at).map(m -> new Ask(place, m, callback));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  private static Optional<Message> message(
      JsonNode line, String visitor, String words, Instant at) {
    String chat = line.path("in").asText();
    return switch (line.path("kind").asText()) {
      case "text" -> Optional.of(new Message.Text(chat, visitor, words, at));
      case "command" ->
          Optional.of(new Message.Command(chat, visitor, line.path("name").asText(), words, at));
      case "press" -> Optional.of(new Message.Press(chat, visitor, choice(line), at));
      default -> Optional.empty();
    };
  }

  private static Choice choice(JsonNode line) {
    return line.has("question")
        ? new Confirmation(line.path("question").asText(), line.path("answer").asText())
        : new Selection(
            line.path("fair").asText(), line.path("entry").asText(), line.path("aspect").asText());
  }
}
