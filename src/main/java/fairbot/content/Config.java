package fairbot.content;

import fairbot.fair.Aspect;
import fairbot.search.Thesaurus;
import java.util.List;
import java.util.Map;

/**
 * What the config folder says, read and checked. Immutable.
 *
 * @param aspects in the file's order
 * @param userWords lines of Nori's user dictionary: a word, or a word and its parts separated by
 *     spaces
 * @param fillers words and phrases of politeness and chatter that mean nothing for the search
 * @param spellings what people type, to how it is read, in the file's order: "어딨" to "어디 있"
 * @param dialect what people say in dialect, with marks that say where in a word it stands, to how
 *     it is read, in the file's order: "-ㄴ당가" to "나요"
 * @param smallTalk greetings and the like to their sort: 인사, 감사 or 작별
 * @param messages key to text; {@code {name}} stands for a value
 */
public record Config(
    List<Aspect> aspects,
    Thesaurus thesaurus,
    List<String> userWords,
    List<String> fillers,
    Map<String, String> spellings,
    Map<String, String> dialect,
    Map<String, String> smallTalk,
    Map<String, String> messages) {
  public Config {
    aspects = List.copyOf(aspects);
    userWords = List.copyOf(userWords);
    fillers = List.copyOf(fillers);
    spellings = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(spellings));
    dialect = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(dialect));
    smallTalk = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(smallTalk));
    messages = Map.copyOf(messages);
  }
}
