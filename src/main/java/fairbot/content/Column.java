package fairbot.content;

import java.util.List;

/**
 * What a column of a table may hold.
 *
 * @param field what it is called in JSON, and as a heading in English
 * @param heading what it is called in Korean
 * @param also other headings that people write for it
 * @param comment what the organiser writes into it
 */
record Column(String field, Sort sort, String heading, List<String> also, String comment) {

  /** How its texts are read. */
  enum Sort {
    TEXT,
    /** Texts between bars, line breaks or commas. */
    LIST,
    /** Sentences between bars or line breaks; several columns may hold them. */
    SENTENCES,
    WON,
    /** A day and a time, or a part of it that another column completes. */
    WHEN,
    /** A company's id or name. */
    COMPANY,
    /** An aspect's id or label. */
    ASPECT
  }
}
