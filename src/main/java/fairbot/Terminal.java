package fairbot;

import java.io.Console;

/** Tells whether a person sits at the terminal. */
final class Terminal {
  private Terminal() {}

  /** Whether both standard input and standard output are a terminal. */
  @SuppressWarnings("SystemConsoleNull") // It is null on Java 21, and both are served.
  static boolean isThere() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      // From Java 22 on there may be a console for a pipe too, and this method tells them apart.
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }
}
