/**
 * Measures answers against judged questions, and fails when they get worse.
 *
 * <p>Begin with {@link fairbot.evaluation.Evaluation}, which asks the {@link
 * fairbot.evaluation.JudgedQuestion}s of a file through the same door as a visitor:
 *
 * <pre>{@code
 * List<JudgedQuestion> questions = JudgedFile.judged(file, "questions.jsonl", fairs, aspects, problems);
 * Report report = Evaluation.of("book-fair", questions, conversations, edition, progress);
 * }</pre>
 */
package fairbot.evaluation;
