package fairbot;

import fairbot.content.Edition;
import fairbot.fair.Aspect;
import fairbot.fair.Entry;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Random texts of all that a chat can carry: Hangul, lone and conjoining jamo, Latin, digits,
 * signs, emoji, lone surrogates, control characters, decomposed text, and real names and cues in
 * between. The same seed gives the same texts. For one thread.
 */
public final class AnyText {
  /** No text is longer. */
  public static final int LONGEST = 2_000;

  private static final String JAMO = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎㅏㅐㅑㅓㅔㅕㅗㅘㅛㅜㅠㅡㅢㅣㄳㄵㅀ";
  private static final String KEYS = "qwertyuiopasdfghjklzxcvbnmQWERTOP";
  private static final String SIGNS = " .,?!~-/|%…·:;()[]{}<>@#*_'\"\\+=&^$`　﷽№①ﾡ＃Ａ１İßǅ";
  private static final String[] EMOJI = {
    "😀", "👨‍👩‍👧", "🇰🇷", "❤️", "1️⃣", "🫠", "👍🏽", "™", "𝐀", "𠀀", "𝟜"
  };
  private static final String FORMATS = "\u200b\u200d\u202e\ufeff\u00ad\u2028\u2029\u0301\ufe0f";

  /** The pieces that {@link #append} knows. */
  private static final int KINDS = 13;

  private final Random random;
  private final List<String> known;

  /**
   * @param known real names and cues to strew in
   */
  public AnyText(long seed, List<String> known) {
    this.random = new Random(seed);
    this.known = List.copyOf(known);
  }

  /** The names and cues of an edition. */
  public static List<String> knownTo(Edition edition) {
    List<String> known = new ArrayList<>();
    for (Entry entry : edition.fairs().getFirst().allEntries()) {
      known.add(entry.name());
      known.addAll(entry.alternateNames());
    }
    for (Aspect aspect : edition.config().aspects()) {
      known.addAll(aspect.cues());
      known.addAll(aspect.weakCues());
    }
    return known;
  }

  /** The next text: mostly as long as questions are, one in ten up to {@link #LONGEST}. */
  public String next() {
    int length =
        switch (random.nextInt(20)) {
          case 0 -> random.nextInt(3);
          case 1 -> random.nextInt(LONGEST + 1);
          case 2 -> random.nextInt(400);
          default -> random.nextInt(60);
        };
    boolean mixed = random.nextBoolean();
    int kind = random.nextInt(KINDS);
    StringBuilder text = new StringBuilder(length + 20);
    while (text.length() < length) {
      append(mixed ? random.nextInt(KINDS) : kind, text);
      if (random.nextInt(12) == 0) {
        text.append(' ');
      }
    }
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text.toString();
  }

  /** All but letters and plain signs as escapes, since a report cannot show the rest. */
  public static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain = (c >= ' ' && c < 127) || (c >= '가' && c <= '힣') || (c >= 'ㄱ' && c <= 'ㅣ');
      out.append(plain ? String.valueOf(c) : String.format("\\u%04x", (int) c));
    }
    return out.toString();
  }

  private void append(int kind, StringBuilder text) {
    switch (kind) {
      case 0 -> text.append(syllable());
      case 1 -> text.append(one(JAMO));
      case 2 -> text.append((char) (0x1100 + random.nextInt(256)));
      case 3 -> text.append((char) ((random.nextBoolean() ? 'a' : 'A') + random.nextInt(26)));
      case 4 -> text.append((char) ('0' + random.nextInt(10)));
      case 5 -> text.append(EMOJI[random.nextInt(EMOJI.length)]);
      case 6 -> text.append((char) (0xD800 + random.nextInt(0x800)));
      case 7 -> text.append((char) random.nextInt(random.nextBoolean() ? 32 : 160));
      case 8 -> text.append(Normalizer.normalize(name(), Normalizer.Form.NFD));
      case 9 -> text.append(name());
      case 10 -> text.append(random.nextInt(4) == 0 ? one(FORMATS) : one(SIGNS));
      case 11 -> text.append(one(KEYS));
      default -> text.append((char) random.nextInt(0x10000));
    }
  }

  private char syllable() {
    return (char) ('가' + random.nextInt('힣' - '가' + 1));
  }

  private char one(String of) {
    return of.charAt(random.nextInt(of.length()));
  }

  private String name() {
    return known.isEmpty() ? "" + syllable() : known.get(random.nextInt(known.size()));
  }
}
