package fairbot.evaluation;

import java.io.PrintStream;

/** A bar that grows on one line of a terminal. For one thread. */
public final class ProgressBar {
  private static final int WIDTH = 40;

  private final PrintStream stream;
  private final boolean shown;
  private int drawn = -1;

  private ProgressBar(PrintStream stream, boolean shown) {
    this.stream = stream;
    this.shown = shown;
  }

  /**
   * A bar on a stream.
   *
   * @param terminal whether the stream is a terminal; else nothing is drawn
   */
  public static ProgressBar on(PrintStream stream, boolean terminal) {
    return new ProgressBar(stream, terminal);
  }

  /** One that draws nothing. */
  public static ProgressBar hidden() {
    return new ProgressBar(System.err, false);
  }

  /** Draws how much is done. */
  void done(int count, int all) {
    int filled = (int) ((long) WIDTH * count / Math.max(1, all));
    if (shown && filled != drawn) {
      drawn = filled;
      stream.print(
          "\r[" + "#".repeat(filled) + " ".repeat(WIDTH - filled) + "] " + count + "/" + all);
      stream.flush();
    }
  }

  /** Wipes the bar away. */
  void end() {
    if (shown) {
      stream.print("\r" + " ".repeat(WIDTH + 24) + "\r");
      stream.flush();
      drawn = -1;
    }
  }
}
