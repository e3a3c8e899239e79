package fairbot.store.memory;

import fairbot.store.Organisers;
import fairbot.store.Visitor;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

final class MemoryOrganisers implements Organisers {
  private final Set<Visitor> admitted = ConcurrentHashMap.newKeySet();

  @Override
  public void admit(Visitor visitor, Instant at) {
    admitted.add(visitor);
  }

  @Override
  public boolean includes(Visitor visitor) {
    return admitted.contains(visitor);
  }

  @Override
  public void dismiss(Visitor visitor) {
    admitted.remove(visitor);
  }
}
