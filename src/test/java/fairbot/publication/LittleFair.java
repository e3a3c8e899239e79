package fairbot.publication;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The shipped config and a fair that sells socks, in a folder where a test may write. */
public record LittleFair(Path folder) {
  private static final String FAIR =
      """
      {
        "id": "little-fair",
        "name": "작은 장터",
        "schedule": { "start": "2027-05-01", "end": "2027-05-02" },
        "location": { "name": "마을 회관" },
        "facts": { "parking": "학교 운동장에 댈 수 있습니다." }
      }
      """;

  /** Asks what the socks cost. */
  public static final String ASKED = "줄무늬 양말 얼마예요?";

  /** Written, with socks for 3,000 won and one judged question. */
  public static LittleFair in(Path folder) throws IOException {
    LittleFair fair = new LittleFair(folder);
    try (Stream<Path> files = Files.walk(Path.of("config"))) {
      for (Path file : files.filter(f -> !f.toString().contains("questions")).toList()) {
        Files.copy(file, folder.resolve(file.toString()));
      }
    }
    fair.write("config/settings.properties", "fairs = little-fair\n");
    fair.write("index-data/little-fair/fair.json", FAIR);
    fair.price(3_000);
    fair.write(
        "config/questions/little-fair.jsonl",
        """
        {"id": "q1", "text": "%s", "expect": {"outcome": "answered", "entry": "socks", "aspect": "price"}}
        """
            .formatted(ASKED));
    return fair;
  }

  public Sources sources() {
    return new Sources(List.of(folder.resolve("index-data")), folder.resolve("config"));
  }

  public Path products() {
    return folder.resolve("index-data/little-fair/products.json");
  }

  /** The socks cost so much. */
  public void price(int won) throws IOException {
    write("index-data/little-fair/products.json", product(won));
  }

  /** The file in which the socks cost so much. */
  public static String product(int won) {
    return """
        [
          { "id": "socks", "name": "줄무늬 양말", "price": %d }
        ]
        """
        .formatted(won);
  }

  /** Two files that name the same price, as an edit writes them. */
  Map<Path, Optional<byte[]>> pair(int won) {
    String faq =
        """
        [{ "id": "price", "questions": ["양말 값이 어떻게 되나요?"], "answer": "%d원" }]
        """
            .formatted(won);
    return Map.of(
        products(),
        Optional.of(product(won).getBytes(UTF_8)),
        products().resolveSibling("faq.json"),
        Optional.of(faq.getBytes(UTF_8)));
  }

  /** The same, as an editor writes them. */
  void writePair(int won) throws IOException {
    for (Map.Entry<Path, Optional<byte[]>> file : pair(won).entrySet()) {
      Files.write(file.getKey(), file.getValue().orElseThrow());
    }
  }

  /** Nothing says what the socks cost: a judged question turns wrong. */
  public void withoutPrice() throws IOException {
    write(
        "index-data/little-fair/products.json", "[{ \"id\": \"socks\", \"name\": \"줄무늬 양말\" }]\n");
  }

  /** The price is none. */
  public void broken() throws IOException {
    write(
        "index-data/little-fair/products.json",
        """
        [
          { "id": "socks", "name": "줄무늬 양말",
            "price": -1 }
        ]
        """);
  }

  /** Writes a file as an editor does. */
  public void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }
}
