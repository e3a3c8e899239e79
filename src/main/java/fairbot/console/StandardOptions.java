package fairbot.console;

import picocli.CommandLine.Option;

/** What every command understands. */
final class StandardOptions {
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "이 도움말을 보여 줍니다.")
  boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "버전을 보여 줍니다.")
  boolean version;
}
