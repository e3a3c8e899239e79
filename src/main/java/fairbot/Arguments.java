package fairbot;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The command line as it was typed. Java reads it in the locale's charset, and under {@code
 * LANG=C}, which services and containers often have, turns each byte of a Korean word into a
 * question mark; Linux keeps the bytes.
 */
final class Arguments {
  private static final Path KEPT = Path.of("/proc/self/cmdline");

  private Arguments() {}

  /** The arguments in UTF-8 where the machine keeps them, else as they are. */
  static String[] asTyped(String[] args) {
    String charset = System.getProperty("sun.jnu.encoding", "");
    if (args.length == 0 || charset.equalsIgnoreCase("UTF-8") || !Files.isReadable(KEPT)) {
      return args;
    }
    try {
      String[] all = new String(Files.readAllBytes(KEPT), StandardCharsets.UTF_8).split("\0", -1);
      // The last one is the empty text behind the closing NUL.
      int first = all.length - 1 - args.length;
      return first < 1 ? args : Arrays.copyOfRange(all, first, all.length - 1);
    } catch (IOException e) {
      return args;
    }
  }
}
