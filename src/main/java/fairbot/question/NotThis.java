package fairbot.question;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Leaves out what a visitor says they do not mean: "의자 말고 화장품" asks for 화장품. What stands before it
 * with a particle of its own stays: "칼국수에 밀가루 말고 뭐 들어가요" asks about 칼국수.
 */
public final class NotThis implements Rewriter {
  private static final Pattern NOT_THIS =
      Pattern.compile(
          "(?:^|(?<=[|] ))([^|]*[가-힣](?:에|에는|에서|은|는) (?=[^|]*[^ |] ?(?:말고|말구|말곤|아니)))?"
              + "[^|]*(?:말고는|말구요?|말고요?|말곤|아니고|아니라)(?: [|])? (?=[^ |])");

  @Override
  public List<Reading> rewrite(Reading reading) {
    return List.of(
        reading.rewritten("제외한 말 빼기", NOT_THIS.matcher(reading.text()).replaceAll("$1")));
  }
}
