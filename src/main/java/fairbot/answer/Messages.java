package fairbot.answer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The organiser's texts. Immutable, thread-safe.
 *
 * <pre>{@code
 * messages.say(MessageKey.PRICE, "흙손 머그", "18,000원") // "{name:은} {price:이에요}." -> "흙손 머그는 18,000원이에요."
 * }</pre>
 */
public final class Messages {
  private static final Pattern VALUE = Pattern.compile("\\{([^{}:]*)(?::([^{}]*))?}");
  private static final Map<String, MessageKey> KEYS =
      Arrays.stream(MessageKey.values())
          .collect(Collectors.toUnmodifiableMap(MessageKey::id, Function.identity()));

  private final Map<MessageKey, String> texts = new EnumMap<>(MessageKey.class);

  /**
   * @param texts the whole of {@code messages.json}
   * @throws IllegalArgumentException with all {@link #problems}, if there are any
   */
  public Messages(Map<String, String> texts) {
    List<String> problems = problems(texts);
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException(String.join("\n", problems));
    }
    texts.forEach((id, text) -> this.texts.put(KEYS.get(id), text));
  }

  /** Everything that is wrong with these texts, each as a Korean sentence; empty if nothing is. */
  public static List<String> problems(Map<String, String> texts) {
    List<String> problems = new ArrayList<>();
    for (MessageKey key : MessageKey.values()) {
      if (texts.getOrDefault(key.id(), "").isBlank()) {
        problems.add("\"" + key.id() + "\" 글이 없습니다. 이 이름으로 글을 적어 주세요.");
      }
    }
    new TreeMap<>(texts)
        .forEach(
            (id, text) -> {
              MessageKey key = KEYS.get(id);
              if (key == null) {
                problems.add(
                    "\"" + id + "\"는 모르는 이름입니다." + hint(id, KEYS.keySet()) + " 고치거나 지워 주세요.");
              } else {
                problems.addAll(problems(key, text));
              }
            });
    return List.copyOf(problems);
  }

  private static List<String> problems(MessageKey key, String text) {
    List<String> problems = new ArrayList<>();
    String where = "\"" + key.id() + "\" 글의 ";
    Matcher value = VALUE.matcher(text);
    while (value.find()) {
      String name = value.group(1);
      if (!key.slots().contains(name)) {
        problems.add(where + value.group() + "에서 " + name + " 값은 쓸 수 없습니다." + usable(key));
      }
      String particle = value.group(2);
      if (particle != null && Particles.named(particle).isEmpty()) {
        problems.add(
            where
                + value.group()
                + "에서 조사 "
                + particle
                + "는 쓸 수 없습니다. 쓸 수 있는 조사: "
                + String.join(", ", Particles.forms())
                + ".");
      }
    }
    String rest = VALUE.matcher(text).replaceAll("");
    if (rest.contains("{") || rest.contains("}")) {
      problems.add(where + "중괄호 { }의 짝이 맞지 않습니다. {name}처럼 열고 닫아 주세요.");
    }
    return problems;
  }

  private static String usable(MessageKey key) {
    return key.slots().isEmpty()
        ? " 이 글에는 값을 넣을 수 없습니다."
        : key.slots().stream()
            .map(v -> "{" + v + "}")
            .collect(Collectors.joining(", ", " 쓸 수 있는 값: ", "."));
  }

  private static String hint(String id, Set<String> known) {
    Set<String> pairs = pairs(id);
    Optional<String> nearest =
        known.stream().max(Comparator.comparingDouble(k -> likeness(pairs, pairs(k))));
    return nearest
        .filter(k -> likeness(pairs, pairs(k)) >= 0.5)
        .map(k -> " 혹시 \"" + k + "\"인가요?")
        .orElse("");
  }

  /** Share of letter pairs in common (Dice's coefficient), 0 to 1. */
  private static double likeness(Set<String> a, Set<String> b) {
    Set<String> common = new HashSet<>(a);
    common.retainAll(b);
    return a.isEmpty() || b.isEmpty() ? 0 : 2.0 * common.size() / (a.size() + b.size());
  }

  private static Set<String> pairs(String word) {
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 2 <= word.length(); i++) {
      pairs.add(word.substring(i, i + 2));
    }
    return pairs;
  }

  /**
   * A text with its values filled in.
   *
   * @param values in the order of {@link MessageKey#slots}
   */
  public String say(MessageKey key, Object... values) {
    if (values.length != key.slots().size()) {
      throw new IllegalArgumentException(key.id() + " takes " + key.slots());
    }
    List<String> filled = Stream.of(values).map(String::valueOf).toList();
    return VALUE
        .matcher(texts.get(key))
        .replaceAll(
            m -> Matcher.quoteReplacement(value(m, filled.get(key.slots().indexOf(m.group(1))))));
  }

  private static String value(MatchResult place, String value) {
    String particle = place.group(2);
    return particle == null
        ? value
        : Particles.named(particle).map(p -> p.after(value)).orElse(value);
  }
}
