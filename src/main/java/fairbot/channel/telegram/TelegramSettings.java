package fairbot.channel.telegram;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * How to reach Telegram.
 *
 * @param token the bot's token from BotFather, a secret: in no message and not in {@link #toString}
 * @param apiUrl base address of the Bot API, scheme, host and port only; {@link #TELEGRAM} unless a
 *     local server is used
 * @param pollTimeout how long the server may hold a request when there is nothing new, 0 to 50 s in
 *     whole seconds; 30 s is good
 * @param webhook the address at which Telegram shall post updates, with a path; empty to ask for
 *     them
 * @param questionsPerMinute how many messages of one visitor are answered within a minute
 */
public record TelegramSettings(
    String token, URI apiUrl, Duration pollTimeout, Optional<URI> webhook, int questionsPerMinute) {
  /** Telegram's own server. */
  public static final URI TELEGRAM = URI.create("https://api.telegram.org");

  /** The usual {@link #pollTimeout}. */
  public static final Duration POLL_TIMEOUT = Duration.ofSeconds(30);

  /** The usual {@link #questionsPerMinute}. */
  public static final int QUESTIONS_PER_MINUTE = 20;

  /**
   * @throws IllegalArgumentException with a Korean sentence that names the field, without its value
   *     where it is the token
   */
  public TelegramSettings {
    token = token.strip();
    if (token.isEmpty() || !token.chars().allMatch(c -> c > ' ' && c < 127)) {
      throw new IllegalArgumentException(
          "텔레그램 봇 토큰이 비었거나 쓸 수 없는 글자가 있습니다. BotFather가 준 토큰을 그대로 넣어 주세요.");
    }
    String path = apiUrl.getRawPath();
    if (apiUrl.getHost() == null
        || !("http".equals(apiUrl.getScheme()) || "https".equals(apiUrl.getScheme()))
        || apiUrl.getRawUserInfo() != null
        || apiUrl.getRawQuery() != null
        || !(path == null || path.isEmpty() || path.equals("/"))) {
      throw new IllegalArgumentException(
          "텔레그램 Bot API 주소는 http://127.0.0.1:8081처럼 프로토콜, 호스트, 포트로만 적어 주세요.");
    }
    if (pollTimeout.isNegative() || pollTimeout.compareTo(Duration.ofSeconds(50)) > 0) {
      throw new IllegalArgumentException("새 글을 기다리는 시간은 0초에서 50초까지입니다: " + pollTimeout);
    }
  }

  /** On Telegram's own server, asking for updates, as usual in all else. */
  public static TelegramSettings of(String token) {
    return new TelegramSettings(
        token, TELEGRAM, POLL_TIMEOUT, Optional.empty(), QUESTIONS_PER_MINUTE);
  }

  int port() {
    if (apiUrl.getPort() != -1) {
      return apiUrl.getPort();
    }
    return apiUrl.getScheme().equals("http") ? 80 : 443;
  }

  @Override
  public String toString() {
    return "TelegramSettings[token=hidden, apiUrl=%s, pollTimeout=%s, webhook=%s, questionsPerMinute=%d]"
        .formatted(apiUrl, pollTimeout, webhook, questionsPerMinute);
  }
}
