package fairbot.content;

import fairbot.fair.Aspect;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads {@code aspects.json}. */
final class AspectsFile {
  private static final List<String> KINDS =
      Stream.of(Aspect.Kind.values()).map(AspectsFile::name).toList();

  private AspectsFile() {}

  static List<Aspect> read(String file, Node root, List<Problem> problems) {
    Ids ids = new Ids(22);
    List<Aspect> aspects =
        Fields.ofList(Origin.of(file), "aspects", root, problems).stream()
            .map(f -> aspect(f, ids))
            .toList();
    List<String> missing = new ArrayList<>(BuiltInAspects.IDS);
    aspects.forEach(a -> missing.remove(a.id()));
    if (root instanceof Node.Items && !missing.isEmpty()) {
      problems.add(
          new Problem(
              file, 0, 0, "", "처음부터 있는 주제가 빠졌습니다: " + String.join(", ", missing) + ". 더해 주세요."));
    }
    return aspects;
  }

  private static Aspect aspect(Fields fields, Ids ids) {
    Aspect aspect =
        new Aspect(
            ids.read(fields),
            fields.requiredText("label"),
            fields.texts("cues"),
            fields.texts("weakCues"),
            fields.texts("topics"),
            kinds(fields));
    fields.end();
    return aspect;
  }

  private static List<Aspect.Kind> kinds(Fields fields) {
    List<Aspect.Kind> kinds = new ArrayList<>();
    List<String> written = fields.texts("of");
    for (int i = 0; i < written.size(); i++) {
      kind(fields, i, written.get(i)).ifPresent(kinds::add);
    }
    return kinds;
  }

  private static Optional<Aspect.Kind> kind(Fields fields, int index, String written) {
    if (written.isEmpty()) {
      return Optional.empty();
    }
    Optional<Aspect.Kind> kind =
        Stream.of(Aspect.Kind.values()).filter(k -> written.equals(name(k))).findFirst();
    if (kind.isEmpty()) {
      fields.wrongItem(
          "of",
          index,
          "모르는 종류입니다: \"" + written + "\". 이 가운데 하나를 써 주세요: " + String.join(", ", KINDS) + ".");
    }
    return kind;
  }

  private static String name(Aspect.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
