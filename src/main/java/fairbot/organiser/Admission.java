package fairbot.organiser;

import fairbot.conversation.Message;
import fairbot.store.Store;
import fairbot.store.StoreException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who is an organiser: the accounts that the settings name, and who showed the one-time code. Only
 * in a private chat; a group reads along. Thread-safe. Logs what strangers try, without who.
 */
public final class Admission {
  private static final Logger log = LoggerFactory.getLogger(Admission.class);

  /** Of one visitor in an hour; what is beyond is neither judged nor logged. */
  static final int MOST_TRIES = 5;

  private final Set<String> accounts;
  private final Store store;
  private final Optional<OneTimeCode> code;
  private final InstantSource clock;
  private final Tries codes = new Tries(MOST_TRIES);
  private final Tries commands = new Tries(MOST_TRIES);

  /** What came of showing a code. */
  enum Result {
    ADMITTED,
    REFUSED,
    /** The code was right, but this could not be stored; it is still good. */
    NOT_STORED
  }

  /**
   * @param accounts the organisers of the settings, as messages name visitors
   * @param store keeps who is admitted by the code
   * @param code empty if nobody is admitted so
   */
  public Admission(
      Set<String> accounts, Store store, Optional<OneTimeCode> code, InstantSource clock) {
    this.accounts = Set.copyOf(accounts);
    this.store = store;
    this.code = code;
    this.clock = clock;
  }

  /** Whether an organiser sent it, in private. */
  boolean includes(Message message) {
    return isPrivate(message)
        && (isNamed(message) || store.organisers().includes(store.visitor(message.visitor())));
  }

  /** Those that the settings name: each is also the name of their private chat. */
  Set<String> named() {
    return accounts;
  }

  /** Whether the settings name the sender. */
  boolean isNamed(Message message) {
    return accounts.contains(message.visitor());
  }

  /** Admits who sends the right code. */
  synchronized Result admit(Message.Command message) {
    Instant now = clock.instant();
    if (!isPrivate(message) || code.isEmpty() || message.argument().isBlank()) {
      refused(message);
      return Result.REFUSED;
    }
    if (!codes.allow(message.visitor(), now)) {
      return Result.REFUSED;
    }
    OneTimeCode.Verdict verdict = code.get().judge(message.argument(), now);
    if (verdict != OneTimeCode.Verdict.RIGHT) {
      log.warn("organiser code refused verdict={}", verdict);
      return Result.REFUSED;
    }
    try {
      store.organisers().admit(store.visitor(message.visitor()), now);
    } catch (StoreException e) {
      log.error("organiser not admitted reason={}", e.getMessage());
      return Result.NOT_STORED;
    }
    code.get().use();
    log.info("organiser admitted by code");
    return Result.ADMITTED;
  }

  /** Sends an organiser away who was admitted by a code. */
  void dismiss(Message message) throws StoreException {
    store.organisers().dismiss(store.visitor(message.visitor()));
    log.info("organiser dismissed at their own wish");
  }

  /** Notes that somebody who is no organiser tried an organiser's command. */
  synchronized void refused(Message.Command message) {
    if (commands.allow(message.visitor(), clock.instant())) {
      log.info("organiser command refused command={}", message.name());
    }
  }

  private static boolean isPrivate(Message message) {
    return message.chat().equals(message.visitor());
  }
}
