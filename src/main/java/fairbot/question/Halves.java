package fairbot.question;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a text may hold two questions: "얼마고 어디 있어요", "입장료랑 주차비", "있어요? 그리고 ...". Pure.
 *
 * @param first the text before the joint
 * @param second the text after it
 * @param ofNouns they are joined as nouns are ("입장료랑 주차비"), which is no sign of two questions by
 *     itself
 */
public record Halves(String first, String second, boolean ofNouns) {
  /** Cuts that are tried; people ask two things, seldom more. */
  private static final int MOST = 4;

  private static final int LEAST_SENTENCE = 5;

  private static final Pattern JOINT =
      Pattern.compile(
          "(?<full> ?\\| ?(?:그리고|그리구|또|아 그리고)? ?)"
              + "|(?<noun> (?:그리고|그리구|및|또) |(?<=[가-힣a-z0-9])(?:이랑|랑|하고|하구|와|과) )"
              + "|(?<verb>(?<=[가-힣])(?:이고|이구|고|구|며|면서|는데|은데|인데|는지|은지|인지) )");

  private static final Pattern ASKING_WORD =
      Pattern.compile("얼마|얼만|어디|언제|몇 |뭐|뭘|무엇|무슨|누가|누구|어떻게|어떤|어느|왜");

  private static final Pattern ASKING_END = Pattern.compile("(?:요|까|나|니|죠|지|냐|가|돼|됨|음)$");

  /** The ways to cut a cleaned text in two, from left to right; empty if it holds one question. */
  public static List<Halves> of(String text) {
    List<Halves> halves = new ArrayList<>();
    Matcher joint = JOINT.matcher(text);
    while (joint.find() && halves.size() < MOST) {
      String first = text.substring(0, joint.start()).strip();
      String second = text.substring(joint.end()).strip();
      boolean two =
          joint.group("noun") != null
              || (joint.group("verb") != null && asks(first))
              || (joint.group("full") != null && isQuestion(first) && isQuestion(second));
      if (two && first.length() >= 2 && second.length() >= 2) {
        halves.add(new Halves(first, second, joint.group("noun") != null));
      }
    }
    return List.copyOf(halves);
  }

  /** The sentences of a cleaned text that ask; none if it is but one sentence. */
  public static List<String> sentences(String text) {
    List<String> all = Arrays.stream(text.split("\\|")).map(String::strip).toList();
    return all.size() < 2 || all.size() > MOST
        ? List.of()
        : all.stream().filter(s -> s.length() >= LEAST_SENTENCE && isQuestion(s)).toList();
  }

  private static boolean asks(String half) {
    return ASKING_WORD.matcher(half).find();
  }

  private static boolean isQuestion(String half) {
    return asks(half) || ASKING_END.matcher(half).find();
  }
}
