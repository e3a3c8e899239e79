package fairbot;

import fairbot.SettingsFile.Setting;
import fairbot.answer.Caution;
import fairbot.channel.Secret;
import fairbot.content.Nearest;
import fairbot.content.Problem;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads settings one by one and notes every mistake; a wrong one reads as its default. Each key
 * that is asked for counts as known; {@link #end()} then reports all others.
 */
final class SettingValues {
  private static final Pattern DURATION = Pattern.compile("(\\d{1,9})(s|m|h)");
  private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,40}");
  private static final Pattern ACCOUNT = Pattern.compile("[1-9][0-9]{0,15}");

  private static final Pattern ADDRESS =
      Pattern.compile("([A-Za-z0-9.-]+|\\[[0-9a-fA-F:]+]):(\\d{1,5})");
  private static final Pattern WEBHOOK_PATH =
      Pattern.compile("(?!/health|/metrics)(/[A-Za-z0-9_-]+)+");
  private static final int MOST_PORT = 65_535;

  private final Map<String, Setting> file;
  private final Map<String, String> environment;
  private final List<Problem> problems;
  private final Set<String> known = new LinkedHashSet<>();
  private final Set<String> secrets = new LinkedHashSet<>();

  SettingValues(
      Map<String, Setting> file, Map<String, String> environment, List<Problem> problems) {
    this.file = file;
    this.environment = environment;
    this.problems = problems;
  }

  /** A path that is absolute or meant from the directory. */
  static Path path(String text, Path directory) {
    return directory.resolve(text).normalize();
  }

  Path path(String key, String variable, String otherwise, Path directory) {
    Optional<Setting> setting = setting(key, variable);
    try {
      return path(setting.map(Setting::value).orElse(otherwise), directory);
    } catch (InvalidPathException e) {
      wrong(key, setting, "쓸 수 없는 경로입니다. 폴더의 경로를 적어 주세요.");
      return path(otherwise, directory);
    }
  }

  /** Ids of fairs between commas. */
  List<String> ids(String key) {
    Optional<Setting> setting = setting(key, "");
    List<String> ids = new ArrayList<>();
    if (setting.isEmpty()) {
      return ids;
    }
    for (String id : setting.get().value().split(",", -1)) {
      String tidy = id.strip();
      if (!ID.matcher(tidy).matches()) {
        wrong(key, setting, "박람회 id가 아닙니다: \"" + tidy + "\". content 폴더 안의 폴더 이름을 쉼표로 나누어 적어 주세요.");
      } else if (ids.contains(tidy)) {
        wrong(key, setting, "두 번 적힌 id입니다: \"" + tidy + "\". 하나를 지워 주세요.");
      } else {
        ids.add(tidy);
      }
    }
    return ids;
  }

  /** Numbers of Telegram accounts between commas. */
  Set<Long> accounts(String key) {
    Optional<Setting> setting = setting(key, "");
    Set<Long> accounts = new LinkedHashSet<>();
    if (setting.isEmpty()) {
      return accounts;
    }
    for (String account : setting.get().value().split(",", -1)) {
      String tidy = account.strip();
      if (ACCOUNT.matcher(tidy).matches()) {
        accounts.add(Long.parseLong(tidy));
      } else {
        wrong(
            key,
            setting,
            "텔레그램 계정의 번호가 아닙니다: \"" + tidy + "\". @이름이 아니라 123456789 같은 숫자를 쉼표로 나누어 적어 주세요.");
      }
    }
    return accounts;
  }

  Caution caution(String key, Caution otherwise) {
    Optional<Setting> setting = setting(key, "");
    Optional<Caution> caution = setting.flatMap(s -> Caution.labelled(s.value()));
    if (setting.isPresent() && caution.isEmpty()) {
      String labels =
          Arrays.stream(Caution.values()).map(Caution::label).collect(Collectors.joining(", "));
      wrong(
          key,
          setting,
          "모르는 값입니다: \"" + setting.get().value() + "\". 이 가운데 하나를 적어 주세요: " + labels + ".");
    }
    return caution.orElse(otherwise);
  }

  /** A text that only the environment may hold. */
  Optional<Secret> secret(String key, String variable) {
    secrets.add(key);
    Optional<Setting> inFile = Optional.ofNullable(file.get(key));
    if (inFile.isPresent()) {
      wrong(key, inFile, "비밀은 파일에 두지 않습니다. 이 줄을 지우고 환경 변수 " + variable + "에 넣어 주세요.");
    }
    Optional<Setting> setting = variable(variable);
    if (setting.isPresent() && setting.get().value().chars().anyMatch(c -> c <= ' ' || c > '~')) {
      wrong(key, setting, "토큰에 쓸 수 없는 글자나 빈칸이 있습니다. 받은 토큰을 그대로 넣어 주세요.");
    }
    return setting.map(s -> new Secret(s.value()));
  }

  /** An http or https URL; slashes at its end are dropped. */
  URI url(String key, String variable, String otherwise) {
    Optional<Setting> setting = setting(key, variable);
    try {
      URI url = new URI(setting.map(Setting::value).orElse(otherwise).replaceAll("/+$", ""));
      boolean web =
          "http".equalsIgnoreCase(url.getScheme()) || "https".equalsIgnoreCase(url.getScheme());
      if (web && url.getHost() != null && url.getQuery() == null && url.getFragment() == null) {
        return url;
      }
    } catch (URISyntaxException e) {
      // Reported below, with all other texts that are no web address.
    }
    wrong(key, setting, "웹 주소가 아닙니다. " + otherwise + "처럼 http:// 또는 https://로 시작하는 주소를 적어 주세요.");
    return URI.create(otherwise);
  }

  /** An https URL with a path at which another server posts; http only for tests on a machine. */
  Optional<URI> webhook(String key, String variable) {
    Optional<Setting> setting = setting(key, variable);
    if (setting.isEmpty()) {
      return Optional.empty();
    }
    URI url = url(key, variable, "https://example.org/telegram");
    if (!WEBHOOK_PATH.matcher(url.getRawPath()).matches()) {
      wrong(
          key,
          setting,
          "주소에 경로가 있어야 합니다. https://example.org/telegram처럼 영어, 숫자, 붙임표로 적어 주세요. /health와 /metrics는 쓸 수 없습니다.");
      return Optional.empty();
    }
    return Optional.of(url);
  }

  /** A host and a port, not resolved; empty if the value is {@code off}. */
  Optional<InetSocketAddress> address(String key, String variable, String otherwise) {
    Optional<Setting> setting = setting(key, variable);
    String text = setting.map(Setting::value).orElse(otherwise);
    if (text.equals("off")) {
      return Optional.empty();
    }
    Matcher address = ADDRESS.matcher(text);
    if (address.matches() && Integer.parseInt(address.group(2)) <= MOST_PORT) {
      return Optional.of(
          InetSocketAddress.createUnresolved(address.group(1), Integer.parseInt(address.group(2))));
    }
    wrong(
        key, setting, "주소가 아닙니다: \"" + text + "\". " + otherwise + "처럼 호스트:포트로, 끄려면 off로 적어 주세요.");
    return Optional.empty();
  }

  /** Such as {@code 30s}, {@code 10m}, {@code 1h}. */
  Duration duration(String key, String otherwise, Duration least, Duration most) {
    Optional<Setting> setting = setting(key, "");
    Matcher matcher = DURATION.matcher(setting.map(Setting::value).orElse(otherwise));
    if (!matcher.matches()) {
      wrong(
          key,
          setting,
          "읽을 수 없는 시간입니다: \""
              + setting.orElseThrow().value()
              + "\". 30s(초), 10m(분), 1h(시간)처럼 적어 주세요.");
      return least;
    }
    long amount = Long.parseLong(matcher.group(1));
    Duration duration =
        switch (matcher.group(2)) {
          case "s" -> Duration.ofSeconds(amount);
          case "m" -> Duration.ofMinutes(amount);
          default -> Duration.ofHours(amount);
        };
    if (duration.compareTo(least) < 0 || duration.compareTo(most) > 0) {
      wrong(
          key,
          setting,
          least.toSeconds()
              + "s에서 "
              + most.toSeconds()
              + "s 사이여야 합니다: \""
              + matcher.group()
              + "\".");
    }
    return duration;
  }

  /** {@code on} or {@code off}. */
  boolean on(String key, boolean otherwise) {
    Optional<Setting> setting = setting(key, "");
    String value = setting.map(Setting::value).orElse(otherwise ? "on" : "off");
    if (!value.equals("on") && !value.equals("off")) {
      wrong(key, setting, "on 또는 off여야 합니다: \"" + value + "\". 둘 가운데 하나를 적어 주세요.");
      return otherwise;
    }
    return value.equals("on");
  }

  /** A whole number from 1. */
  int count(String key, int otherwise, int most) {
    Optional<Setting> setting = setting(key, "");
    if (setting.isEmpty()) {
      return otherwise;
    }
    String value = setting.get().value();
    if (value.matches("\\d{1,9}")
        && Integer.parseInt(value) >= 1
        && Integer.parseInt(value) <= most) {
      return Integer.parseInt(value);
    }
    wrong(key, setting, "1에서 " + most + " 사이의 정수여야 합니다: \"" + value + "\". 쉼표 없이 적어 주세요.");
    return otherwise;
  }

  /** Reports a setting that is wrong together with another. */
  void wrong(String key, String variable, String message) {
    setting(key, variable).ifPresent(setting -> wrong(key, Optional.of(setting), message));
  }

  /** Reports every key that nobody has asked for. */
  void end() {
    file.forEach(
        (key, setting) -> {
          if (!known.contains(key) && !secrets.contains(key)) {
            String hint = Nearest.hint(key, known);
            problems.add(
                new Problem(
                    setting.place(),
                    setting.line(),
                    0,
                    key,
                    "모르는 설정입니다. 이름을 고치거나 지워 주세요."
                        + (hint.isEmpty() ? " 쓸 수 있는 이름: " + String.join(", ", known) : hint)));
          }
        });
  }

  /** From the environment, else from the file; blank counts as not set. */
  private Optional<Setting> setting(String key, String variable) {
    known.add(key);
    return variable(variable)
        .or(() -> Optional.ofNullable(file.get(key)).filter(s -> !s.value().isEmpty()));
  }

  private Optional<Setting> variable(String name) {
    return Optional.ofNullable(environment.get(name))
        .map(
            v ->
                new Setting(
                    "환경 변수 " + name, 0, Normalizer.normalize(v, Normalizer.Form.NFC).strip()))
        .filter(s -> !s.value().isEmpty());
  }

  private void wrong(String key, Optional<Setting> setting, String message) {
    Setting place = setting.orElseThrow();
    problems.add(new Problem(place.place(), place.line(), 0, key, message));
  }
}
