package fairbot.publication;

/** Is told what came of each publication, whoever asked for it. Quick. */
@FunctionalInterface
public interface OutcomeListener {
  /** Not told of previews, nor of what was busy or unchanged. */
  void published(Author author, Outcome outcome);
}
