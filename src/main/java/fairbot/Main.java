package fairbot;

/** Hello. */
public final class Main {
  private Main() {}

  /** Runs. */
  public static void main(String[] args) throws java.io.IOException {
    System.out.println("hello " + Runtime.version());
    new java.io.BufferedReader(
            new java.io.InputStreamReader(System.in, java.nio.charset.StandardCharsets.UTF_8))
        .lines()
        .forEach(System.out::println);
  }
}
