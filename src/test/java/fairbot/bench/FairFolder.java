package fairbot.bench;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fairbot.Editions;
import fairbot.fair.Aspect;
import fairbot.fair.Company;
import fairbot.fair.Entry;
import fairbot.fair.Fair;
import fairbot.fair.Faq;
import fairbot.fair.Product;
import fairbot.fair.ProgramItem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a fair as an organiser's content folder, and what else a bot needs beside it. */
record FairFolder(Path root) {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Set<String> KNOWN =
      Editions.config().aspects().stream().map(Aspect::id).collect(Collectors.toSet());

  /** The shipped config without its judged questions, which are about other fairs. */
  static FairFolder in(Path root, String settings) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("config"))) {
      for (Path file : files.filter(f -> !f.toString().contains("questions")).toList()) {
        Files.createDirectories(root.resolve(file.toString()).getParent());
        Files.copy(file, root.resolve(file.toString()));
      }
    }
    Files.writeString(root.resolve("config/settings.properties"), settings);
    Files.createDirectories(root.resolve("config/questions"));
    return new FairFolder(root);
  }

  Path content() {
    return root.resolve("index-data");
  }

  Path config() {
    return root.resolve("config");
  }

  /** Judged questions of a fair: what some products cost. */
  void judge(Fair fair, String id, int count) throws IOException {
    List<Product> products = fair.products();
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < count; i++) {
      Product product = products.get(i * products.size() / count);
      ObjectNode line = JSON.createObjectNode();
      line.put("id", "q" + i).put("text", product.name() + " 얼마예요?");
      line.putObject("expect")
          .put("outcome", "answered")
          .put("entry", product.id())
          .put("aspect", "price");
      lines.append(JSON.writeValueAsString(line)).append('\n');
    }
    Files.writeString(config().resolve("questions/" + id + ".jsonl"), lines);
  }

  void write(Fair fair) throws IOException {
    write(fair, fair.id());
  }

  /** Under another id. */
  void write(Fair fair, String id) throws IOException {
    ObjectNode own = named(fair).put("id", id);
    own.put("description", fair.description());
    own.putObject("schedule")
        .put("start", fair.schedule().start().toString())
        .put("end", fair.schedule().end().toString());
    own.putObject("location").put("name", fair.location().name());
    facts(own, fair.facts());
    Path folder = Files.createDirectories(content().resolve(id));
    Files.write(folder.resolve("fair.json"), JSON.writeValueAsBytes(own));
    Map<String, ArrayNode> lists =
        Map.of(
            "companies",
            JSON.createArrayNode(),
            "products",
            JSON.createArrayNode(),
            "program",
            JSON.createArrayNode(),
            "faq",
            JSON.createArrayNode());
    for (Entry entry : fair.entries().values()) {
      switch (entry) {
        case Company e -> {
          ObjectNode node = named(e).put("description", e.description()).put("booth", e.booth());
          facts(node, e.facts());
          lists.get("companies").add(node);
        }
        case Product e -> {
          ObjectNode node = named(e).put("company", e.company()).put("category", e.category());
          node.put("description", e.description());
          e.keywords().forEach(node.withArray("keywords")::add);
          e.price().ifPresent(price -> node.put("price", price));
          facts(node, e.facts());
          lists.get("products").add(node);
        }
        case ProgramItem e ->
            lists
                .get("program")
                .add(
                    named(e)
                        .put("start", e.start().toString())
                        .put("place", e.place())
                        .put("description", e.description()));
        case Faq e -> {
          ObjectNode node = JSON.createObjectNode().put("id", e.id()).put("answer", e.answer());
          e.questions().forEach(node.withArray("questions")::add);
          lists.get("faq").add(node);
        }
        case Fair e -> throw new IllegalArgumentException("a fair in a fair");
      }
    }
    for (Map.Entry<String, ArrayNode> list : lists.entrySet()) {
      Files.write(folder.resolve(list.getKey() + ".json"), JSON.writeValueAsBytes(list.getValue()));
    }
  }

  private static ObjectNode named(Entry entry) {
    ObjectNode node = JSON.createObjectNode().put("id", entry.id()).put("name", entry.name());
    entry.alternateNames().forEach(node.withArray("alternateNames")::add);
    return node;
  }

  private static void facts(ObjectNode node, Map<String, String> facts) {
    ObjectNode all = node.putObject("facts");
    facts.entrySet().stream()
        .filter(fact -> KNOWN.contains(fact.getKey()))
        .forEach(fact -> all.put(fact.getKey(), fact.getValue()));
  }
}
