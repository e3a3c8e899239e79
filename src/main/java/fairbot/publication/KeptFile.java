package fairbot.publication;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * {@code edition.json} in the folder of a kept edition.
 *
 * @param edition never live: that is for the program to say
 * @param origin where its files belong
 */
record KeptFile(Kept edition, Sources origin) {
  static final String NAME = "edition.json";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  static KeptFile read(Path folder) throws IOException {
    JsonNode file = JSON.readTree(folder.resolve(NAME).toFile());
    try {
      JsonNode counts = file.path("counts");
      List<Path> content = new ArrayList<>();
      file.path("content").forEach(path -> content.add(Path.of(path.asText())));
      return new KeptFile(
          new Kept(
              file.path("number").asInt(),
              Instant.parse(file.path("since").asText()),
              Author.parse(file.path("author").asText()).orElse(Author.START),
              file.has("restored")
                  ? OptionalInt.of(file.path("restored").asInt())
                  : OptionalInt.empty(),
              new Counts(
                  counts.path("fairs").asInt(),
                  counts.path("companies").asInt(),
                  counts.path("products").asInt(),
                  counts.path("programItems").asInt(),
                  counts.path("faqs").asInt()),
              false),
          new Sources(content, Path.of(file.path("config").asText())));
    } catch (DateTimeException e) {
      throw new IOException("no time in " + NAME, e);
    }
  }

  void write(Path folder) throws IOException {
    ObjectNode file =
        JSON.createObjectNode()
            .put("number", edition.number())
            .put("since", edition.since().toString())
            .put("author", edition.author().toString());
    edition.restored().ifPresent(number -> file.put("restored", number));
    file.putObject("counts")
        .put("fairs", edition.counts().fairs())
        .put("companies", edition.counts().companies())
        .put("products", edition.counts().products())
        .put("programItems", edition.counts().programItems())
        .put("faqs", edition.counts().faqs());
    origin.content().forEach(path -> file.withArray("content").add(path.toString()));
    file.put("config", origin.config().toString());
    WholeFile.write(
        folder.resolve(NAME), JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(file));
  }
}
