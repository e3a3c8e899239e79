package fairbot.channel;

import fairbot.conversation.Message;
import fairbot.conversation.Reply;
import fairbot.conversation.Responder;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The last net under a responder: whatever goes wrong there, the visitor gets a polite sentence and
 * the log one line with an id. The only place where a channel catches what a responder throws.
 *
 * <p>Logs where it broke, not the exception's message, which may hold the visitor's words; that
 * comes at debug.
 */
public final class GuardedResponder implements Responder {
  private static final Logger log = LoggerFactory.getLogger(GuardedResponder.class);
  private static final String SORRY = "죄송합니다. 지금은 답을 드리지 못했습니다. 잠시 뒤에 다시 물어봐 주세요.";

  private final Responder responder;

  public GuardedResponder(Responder responder) {
    this.responder = responder;
  }

  /** Never throws; never null; its text is never blank. */
  @Override
  public Reply respond(Message message) {
    try {
      Reply reply = responder.respond(message);
      if (reply.text().isBlank()) {
        throw new IllegalStateException("blank reply");
      }
      return reply;
    } catch (RuntimeException | Error e) {
      String id = UUID.randomUUID().toString().substring(0, 8);
      StackTraceElement[] trace = e.getStackTrace();
      log.error(
          "responder failed id={} message={} error={} at={}",
          id,
          message.getClass().getSimpleName(),
          e.getClass().getName(),
          trace.length == 0 ? "?" : trace[0]);
      log.debug("responder failed id={}", id, e);
      return Reply.of(SORRY);
    }
  }
}
