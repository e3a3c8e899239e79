package fairbot.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The schemas in {@code config/schemas} are those of the content format; {@code -Dformat=write}
 * writes them.
 */
class ContentSchemasTest {
  private static final Path FOLDER = Path.of("config/schemas");
  private static final Map<String, String> SCHEMAS =
      new ContentSchemas(new ConfigReader().read(Path.of("config")).good().orElseThrow().aspects())
          .all();

  @Test
  void schemasOfTheRepository_areThoseOfTheFormat() throws Exception {
    for (Map.Entry<String, String> schema : SCHEMAS.entrySet()) {
      Path file = FOLDER.resolve(schema.getKey() + ".schema.json");
      if ("write".equals(System.getProperty("format"))) {
        Files.createDirectories(FOLDER);
        Files.writeString(file, schema.getValue());
      }
      assertThat(file).hasContent(schema.getValue());
    }
  }

  static Stream<Path> contents() throws Exception {
    List<Path> files = new ArrayList<>();
    for (String folder :
        List.of("index-data", "src/test/resources/fairs", "src/test/resources/notices")) {
      try (Stream<Path> all = Files.walk(Path.of(folder), 2)) {
        all.filter(f -> f.toString().endsWith(".json")).sorted().forEach(files::add);
      }
    }
    return files.stream();
  }

  @ParameterizedTest
  @MethodSource("contents")
  void contentThatIsRead_isAccepted(Path file) throws Exception {
    String kind = file.getFileName().toString().replace(".json", "");

    assertThat(errors(kind, Files.readString(file))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "products|[{ \"id\": \"soap\", \"name\": \"비누\", \"pirce\": 1 }]",
        "products|[{ \"id\": \"soap\", \"name\": \"비누\", \"price\": \"1원\" }]",
        "products|[{ \"id\": \"Soap\", \"name\": \"비누\" }]",
        "program|[{ \"id\": \"song\", \"name\": \"노래\" }]",
        "faq|[{ \"id\": \"a\", \"questions\": [], \"answer\": \"네\" }]",
        "companies|[{ \"id\": \"a\", \"name\": \"가\", \"facts\": { \"contcat\": \"02\" } }]",
        "notices|[{ \"kind\": \"closed\", \"on\": \"2027-04-15\" }]",
        "notices|[{ \"kind\": \"notice\", \"product\": \"soap\" }]",
        "notices|[{ \"kind\": \"gone\", \"product\": \"soap\" }]",
        "fair|{ \"id\": \"a\", \"name\": \"가\" }"
      })
  void contentThatIsRefused_isRefusedByItsSchema(String kind, String content) throws Exception {
    assertThat(errors(kind, content)).isNotEmpty();
  }

  private static List<Error> errors(String kind, String content) throws Exception {
    JsonNode json = new ObjectMapper().readTree(content);
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(SCHEMAS.get(kind))
        .validate(json);
  }
}
