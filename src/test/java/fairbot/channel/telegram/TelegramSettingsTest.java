package fairbot.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TelegramSettingsTest {

  @Test
  void token_isNotInToString() {
    TelegramSettings settings = TelegramSettings.of(" " + FakeBotApi.TOKEN + "\n");
    assertThat(settings.toString()).doesNotContain(FakeBotApi.TOKEN);
    assertThat(settings.token()).isEqualTo(FakeBotApi.TOKEN);
  }

  @Test
  void unusableToken_isRefused_withoutBeingShown() {
    assertThatThrownBy(() -> TelegramSettings.of("1:비밀번호"))
        .hasMessageContaining("토큰")
        .hasMessageNotContaining("비밀번호");
    assertThatThrownBy(() -> TelegramSettings.of(" ")).hasMessageContaining("토큰");
  }

  @Test
  void addressWithMoreThanHostAndPort_isRefused() {
    assertThatThrownBy(
            () ->
                new TelegramSettings(
                    "1:a",
                    URI.create("http://me:secret@localhost"),
                    Duration.ZERO,
                    Optional.empty(),
                    20))
        .hasMessageNotContaining("secret");
    assertThatThrownBy(
            () ->
                new TelegramSettings(
                    "1:a",
                    URI.create("http://127.0.0.1:8081/bot"),
                    Duration.ZERO,
                    Optional.empty(),
                    20))
        .hasMessageContaining("http://127.0.0.1:8081");
  }
}
