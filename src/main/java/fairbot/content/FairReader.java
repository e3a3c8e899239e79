package fairbot.content;

import fairbot.fair.Aspect;
import fairbot.fair.Entry;
import fairbot.fair.Fair;
import fairbot.fair.Notices;
import fairbot.fair.Product;
import fairbot.fair.Schedule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
  private static final String PRODUCTS = "products.json";
  private static final List<String> FILES =
      List.of(FAIR, COMPANIES, PRODUCTS, "program.json", "faq.json", NoticesFile.NAME);

  private final Map<String, String> aspects = new LinkedHashMap<>();

  /**
   * A fair's folder as it was read.
   *
   * @param notes what is no mistake but may surprise its writer
   * @param places where each entry stands, by its id
   */
  record Reading(Checked<Fair> fair, List<Problem> notes, Map<String, Place> places) {}

  /**
   * @param aspects those of the config; the built-in ones are known without it
   */
  public FairReader(Collection<Aspect> aspects) {
    aspects.forEach(a -> this.aspects.put(a.label(), a.id()));
    BuiltInAspects.IDS.forEach(id -> this.aspects.put(id, id));
    aspects.forEach(a -> this.aspects.put(a.id(), a.id()));
  }

  /** Reads a folder; its problems name files as {@code folder/file}. */
  public Checked<Fair> read(Path folder) {
    return read(folder, name(folder)).fair();
  }

  /**
   * @param shown what the folder is called in problems
   */
  Reading read(Path folder, String shown) {
    List<Problem> problems = new ArrayList<>();
    List<Problem> notes = new ArrayList<>();
    Set<String> files;
    try {
      files = files(folder);
    } catch (IOException e) {
      problems.add(new Problem(shown, 0, 0, "", "폴더를 읽을 수 없습니다. 폴더가 맞는지, 읽기 권한이 있는지 확인해 주세요."));
      return new Reading(new Checked.Broken<>(problems), notes, Map.of());
    }
    Ids ids = new Ids(40);
    Optional<FairFile> fair = fair(folder, shown, files, ids, problems);
    Optional<Schedule> schedule = fair.flatMap(FairFile::schedule);
    EntrySources sources = new EntrySources(folder, shown, problems, notes);
    sources.read(files);
    EntryFiles kinds = new EntryFiles(ids, aspects, schedule);
    List<Entry> entries = new ArrayList<>();
    Optional<List<Fields>> companies = fields(sources, EntryList.COMPANIES, kinds, schedule);
    boolean companiesKnown =
        companies.isPresent() && files.stream().noneMatch(f -> meant(f).equals(COMPANIES));
    companies.ifPresent(all -> all.forEach(f -> entries.add(kinds.company(f))));
    Optional<List<Fields>> products = fields(sources, EntryList.PRODUCTS, kinds, schedule);
    products.ifPresent(all -> all.forEach(f -> entries.add(kinds.product(f, companiesKnown))));
    boolean productsKnown =
        products.isPresent() && files.stream().noneMatch(f -> meant(f).equals(PRODUCTS));
    fields(sources, EntryList.PROGRAM, kinds, schedule)
        .ifPresent(all -> all.forEach(f -> kinds.programItem(f).ifPresent(entries::add)));
    fields(sources, EntryList.FAQ, kinds, schedule)
        .ifPresent(all -> all.forEach(f -> entries.add(kinds.faq(f))));
    Optional<Set<String>> known = productsKnown ? Optional.of(products(entries)) : Optional.empty();
    Notices notices =
        files.contains(NoticesFile.NAME)
            ? NoticesFile.read(folder, shown, schedule, known, problems)
            : Notices.NONE;
    notRead(files, shown, problems);
    Checked<Fair> read =
        problems.isEmpty()
            ? new Checked.Good<>(fair.orElseThrow().with(entries, notices))
            : new Checked.Broken<>(problems);
    return new Reading(read, notes, ids.places());
  }

  private Optional<FairFile> fair(
      Path folder, String shown, Set<String> files, Ids ids, List<Problem> problems) {
    String file = shown + "/" + FAIR;
    if (!files.contains(FAIR)) {
      problems.add(new Problem(file, 0, 0, "", "꼭 있어야 하는 파일이 없습니다. 만들어 주세요."));
      return Optional.empty();
    }
    return JsonFile.read(folder.resolve(FAIR), file, problems)
        .flatMap(n -> Fields.ofObject(Origin.of(file), "", n, problems))
        .map(f -> FairFile.read(f, ids, name(folder), aspects.values()));
  }

  private static Set<String> products(List<Entry> entries) {
    return entries.stream()
        .filter(Product.class::isInstance)
        .map(Entry::id)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private Optional<List<Fields>> fields(
      EntrySources sources, EntryList list, EntryFiles kinds, Optional<Schedule> schedule) {
    TableEntries.Names names = new TableEntries.Names(aspects, kinds.companies());
    return sources.fields(list, new TableEntries(list, names, schedule));
  }

  /** Whether a folder holds a file of a fair, even a misspelt one. */
  static boolean looksLikeFair(Path folder) throws IOException {
    return files(folder).stream()
        .anyMatch(f -> FILES.contains(f) || !meant(f).isEmpty() || EntrySources.isTableOfAList(f));
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

  /** Reports the files that an organiser may believe to be read. */
  private static void notRead(Set<String> files, String shown, List<Problem> problems) {
    for (String file : files) {
      String meant = meant(file);
      if (!meant.isEmpty()) {
        problems.add(
            new Problem(
                shown + "/" + file,
                0,
                0,
                "",
                "읽지 않는 파일입니다. 파일 이름을 확인해 주세요. 혹시 \"" + meant + "\"인가요?"));
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
    if (name.equals("company.json")) {
      return COMPANIES;
    }
    return name.endsWith(".json") ? Nearest.to(name, FILES).orElse("") : "";
  }
}
