package fairbot.store.memory;

import fairbot.store.Feedback;
import fairbot.store.Visitor;
import java.time.Instant;
import java.util.List;

final class MemoryFeedback implements Feedback {
  private final Latest<Opinion> lines;

  MemoryFeedback(int most) {
    lines = new Latest<>(most);
  }

  @Override
  public void add(Opinion opinion) {
    lines.add(opinion);
  }

  @Override
  public List<Opinion> latest(int most) {
    return lines.latest(most);
  }

  @Override
  public int delete(Visitor visitor) {
    return lines.delete(o -> o.visitor().equals(visitor));
  }

  @Override
  public void deleteBefore(Instant time) {
    lines.delete(o -> o.at().isBefore(time));
  }
}
