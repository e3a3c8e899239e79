package fairbot.question;

import static org.assertj.core.api.Assertions.assertThat;

import fairbot.AnyText;
import fairbot.Editions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * What holds of every text. The seed is new in each run and stands in the failure; {@code
 * -Dfuzz.seed=N} repeats one.
 */
class AnyReadingTest {
  private static final int TEXTS = 20_000;

  /** Each letter's keys on the two-beolsik keyboard; shift is a capital. */
  private static final Map<Character, String> KEYS = keys();

  private static final String SPLIT = "ㅘㅗㅏㅙㅗㅐㅚㅗㅣㅝㅜㅓㅞㅜㅔㅟㅜㅣㅢㅡㅣㄳㄱㅅㄵㄴㅈㄶㄴㅎㄺㄹㄱㄻㄹㅁㄼㄹㅂㄽㄹㅅㄾㄹㅌㄿㄹㅍㅀㄹㅎㅄㅂㅅ";

  private final long seed = Long.getLong("fuzz.seed", System.nanoTime());

  @Test
  void readings_haveNeitherControlCharactersNorBrokenOnes() {
    RewriteChain chain =
        RewriteChain.standard(
            Editions.config().spellings(), Editions.config().dialect(), List.of());
    AnyText texts = new AnyText(seed, List.of());

    for (int i = 0; i < TEXTS; i++) {
      for (Reading reading : chain.read(texts.next())) {
        assertThat(reading.text().codePoints().filter(AnyReadingTest::isUnreadable).toArray())
            .as("seed %d, text %d: %s", seed, i, reading.text())
            .isEmpty();
      }
    }
  }

  @Test
  void hangulTypedWithEnglishKeys_isReadBack() {
    RewriteChain chain = new RewriteChain(List.of(new CleanText(), new KeyboardLayout()));
    Random random = new Random(seed);

    for (int i = 0; i < TEXTS; i++) {
      StringBuilder text = new StringBuilder();
      int words = 1 + random.nextInt(4);
      for (int word = 0; word < words; word++) {
        text.append(word == 0 ? "" : " ");
        for (int left = 1 + random.nextInt(6); left > 0; left--) {
          text.append((char) ('가' + random.nextInt('힣' - '가' + 1)));
        }
      }
      String keys = typed(text.toString());

      assertThat(chain.read(keys).getFirst().text())
          .as("seed %d, text %d: %s", seed, i, keys)
          .isEqualTo(text.toString());
    }
  }

  private static boolean isUnreadable(int c) {
    int type = Character.getType(c);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.SURROGATE
        || type == Character.PRIVATE_USE
        || type == Character.UNASSIGNED;
  }

  private static String typed(String hangul) {
    StringBuilder keys = new StringBuilder();
    for (int i = 0; i < hangul.length(); i++) {
      char c = hangul.charAt(i);
      if (c == ' ') {
        keys.append(c);
        continue;
      }
      int index = c - '가';
      keys.append(KEYS.get("ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ".charAt(index / 588)));
      keys.append(KEYS.get("ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ".charAt(index % 588 / 28)));
      if (index % 28 > 0) {
        keys.append(KEYS.get("ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ".charAt(index % 28 - 1)));
      }
    }
    return keys.toString();
  }

  private static Map<Character, String> keys() {
    String letters = "ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡㅃㅉㄸㄲㅆㅒㅖ";
    String latin = "qwertyuiopasdfghjklzxcvbnmQWERTOP";
    Map<Character, String> keys = new HashMap<>();
    for (int i = 0; i < letters.length(); i++) {
      keys.put(letters.charAt(i), latin.substring(i, i + 1));
    }
    for (int i = 0; i < SPLIT.length(); i += 3) {
      keys.put(SPLIT.charAt(i), keys.get(SPLIT.charAt(i + 1)) + keys.get(SPLIT.charAt(i + 2)));
    }
    return keys;
  }
}
