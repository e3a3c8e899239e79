package fairbot.store.sqlite;

import fairbot.store.Visitor;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret of one installation: hashes ids, and seals what must be read again but by nobody else.
 * Thread-safe.
 */
final class Key {
  private static final String HASH = "HmacSHA256";
  private static final String SEAL = "AES/GCM/NoPadding";
  private static final int LENGTH = 32;
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final SecretKeySpec hashing;
  private final SecretKeySpec sealing;

  /**
   * @throws IllegalArgumentException if it is not of the right length
   */
  Key(byte[] secret) {
    if (secret.length != LENGTH) {
      throw new IllegalArgumentException("key of " + secret.length + " bytes");
    }
    hashing = new SecretKeySpec(secret, HASH);
    sealing = new SecretKeySpec(mac("seal"), "AES");
  }

  static byte[] random() {
    byte[] secret = new byte[LENGTH];
    RANDOM.nextBytes(secret);
    return secret;
  }

  Visitor visitor(String id) {
    return new Visitor(Base64.getUrlEncoder().withoutPadding().encodeToString(mac("id " + id)));
  }

  byte[] seal(String text) {
    byte[] nonce = new byte[NONCE];
    RANDOM.nextBytes(nonce);
    try {
      byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(bytes(text));
      return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + SEAL, e);
    }
  }

  /** Empty if it was sealed with another key, or is damaged. */
  Optional<String> open(byte[] sealed) {
    if (sealed.length < NONCE) {
      return Optional.empty();
    }
    ByteBuffer buffer = ByteBuffer.wrap(sealed);
    byte[] nonce = new byte[NONCE];
    buffer.get(nonce);
    byte[] rest = new byte[buffer.remaining()];
    buffer.get(rest);
    try {
      byte[] text = cipher(Cipher.DECRYPT_MODE, nonce).doFinal(rest);
      return Optional.of(new String(text, StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      return Optional.empty();
    }
  }

  private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance(SEAL);
    cipher.init(mode, sealing, new GCMParameterSpec(TAG_BITS, nonce));
    return cipher;
  }

  private byte[] mac(String text) {
    try {
      Mac mac = Mac.getInstance(HASH);
      mac.init(hashing);
      return mac.doFinal(bytes(text));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + HASH, e);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
