package fairbot.search;

import fairbot.fair.Aspect;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the config knows of the language, ready for matching. Immutable, thread-safe; shared by the
 * fairs of an edition.
 */
public final class Lexicon {
  private final Morphology morphology;
  private final Map<String, Aspect> aspects = new LinkedHashMap<>();
  private final Cues cues;
  private final Rules rules;
  private final Meanings meanings;

  /**
   * @param aspects all aspects, {@code about} among them
   * @param fillers words and phrases that mean nothing for the search
   */
  public Lexicon(
      Morphology morphology, List<Aspect> aspects, Thesaurus thesaurus, List<String> fillers) {
    this.morphology = morphology;
    aspects.forEach(aspect -> this.aspects.put(aspect.id(), aspect));
    this.cues = new Cues(aspects, fillers);
    this.meanings = new Meanings(thesaurus.concepts());
    this.rules = new Rules(thesaurus, morphology);
  }

  Morphology morphology() {
    return morphology;
  }

  Cues cues() {
    return cues;
  }

  Rules rules() {
    return rules;
  }

  Meanings meanings() {
    return meanings;
  }

  Aspect aspect(String id) {
    return aspects.get(id);
  }

  Iterable<Aspect> aspects() {
    return aspects.values();
  }
}
