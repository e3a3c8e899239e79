package fairbot.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import fairbot.content.Config;
import fairbot.fair.Fair;
import fairbot.search.Morphology;
import fairbot.search.SearchEngine;
import fairbot.search.SearchEngineContract;
import fairbot.search.Thesaurus;
import java.util.List;
import org.junit.jupiter.api.Test;

class LuceneSearchEngineTest extends SearchEngineContract {

  @Override
  protected SearchEngine engine(List<Fair> fairs, Config config, Thesaurus thesaurus) {
    return new LuceneSearchEngine(
        fairs, config.aspects(), thesaurus, config.userWords(), config.fillers());
  }

  private static List<String> stems(NoriMorphology morphology, String text) {
    return morphology.tokens(text).stream()
        .filter(token -> token.kind() != Morphology.Kind.GRAMMAR)
        .map(Morphology.Token::term)
        .toList();
  }

  /** The words that a user dictionary is written for. */
  @Test
  void wordOfTheUserDictionary_staysWhole_withItsParticle() {
    NoriMorphology plain = new NoriMorphology(List.of());
    NoriMorphology taught = new NoriMorphology(List.of("오리백", "누블룸"));

    assertThat(stems(plain, "오리백이")).isNotEqualTo(List.of("오리백"));
    assertThat(stems(plain, "누블룸은")).isNotEqualTo(List.of("누블룸"));
    assertThat(stems(taught, "오리백이")).containsExactly("오리백");
    assertThat(stems(taught, "누블룸은")).containsExactly("누블룸");
  }

  /** Nori's own stop tags drop 비- and 무-, which turns a meaning round. */
  @Test
  void prefixesThatTurnAMeaningRound_stay() {
    NoriMorphology plain = new NoriMorphology(List.of());

    assertThat(stems(plain, "비회원")).isNotEqualTo(stems(plain, "회원"));
    assertThat(stems(plain, "미운영")).isNotEqualTo(stems(plain, "운영"));
    assertThat(stems(plain, "무료")).isNotEqualTo(stems(plain, "유료"));
  }

  /** An organiser adds to the dictionary what the names teach anyway, in parts or twice. */
  @Test
  void wordThatStandsInTheDictionaryTwice_isNoTrouble() {
    NoriMorphology taught = new NoriMorphology(List.of("오리백 오리 백", "오리백", "오리백"));

    assertThat(stems(taught, "오리백")).isNotEmpty();
  }

  @Test
  void offsets_areThoseOfTheText() {
    String text = "양말 | 수건은 b-07";

    assertThat(new NoriMorphology(List.of()).tokens(text))
        .isNotEmpty()
        .allSatisfy(
            token -> {
              assertThat(token.start()).isNotNegative().isLessThan(token.end());
              assertThat(token.end()).isLessThanOrEqualTo(text.length());
            });
  }
}
