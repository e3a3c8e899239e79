package fairbot.store.memory;

import fairbot.store.AskedQuestions;
import fairbot.store.ConversationMemory;
import fairbot.store.Feedback;
import fairbot.store.Inbox;
import fairbot.store.Organisers;
import fairbot.store.StorageHealth;
import fairbot.store.Store;
import fairbot.store.Visitor;
import java.time.Duration;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A store that forgets when the program ends. Of each kind it keeps only the latest lines. */
public final class MemoryStore implements Store {
  private final MemoryInbox inbox;
  private final MemoryAskedQuestions asked;
  private final MemoryConversations memory;
  private final MemoryFeedback feedback;
  private final MemoryOrganisers organisers = new MemoryOrganisers();

  /**
   * @param blanked blanks the personal data in a text
   * @param most how many chats, questions and opinions it keeps, each
   */
  public MemoryStore(UnaryOperator<String> blanked, int most) {
    inbox = new MemoryInbox(blanked);
    asked = new MemoryAskedQuestions(blanked, most);
    memory = new MemoryConversations(most);
    feedback = new MemoryFeedback(most);
  }

  /** The id itself: nobody but this program sees it. */
  @Override
  public Visitor visitor(String id) {
    return new Visitor(id);
  }

  @Override
  public Inbox inbox() {
    return inbox;
  }

  @Override
  public AskedQuestions asked() {
    return asked;
  }

  @Override
  public ConversationMemory memory() {
    return memory;
  }

  @Override
  public Feedback feedback() {
    return feedback;
  }

  @Override
  public Organisers organisers() {
    return organisers;
  }

  @Override
  public StorageHealth health() {
    return new StorageHealth(StorageHealth.State.GOOD, 0);
  }

  @Override
  public Optional<Duration> retention() {
    return Optional.empty();
  }

  @Override
  public void close() {}
}
