package fairbot.content;

import fairbot.fair.Aspect;
import fairbot.search.Thesaurus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads the config folder and finds every mistake of all its files. Only {@code aspects.json} and
 * {@code messages.json} must be there. Stateless, thread-safe. {@code settings.properties} is read
 * by {@code Settings}.
 */
public final class ConfigReader {

  /** Reads a folder; its problems name files as {@code folder/file}. */
  public Checked<Config> read(Path folder) {
    String shown = FairReader.name(folder);
    if (!Files.isDirectory(folder)) {
      return new Checked.Broken<>(
          List.of(
              new Problem(
                  folder.toString(),
                  0,
                  0,
                  "",
                  "설정 폴더가 없습니다. 폴더를 만들거나 FAIRBOT_CONFIG에 바른 경로를 적어 주세요.")));
    }
    List<Problem> problems = new ArrayList<>();
    List<Aspect> aspects =
        required(folder, shown, "aspects.json", problems)
            .map(n -> AspectsFile.read(shown + "/aspects.json", n, problems))
            .orElse(List.of());
    Map<String, String> messages =
        required(folder, shown, "messages.json", problems)
            .flatMap(n -> Fields.ofObject(Origin.of(shown + "/messages.json"), "", n, problems))
            .map(Fields::allTexts)
            .orElse(Map.of());
    List<Thesaurus.Rule> synonyms = new ArrayList<>();
    optional(folder, shown, "synonyms.txt", problems)
        .ifPresent(f -> synonyms.addAll(ThesaurusFile.read(f, problems)));
    List<Thesaurus.Rule> concepts = new ArrayList<>();
    for (String file : concepts(folder, shown, problems)) {
      optional(folder, shown, file, problems)
          .ifPresent(f -> concepts.addAll(ThesaurusFile.read(f, problems)));
    }
    List<String> userWords =
        optional(folder, shown, "userdict.txt", problems)
            .map(f -> WordFiles.userWords(f, problems))
            .orElse(List.of());
    List<String> fillers =
        optional(folder, shown, "fillers.txt", problems).map(WordFiles::phrases).orElse(List.of());
    Map<String, String> spellings =
        optional(folder, shown, "spellings.txt", problems)
            .map(f -> WordFiles.spellings(f, problems))
            .orElse(Map.of());
    Map<String, String> dialect =
        optional(folder, shown, "dialect.txt", problems)
            .map(f -> WordFiles.dialect(f, problems))
            .orElse(Map.of());
    Map<String, String> smallTalk =
        optional(folder, shown, "smalltalk.txt", problems)
            .map(f -> WordFiles.smallTalk(f, problems))
            .orElse(Map.of());
    return problems.isEmpty()
        ? new Checked.Good<>(
            new Config(
                aspects,
                new Thesaurus(synonyms, concepts),
                userWords,
                fillers,
                spellings,
                dialect,
                smallTalk,
                messages))
        : new Checked.Broken<>(problems);
  }

  private static Optional<Node> required(
      Path folder, String shown, String file, List<Problem> problems) {
    Path path = folder.resolve(file);
    if (!Files.exists(path)) {
      problems.add(new Problem(shown + "/" + file, 0, 0, "", "꼭 있어야 하는 파일이 없습니다. 만들어 주세요."));
      return Optional.empty();
    }
    return JsonFile.read(path, shown + "/" + file, problems);
  }

  private static Optional<TextFile> optional(
      Path folder, String shown, String file, List<Problem> problems) {
    Path path = folder.resolve(file);
    return Files.exists(path)
        ? TextFile.read(path, shown + "/" + file, problems)
        : Optional.empty();
  }

  /** The concept files in the order of their names, each as {@code concepts/name.txt}. */
  private static List<String> concepts(Path folder, String shown, List<Problem> problems) {
    Path concepts = folder.resolve("concepts");
    if (!Files.isDirectory(concepts)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(concepts)) {
      return files
          .map(f -> f.getFileName().toString())
          .filter(name -> name.endsWith(".txt") && !name.startsWith("."))
          .sorted()
          .map(name -> "concepts/" + name)
          .toList();
    } catch (IOException e) {
      problems.add(
          new Problem(shown + "/concepts", 0, 0, "", "폴더를 읽을 수 없습니다. 읽기 권한이 있는지 확인해 주세요."));
      return List.of();
    }
  }
}
