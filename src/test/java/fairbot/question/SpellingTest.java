package fairbot.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SpellingTest extends RewriterContract {

  @Override
  protected Rewriter rewriter() {
    return new Spelling(Map.of("어딨", "어디 있"), List.of());
  }

  @Override
  protected String changed() {
    return "오리백 어딨음";
  }

  @Override
  protected String unchanged() {
    return "오리백 어디 있음";
  }

  private static String read(Spelling spelling, String text) {
    return spelling.rewrite(new Reading(text, List.of())).getFirst().text();
  }

  @Test
  void slang_isReadAsTheStandardWord_anywhereInTheText() {
    Spelling spelling = new Spelling(Map.of("어딨", "어디 있"), List.of());

    assertThat(read(spelling, "어딨음")).isEqualTo("어디 있음");
    assertThat(read(spelling, "오리백 어딨고 화장실 어딨어")).isEqualTo("오리백 어디 있고 화장실 어디 있어");
  }

  @Test
  void spellings_areTriedInTheirOrder() {
    Map<String, String> spellings = new LinkedHashMap<>();
    spellings.put("몃시", "몇시");
    spellings.put("몇시", "몇 시");

    assertThat(read(new Spelling(spellings, List.of()), "몃시까지")).isEqualTo("몇 시까지");
  }

  /** A brand is called 어케이, and 어케 is slang for 어떻게: the brand must be found. */
  @Test
  void name_thatHoldsASpelling_isLeftAlone() {
    Spelling spelling = new Spelling(Map.of("어케", "어떻게", "어딨", "어디 있"), List.of("어케이 조명"));

    assertThat(read(spelling, "어케이 조명 어딨어")).isEqualTo("어케이 조명 어디 있어");
  }

  @Test
  void name_isComparedWithoutRegardToCase() {
    Spelling spelling = new Spelling(Map.of("osl", "osol"), List.of("OSL Camp"));

    assertThat(read(spelling, "osl camp")).isEqualTo("osl camp");
  }

  @Test
  void namesThatLieSideBySide_makeNoWordTogether() {
    Spelling spelling = new Spelling(Map.of("어딨", "어디 있"), List.of("싱어", "딨"));

    assertThat(read(spelling, "어딨어")).isEqualTo("어디 있어");
  }
}
