package fairbot;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The arrows between packages, as the design's table says. */
class PackagesTest {
  private static final String ROOT = "fairbot";

  /** What each package may import of ours; a room of an adapter counts as its own package. */
  private static final Map<String, Set<String>> OURS =
      Map.ofEntries(
          entry("fair", Set.of()),
          entry("question", Set.of("fair")),
          entry("search", Set.of("fair", "question")),
          entry("search.lucene", Set.of("fair", "question", "search")),
          entry("answer", Set.of("fair", "question", "search")),
          // The rooms of the formats know only what a table is; content asks them, not they it.
          entry("content.table", Set.of()),
          entry("content.csv", Set.of("content.table")),
          entry("content.xlsx", Set.of("content.table")),
          entry(
              "content", Set.of("fair", "search", "content.table", "content.csv", "content.xlsx")),
          // Ids and words only: it does not need to know what a fair is.
          entry("store", Set.of()),
          entry("store.sqlite", Set.of("store")),
          entry("store.memory", Set.of("store")),
          entry("conversation", Set.of("fair", "question", "search", "answer", "content", "store")),
          entry("channel", Set.of("fair", "conversation")),
          entry("channel.terminal", Set.of("fair", "conversation", "channel")),
          // Beyond the table: an update is acknowledged when it stands in the store's inbox.
          entry("channel.telegram", Set.of("fair", "conversation", "channel", "store")),
          entry("channel.web", Set.of("fair", "conversation", "channel")),
          // Beyond the table: the room of micrometer. It hears of answers and errors through the
          // listeners of conversation and channel, which so know nothing of it.
          entry("metrics", Set.of("content", "conversation", "channel", "store")),
          entry(
              "evaluation",
              Set.of("fair", "question", "search", "answer", "content", "conversation")),
          // Beyond the table: what brings an edition live, for the command line and for Telegram.
          entry(
              "publication",
              Set.of("fair", "search", "answer", "content", "conversation", "evaluation", "store")),
          // Beyond the table: the socket by which commands reach the bot that runs.
          entry("control", Set.of("fair", "content", "publication")),
          // Beyond the table: it builds the engine through a port (search), shows how an answer
          // came
          // about (question, search, answer) and writes it as JSON.
          entry(
              "console",
              Set.of(
                  "fair",
                  "question",
                  "search",
                  "answer",
                  "content",
                  "evaluation",
                  "channel",
                  "conversation",
                  "store",
                  "publication",
                  "control")));

  /** Where each foreign library is at home. */
  private static final Map<String, Set<String>> FOREIGN =
      Map.ofEntries(
          entry("org.apache.lucene", Set.of("search.lucene")),
          entry("org.telegram", Set.of("channel.telegram")),
          entry("okhttp3", Set.of("channel.telegram")),
          entry("okio", Set.of("channel.telegram")),
          entry(
              "com.fasterxml.jackson",
              // Beyond the table: publication notes what it keeps, control asks and answers in it.
              Set.of(
                  "content",
                  "evaluation",
                  "console",
                  "channel.telegram",
                  "publication",
                  "control")),
          entry("io.javalin", Set.of("channel.web")),
          entry("org.eclipse.jetty", Set.of("channel.web")),
          // Javalin's interfaces are Kotlin's.
          entry("kotlin", Set.of("channel.web")),
          entry("io.micrometer", Set.of("metrics")),
          // Asks the virtual machine to give memory back.
          entry("javax.management", Set.of("console")),
          entry("com.fasterxml.jackson.core", Set.of("content.csv")),
          entry("com.fasterxml.jackson.dataformat.csv", Set.of("content.csv")),
          entry("org.dhatim.fastexcel", Set.of("content.xlsx")),
          entry("org.apache.commons.compress", Set.of("content.xlsx")),
          entry("javax.xml.stream", Set.of("content.xlsx")),
          entry("picocli", Set.of("console")),
          entry("org.sqlite", Set.of("store.sqlite")),
          entry("org.jdbi", Set.of("store.sqlite")),
          entry("org.flywaydb", Set.of("store.sqlite")),
          entry("javax.crypto", Set.of("store.sqlite")),
          entry(
              "org.slf4j",
              Set.of(
                  "channel",
                  "channel.terminal",
                  "channel.telegram",
                  "channel.web",
                  "console",
                  "publication",
                  "control",
                  "store.sqlite")));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  @Test
  void arrows_areThoseOfTheTable() {
    assertThat(imports())
        .as("imports that the table does not allow")
        .filteredOn(i -> !i.isAllowed())
        .isEmpty();
  }

  @Test
  void everyPackage_isInTheTable() {
    Set<String> packages = new TreeSet<>();
    CLASSES.forEach(c -> packages.add(room(c)));
    packages.remove("");

    assertThat(packages).containsExactlyInAnyOrderElementsOf(OURS.keySet());
  }

  @Test
  void packages_haveNoCycles() {
    slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  /**
   * An import of one package by another.
   *
   * @param from a package of ours without the root's name; empty for the root
   * @param to the same for ours, else a foreign package's whole name
   */
  private record Import(String from, boolean ours, String to, String place) {
    boolean isAllowed() {
      if (from.isEmpty()) {
        return true;
      }
      return ours
          ? OURS.getOrDefault(from, Set.of()).contains(to)
          : FOREIGN.entrySet().stream()
              .anyMatch(f -> to.startsWith(f.getKey()) && f.getValue().contains(from));
    }
  }

  private static Set<Import> imports() {
    Set<Import> imports = new LinkedHashSet<>();
    for (JavaClass from : CLASSES) {
      for (Dependency dependency : from.getDirectDependenciesFromSelf()) {
        JavaClass to = dependency.getTargetClass().getBaseComponentType();
        boolean ours =
            to.getPackageName().equals(ROOT) || to.getPackageName().startsWith(ROOT + ".");
        boolean java =
            to.isPrimitive()
                || to.getPackageName().startsWith("java.")
                || to.getPackageName().equals("com.sun.management");
        boolean same = ours && room(to).equals(room(from));
        if (!java && !same) {
          imports.add(
              new Import(room(from), ours, ours ? room(to) : to.getPackageName(), from.getName()));
        }
      }
    }
    return imports;
  }

  private static String room(JavaClass type) {
    String name = type.getPackageName();
    return name.equals(ROOT) ? "" : name.substring(ROOT.length() + 1);
  }
}
