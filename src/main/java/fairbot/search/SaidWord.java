package fairbot.search;

import java.util.List;

/** Finds a word in a phrase of the thesaurus without analysing it. */
final class SaidWord {
  /** What a word in dictionary form has after its stem; the analyser may count 하 to the stem. */
  private static final List<String> ENDINGS = List.of("다", "하다", "거리다", "대다", "되다");

  private SaidWord() {}

  /** Whether a word of the phrase has this stem: 구겨지 in "셔츠 구겨지다", 꿉꿉 in "방 꿉꿉하다". */
  static boolean standsIn(String phrase, String stem) {
    for (int at = phrase.indexOf(stem); at >= 0; at = phrase.indexOf(stem, at + 1)) {
      if ((at == 0 || phrase.charAt(at - 1) == ' ') && endsWord(phrase, at + stem.length())) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsWord(String phrase, int end) {
    int space = phrase.indexOf(' ', end);
    int wordEnd = space < 0 ? phrase.length() : space;
    return wordEnd == end || ENDINGS.contains(phrase.substring(end, wordEnd));
  }
}
