package fairbot.control;

import java.util.List;

/**
 * What the bot answers.
 *
 * @param status the exit status of the command
 * @param lines in Korean, for the one who typed the command
 */
public record Response(int status, List<String> lines) {
  public Response {
    lines = List.copyOf(lines);
  }
}
