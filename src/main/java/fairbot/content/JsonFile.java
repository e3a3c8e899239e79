package fairbot.content;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Parses a JSON file into {@link Node}s. */
final class JsonFile {
  private static final JsonFactory JSON = new JsonFactory();

  private JsonFile() {}

  /** Empty, with a problem added, if the file cannot be read or is not JSON. */
  static Optional<Node> read(Path file, String name, List<Problem> problems) {
    return TextFile.read(file, name, problems).flatMap(text -> parse(text.text(), name, problems));
  }

  private static Optional<Node> parse(String text, String name, List<Problem> problems) {
    if (text.isBlank()) {
      problems.add(new Problem(name, 0, 0, "", "파일이 비어 있습니다. 내용을 쓰거나, 쓸 것이 없으면 파일을 지워 주세요."));
      return Optional.empty();
    }
    try (JsonParser parser = JSON.createParser(text)) {
      try {
        return root(parser, name, problems);
      } catch (JsonProcessingException e) {
        problems.add(BrokenJson.problem(name, text, e, parser.currentLocation()));
        return Optional.empty();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("A text in memory cannot fail to be read", e);
    }
  }

  private static Optional<Node> root(JsonParser parser, String name, List<Problem> problems)
      throws IOException {
    parser.nextToken();
    Node root = node(parser);
    if (parser.nextToken() == null) {
      return Optional.of(root);
    }
    JsonLocation place = parser.currentTokenLocation();
    problems.add(
        new Problem(
            name,
            place.getLineNr(),
            place.getColumnNr(),
            "",
            "JSON이 끝난 뒤에 글자가 더 있습니다. 남은 글자나 괄호를 지워 주세요."));
    return Optional.empty();
  }

  private static Node node(JsonParser parser) throws IOException {
    JsonLocation place = parser.currentTokenLocation();
    int line = place.getLineNr();
    int column = place.getColumnNr();
    return switch (parser.currentToken()) {
      case START_OBJECT -> new Node.Members(members(parser), line, column);
      case START_ARRAY -> new Node.Items(items(parser), line, column);
      case VALUE_STRING -> {
        String raw = Normalizer.normalize(parser.getText(), Normalizer.Form.NFC);
        yield new Node.Text(raw.strip(), raw, line, column);
      }
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Node.Amount(parser.getText(), line, column);
      case VALUE_TRUE, VALUE_FALSE -> new Node.Flag(parser.getBooleanValue(), line, column);
      case VALUE_NULL -> new Node.Nothing(line, column);
      case FIELD_NAME, END_OBJECT, END_ARRAY, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE ->
          throw new IllegalStateException("No value begins with " + parser.currentToken());
    };
  }

  private static List<Node> items(JsonParser parser) throws IOException {
    List<Node> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(node(parser));
    }
    return items;
  }

  private static List<Node.Member> members(JsonParser parser) throws IOException {
    List<Node.Member> members = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = TextFile.tidy(parser.currentName());
      JsonLocation place = parser.currentTokenLocation();
      parser.nextToken();
      members.add(new Node.Member(key, node(parser), place.getLineNr(), place.getColumnNr()));
    }
    return members;
  }
}
