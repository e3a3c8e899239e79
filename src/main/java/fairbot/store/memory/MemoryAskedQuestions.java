package fairbot.store.memory;

import fairbot.store.AskedQuestions;
import fairbot.store.Visitor;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;

final class MemoryAskedQuestions implements AskedQuestions {
  private final UnaryOperator<String> blanked;
  private final Latest<AskedQuestion> lines;

  MemoryAskedQuestions(UnaryOperator<String> blanked, int most) {
    this.blanked = blanked;
    this.lines = new Latest<>(most);
  }

  @Override
  public void add(AskedQuestion q) {
    lines.add(
        new AskedQuestion(
            q.at(),
            q.visitor(),
            q.fair(),
            blanked.apply(q.text()),
            blanked.apply(q.reading()),
            q.outcome(),
            q.entry(),
            q.aspect(),
            q.score(),
            q.micros()));
  }

  @Override
  public List<AskedQuestion> latest(int most) {
    return lines.latest(most);
  }

  @Override
  public int delete(Visitor visitor) {
    return lines.delete(q -> q.visitor().equals(visitor));
  }

  @Override
  public void deleteBefore(Instant time) {
    lines.delete(q -> q.at().isBefore(time));
  }
}
