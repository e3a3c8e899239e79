package fairbot.content;

import fairbot.fair.Aspect;
import fairbot.fair.Entry;
import fairbot.fair.Fair;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads one fair's folder in content format version 1 and finds every mistake of all its files.
 * Immutable, thread-safe.
 *
 * <pre>{@code
 * switch (new FairReader(config.aspects()).read(Path.of("index-data/book-fair"))) {
 *   case Checked.Good<Fair>(Fair fair) -> ...
 *   case Checked.Broken<Fair>(List<Problem> problems) -> ...
 * }
 * }</pre>
 */
public final class FairReader {
  private static final String FAIR = "fair.json";
  private static final String COMPANIES = "companies.json";
  private static final List<String> FILES =
      List.of(FAIR, COMPANIES, "products.json", "program.json", "faq.json");
  private static final Pattern SHEET = Pattern.compile("(companies|products)\\.(csv|xlsx?)");

  private final Set<String> aspects = new LinkedHashSet<>(BuiltInAspects.IDS);

  /**
   * @param aspects those of the config; the built-in ones are known without it
   */
  public FairReader(Collection<Aspect> aspects) {
    aspects.forEach(a -> this.aspects.add(a.id()));
  }

  /** Reads a folder; its problems name files as {@code folder/file}. */
  public Checked<Fair> read(Path folder) {
    return read(folder, name(folder));
  }

  /**
   * @param shown what the folder is called in problems
   */
  Checked<Fair> read(Path folder, String shown) {
    List<Problem> problems = new ArrayList<>();
    Set<String> files;
    try {
      files = files(folder);
    } catch (IOException e) {
      problems.add(new Problem(shown, 0, 0, "", "폴더를 읽을 수 없습니다. 폴더가 맞는지, 읽기 권한이 있는지 확인해 주세요."));
      return new Checked.Broken<>(problems);
    }
    Ids ids = new Ids(40);
    Optional<FairFile> fair =
        root(folder, shown, FAIR, problems)
            .flatMap(n -> Fields.ofObject(shown + "/" + FAIR, "", n, problems))
            .map(f -> FairFile.read(f, ids, name(folder), aspects));
    if (!files.contains(FAIR)) {
      problems.add(new Problem(shown + "/" + FAIR, 0, 0, "", "꼭 있어야 하는 파일이 없습니다. 만들어 주세요."));
    }
    EntryFiles kinds = new EntryFiles(ids, aspects, fair.flatMap(FairFile::schedule));
    List<Entry> entries = new ArrayList<>();
    Optional<Node> companies = root(folder, shown, COMPANIES, problems);
    boolean companiesKnown =
        companies
            .map(Node.Items.class::isInstance)
            .orElse(
                files.stream().noneMatch(f -> f.equals(COMPANIES) || meant(f).equals(COMPANIES)));
    companies.ifPresent(
        n -> list(shown, "companies", n, problems).forEach(f -> entries.add(kinds.company(f))));
    each(folder, shown, "products", problems)
        .forEach(f -> entries.add(kinds.product(f, companiesKnown)));
    each(folder, shown, "program", problems)
        .forEach(f -> kinds.programItem(f).ifPresent(entries::add));
    each(folder, shown, "faq", problems).forEach(f -> entries.add(kinds.faq(f)));
    notRead(files, shown, problems);
    return problems.isEmpty()
        ? new Checked.Good<>(fair.orElseThrow().with(entries))
        : new Checked.Broken<>(problems);
  }

  /** Whether a folder holds a file of a fair, even a misspelt one. */
  static boolean looksLikeFair(Path folder) throws IOException {
    return files(folder).stream().anyMatch(f -> FILES.contains(f) || !meant(f).isEmpty());
  }

  /** A folder's own name, NFC, whatever path leads to it. */
  static String name(Path folder) {
    Path name = folder.toAbsolutePath().normalize().getFileName();
    return name == null
        ? folder.toString()
        : Normalizer.normalize(name.toString(), Normalizer.Form.NFC);
  }

  private static Set<String> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      Set<String> names = new TreeSet<>();
      files.filter(Files::isRegularFile).forEach(f -> names.add(name(f)));
      return names;
    }
  }

  private static Stream<Fields> each(
      Path folder, String shown, String kind, List<Problem> problems) {
    return root(folder, shown, kind + ".json", problems).stream()
        .flatMap(n -> list(shown, kind, n, problems).stream());
  }

  private static List<Fields> list(String shown, String kind, Node node, List<Problem> problems) {
    return Fields.ofList(shown + "/" + kind + ".json", kind, node, problems);
  }

  private static Optional<Node> root(
      Path folder, String shown, String file, List<Problem> problems) {
    Path path = folder.resolve(file);
    return Files.isRegularFile(path)
        ? JsonFile.read(path, shown + "/" + file, problems)
        : Optional.empty();
  }

  /** Reports the files that an organiser may believe to be read. */
  private static void notRead(Set<String> files, String shown, List<Problem> problems) {
    for (String file : files) {
      String meant = meant(file);
      if (!meant.isEmpty()) {
        String message =
            !file.toLowerCase(Locale.ROOT).endsWith(".json")
                ? "아직 읽지 않는 파일입니다(다음 버전부터 읽습니다). 내용을 " + meant + "에 옮기고 이 파일은 다른 폴더에 두세요."
                : "읽지 않는 파일입니다. 파일 이름을 확인해 주세요. 혹시 \"" + meant + "\"인가요?";
        problems.add(new Problem(shown + "/" + file, 0, 0, "", message));
      }
    }
  }

  /**
   * The file of the format that an organiser may have meant by one that is not read; empty if it is
   * read or has nothing to do with the format.
   */
  private static String meant(String file) {
    String name = file.toLowerCase(Locale.ROOT);
    if (FILES.contains(file)) {
      return "";
    }
    if (SHEET.matcher(name).matches()) {
      return name.substring(0, name.indexOf('.')) + ".json";
    }
    if (name.equals("company.json")) {
      return COMPANIES;
    }
    return name.endsWith(".json") ? Nearest.to(name, FILES).orElse("") : "";
  }
}
