package fairbot.channel.telegram;

import fairbot.conversation.Message;
import fairbot.conversation.Reply;
import fairbot.conversation.Responder;
import fairbot.store.Inbox;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/**
 * Answers what came in, and marks it as done in the inbox when nothing more can be done about it: a
 * reply that closing cut off waits there for the next start. Thread-safe, one chat's in order.
 */
final class Answering {
  /** Whoever asked so long ago is told that the bot knows. */
  private static final Duration LATE = Duration.ofHours(1);

  /** At once; some of them wait for the disk. */
  private static final int THINKING = 24;

  static final String SORRY_LATE = "답이 늦어 죄송합니다.\n\n";

  private final Responder responder;
  private final Delivery delivery;
  private final Inbox inbox;
  private final Flood flood;
  private final Closing closing;
  private final InstantSource clock;

  /**
   * Keeps the many who are still to think from the processors, so that a reply that was sent is
   * marked at once: in between a crash would have it sent twice.
   */
  private final Semaphore thinking = new Semaphore(THINKING, true);

  Answering(
      Responder responder,
      Delivery delivery,
      Inbox inbox,
      Flood flood,
      Closing closing,
      InstantSource clock) {
    this.responder = responder;
    this.delivery = delivery;
    this.inbox = inbox;
    this.flood = flood;
    this.closing = closing;
    this.clock = clock;
  }

  void answer(long update, Incoming incoming) {
    Flood.Verdict verdict = flood.judge(incoming.visitor(), incoming.at());
    incoming.callback().ifPresent(delivery::answerCallback);
    Runnable done = () -> inbox.done(update);
    switch (verdict) {
      case ANSWER -> {
        Optional<Reply> reply = inTurn(incoming);
        // What a responder says that was interrupted is no answer.
        if (reply.isPresent() && !closing.over()) {
          delivery.send(incoming.place(), reply.get(), done);
        }
      }
      case NOTICE -> delivery.send(incoming.place(), Reply.of(Flood.NOTICE), done);
      case SILENCE -> done.run();
    }
  }

  /** Empty if it was interrupted before its turn came. */
  private Optional<Reply> inTurn(Incoming incoming) {
    try {
      thinking.acquire();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
    try {
      return Optional.of(reply(incoming));
    } finally {
      thinking.release();
    }
  }

  private Reply reply(Incoming incoming) {
    return switch (incoming) {
      case Incoming.Decline decline -> Reply.of(decline.text());
      case Incoming.Ask ask -> {
        Instant now = clock.instant();
        if (!ask.at().isBefore(now.minus(LATE))) {
          yield responder.respond(ask.message());
        }
        // The visitor reads it now: "open today" must be true of today.
        Message moved = ask.message().movedTo(now);
        Reply reply = responder.respond(moved);
        yield new Reply(SORRY_LATE + reply.text(), reply.buttons(), reply.pin());
      }
    };
  }
}
