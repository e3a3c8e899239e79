package fairbot.console;

import fairbot.answer.Messages;
import fairbot.console.Wiring.Installation;
import fairbot.content.Checked;
import fairbot.content.Config;
import fairbot.content.ConfigReader;
import fairbot.content.FairsReader;
import fairbot.content.Nearest;
import fairbot.content.Problem;
import fairbot.fair.Fair;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What was read of the organiser's settings, config and content, each part only as far as it is
 * right, and every problem of all.
 *
 * @param configFolder where the config was looked for
 * @param contentFolder where the fairs were looked for unless they were named on the command line
 * @param installation empty if the settings are wrong
 * @param config empty if it is wrong
 * @param found the fairs that were read without a problem, and what was noticed in reading them
 */
record OrganiserFiles(
    Path configFolder,
    Path contentFolder,
    Optional<Installation> installation,
    Optional<Config> config,
    FairsReader.Found found,
    List<Problem> problems) {
  OrganiserFiles {
    problems = List.copyOf(problems);
  }

  /** Those that were read without a problem. */
  List<Fair> fairs() {
    return found.fairs();
  }

  /** Which of the fairs in the content folder are read. */
  enum Extent {
    /** Those that the settings name, else all. */
    SERVED,
    /** All, and it is a problem if the settings name one that is not there. */
    ALL
  }

  /** Reads them; {@code --content} and {@code --config} win over the settings. */
  static OrganiserFiles read(
      FolderOptions options, Extent extent, Wiring wiring, Surroundings surroundings) {
    return read(options, extent, Optional.empty(), wiring, surroundings);
  }

  /**
   * Reads them.
   *
   * @param instead the folder of fairs' folders that is read instead of the settings'
   */
  static OrganiserFiles read(
      FolderOptions options,
      Extent extent,
      Optional<Path> instead,
      Wiring wiring,
      Surroundings surroundings) {
    Set<Problem> problems = new LinkedHashSet<>();
    List<Problem> wrongPaths = new ArrayList<>();
    Optional<Path> configPath =
        Optional.ofNullable(options.config)
            .flatMap(c -> surroundings.path("--config", c, wrongPaths));
    List<Path> named = new ArrayList<>();
    for (String path : options.content) {
      surroundings.path("--content", path, wrongPaths).ifPresent(named::add);
    }
    Path configFolder = wiring.configFolder(configPath);
    if (!wrongPaths.isEmpty()) {
      return new OrganiserFiles(
          configFolder,
          wiring.usualContentFolder(),
          Optional.empty(),
          Optional.empty(),
          new FairsReader.Found(List.of(), List.of(), List.of(), Map.of()),
          wrongPaths);
    }
    Checked<Installation> read = wiring.installation(configPath);
    problems.addAll(read.problems());
    Optional<Installation> installation = read.good().map(i -> instead.map(i::in).orElse(i));
    Optional<Config> config =
        Optional.of(configFolder)
            .filter(Files::isDirectory)
            .flatMap(folder -> config(folder, problems));
    Path content = installation.map(Installation::content).orElse(wiring.usualContentFolder());
    List<Path> folders = named;
    if (named.isEmpty() && installation.isPresent()) {
      folders = served(installation.get(), extent, problems);
    } else if (named.isEmpty() && Files.isDirectory(content)) {
      folders = List.of(content);
    }
    FairsReader reader = new FairsReader(config.map(Config::aspects).orElse(List.of()));
    FairsReader.Found found = reader.read(folders);
    problems.addAll(found.problems());
    return new OrganiserFiles(
        configFolder, content, installation, config, found, List.copyOf(problems));
  }

  private static Optional<Config> config(Path folder, Set<Problem> problems) {
    Checked<Config> config = new ConfigReader().read(folder);
    problems.addAll(config.problems());
    List<Problem> messages =
        config.good().stream()
            .flatMap(c -> Messages.problems(c.messages()).stream())
            .map(m -> new Problem(folder.getFileName() + "/messages.json", 0, 0, "", m))
            .toList();
    problems.addAll(messages);
    return messages.isEmpty() ? config.good() : Optional.empty();
  }

  private static List<Path> served(
      Installation installation, Extent extent, Set<Problem> problems) {
    Path content = installation.content();
    if (installation.fairs().isEmpty() || !Files.isDirectory(content)) {
      return List.of(content);
    }
    Set<String> known = folders(content);
    List<Path> folders = new ArrayList<>();
    for (String id : installation.fairs()) {
      if (known.contains(id)) {
        folders.add(content.resolve(id));
      } else {
        problems.add(
            new Problem(
                installation.config().getFileName() + "/settings.properties",
                0,
                0,
                "fairs",
                "\""
                    + id
                    + "\" 박람회의 폴더가 "
                    + content
                    + " 안에 없습니다. id를 고치거나 폴더를 만들어 주세요."
                    + Nearest.to(id, known).map(n -> " 혹시 \"" + n + "\"인가요?").orElse("")));
      }
    }
    return extent == Extent.ALL ? List.of(content) : folders;
  }

  private static Set<String> folders(Path content) {
    try (Stream<Path> all = Files.list(content)) {
      Set<String> names = new TreeSet<>();
      all.filter(Files::isDirectory).forEach(f -> names.add(f.getFileName().toString()));
      return names;
    } catch (IOException e) {
      return Set.of();
    }
  }
}
