package fairbot.organiser;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/**
 * A code that the operator reads in their terminal and the organiser sends to the bot: good once,
 * for ten minutes, and for so many tries of all together. Not thread-safe.
 */
public final class OneTimeCode {
  /** How long it is good. */
  public static final Duration LIFETIME = Duration.ofMinutes(10);

  /** Wrong tries, whoever makes them, after which it is void. */
  static final int MOST_TRIES = 50;

  /** Without those that look alike: 0 and O, 1 and I and L. */
  private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

  private static final int LENGTH = 10;
  private static final SecureRandom RANDOM = new SecureRandom();

  /** Why a code admits nobody, or that it does. */
  enum Verdict {
    RIGHT,
    WRONG,
    /** Too old, or used. */
    OVER,
    VOID
  }

  private final String letters;
  private final Instant until;
  private int wrong;
  private boolean used;

  private OneTimeCode(String letters, Instant until) {
    this.letters = letters;
    this.until = until;
  }

  /** A new one, good from now on. */
  public static OneTimeCode issue(Instant now) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      letters.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    }
    return new OneTimeCode(letters.toString(), now.plus(LIFETIME));
  }

  /** As the operator reads it: {@code K7QMT-3ZDXW}. For their eyes only, not for a log. */
  public String reveal() {
    return letters.substring(0, LENGTH / 2) + "-" + letters.substring(LENGTH / 2);
  }

  /** Judges what was typed, in small letters or capitals, with a hyphen or without. */
  Verdict judge(String typed, Instant now) {
    if (wrong >= MOST_TRIES) {
      return Verdict.VOID;
    }
    if (used || !now.isBefore(until)) {
      return Verdict.OVER;
    }
    String plain = typed.toUpperCase(Locale.ROOT).replaceAll("[-\\s]", "");
    // Takes the same time however much of it is right.
    if (MessageDigest.isEqual(bytes(letters), bytes(plain))) {
      return Verdict.RIGHT;
    }
    wrong++;
    return Verdict.WRONG;
  }

  /** From now on it is good for nobody. */
  void use() {
    used = true;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Always the same, whatever the code is. */
  @Override
  public String toString() {
    return "(code)";
  }
}
