package fairbot.search;

import java.util.List;

/**
 * What people say and what is meant by it, from the config. Immutable.
 *
 * @param synonyms the organiser's own words for the same thing
 * @param concepts the general knowledge of the consumer-fair world; weighs less than the synonyms
 */
public record Thesaurus(List<Rule> synonyms, List<Rule> concepts) {
  public Thesaurus {
    synonyms = List.copyOf(synonyms);
    concepts = List.copyOf(concepts);
  }

  /**
   * One line of a file in Solr's synonym format.
   *
   * @param said phrases of one or more words, at least one
   * @param meant the words that they lead to; the same as {@code said} for a line without an arrow
   * @param origin file and line, for explanations
   */
  public record Rule(List<String> said, List<String> meant, String origin) {
    public Rule {
      said = List.copyOf(said);
      meant = List.copyOf(meant);
    }
  }
}
