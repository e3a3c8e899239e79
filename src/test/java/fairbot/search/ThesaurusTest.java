package fairbot.search;

import static org.assertj.core.api.Assertions.assertThat;

import fairbot.search.lucene.NoriMorphology;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the organiser's synonyms and the shipped concepts lead to. */
class ThesaurusTest {
  private static final Morphology NORI = new NoriMorphology(List.of());

  private static Thesaurus.Rule rule(List<String> said, String... meant) {
    return new Thesaurus.Rule(said, List.of(meant), "a.txt:1");
  }

  private static List<Rules.Fired> fired(Thesaurus thesaurus, String text) {
    return new Rules(thesaurus, NORI).firedBy(new Letters(text, NORI, Set.of()));
  }

  private static List<String> meant(List<Rules.Fired> fired) {
    return fired.stream()
        .flatMap(rule -> rule.meant().stream())
        .map(word -> word.phrase().written())
        .toList();
  }

  /** Lucene's own synonym filter fails to build on compounds that Nori cuts. */
  @Test
  void synonymsOfSeveralWords_loadAndLead() {
    Thesaurus thesaurus =
        new Thesaurus(
            List.of(
                rule(List.of("특별 판매전", "특판전"), "특별 판매전", "특판전"), rule(List.of("자세 교정용 의자"), "오리백")),
            List.of());

    assertThat(meant(fired(thesaurus, "특별 판매전 언제예요"))).contains("특판전");
    assertThat(meant(fired(thesaurus, "특별판매전 언제예요"))).contains("특판전");
    assertThat(meant(fired(thesaurus, "자세 교정용 의자 있어요"))).containsExactly("오리백");
  }

  @ParameterizedTest
  @ValueSource(strings = {"무릎이 시려요", "무릎이 너무 시려서 왔어요", "시린 무릎에 좋은 거", "무릎 시릴 때"})
  void need_isRecognisedInAnyConjugationAndOrder(String text) {
    Thesaurus thesaurus = new Thesaurus(List.of(), List.of(rule(List.of("무릎 시리다"), "찜질기")));

    assertThat(meant(fired(thesaurus, text))).containsExactly("찜질기");
  }

  @ParameterizedTest
  @ValueSource(strings = {"무릎이 아파요", "발이 시려요", "무릎", ""})
  void need_ofWhichAWordIsLacking_isNot(String text) {
    Thesaurus thesaurus = new Thesaurus(List.of(), List.of(rule(List.of("무릎 시리다"), "찜질기")));

    assertThat(fired(thesaurus, text)).isEmpty();
  }

  /** In a long story the words of a need may come together by chance. */
  @Test
  void need_ofWhichTheWordsStandFarApart_isNot() {
    Thesaurus thesaurus = new Thesaurus(List.of(), List.of(rule(List.of("무릎 시리다"), "찜질기")));

    assertThat(fired(thesaurus, "무릎 담요를 사려고 친구와 함께 지하철을 타고 멀리서 왔는데 이가 시려요")).isEmpty();
  }

  /** The organiser knows the fair; the concepts know the world. */
  @Test
  void organisersSynonym_weighsMoreThanAConcept() {
    Thesaurus.Rule rule = rule(List.of("삭스"), "양말");
    Rules.Fired synonym = fired(new Thesaurus(List.of(rule), List.of()), "삭스 있어요").getFirst();
    Rules.Fired concept = fired(new Thesaurus(List.of(), List.of(rule)), "삭스 있어요").getFirst();

    assertThat(synonym.isSynonym()).isTrue();
    assertThat(concept.isSynonym()).isFalse();
    assertThat(synonym.weight()).isGreaterThan(concept.weight()).isLessThanOrEqualTo(1);
  }

  @Test
  void firedRule_saysWhereItStandsInTheFiles() {
    assertThat(fired(new Thesaurus(List.of(rule(List.of("삭스"), "양말")), List.of()), "삭스"))
        .extracting(Rules.Fired::origin)
        .containsExactly("a.txt:1");
  }

  @Test
  void emptyThesaurus_leadsNowhere() {
    assertThat(fired(new Thesaurus(List.of(), List.of()), "무릎이 시려요")).isEmpty();
  }
}
