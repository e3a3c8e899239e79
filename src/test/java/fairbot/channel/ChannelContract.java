package fairbot.channel;

import static org.assertj.core.api.Assertions.assertThat;

import fairbot.conversation.Message;
import fairbot.conversation.Reply;
import fairbot.conversation.Responder;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What every channel keeps, whatever its wire. */
@Timeout(60)
public abstract class ChannelContract {

  /** A channel with a visitor at the other end. */
  protected interface Line extends AutoCloseable {
    Channel channel();

    /** The visitor sends a text. */
    void say(String text) throws Exception;

    /** The next reply that the visitor sees, awaited for some seconds; null if none came. */
    String hear() throws InterruptedException;

    /** Whether a reply lies there that has not been heard. */
    boolean moreToHear();

    @Override
    void close() throws IOException;
  }

  protected abstract Line open() throws Exception;

  /** What a visitor can send over this wire, however odd. */
  protected abstract List<String> oddTexts();

  private static Reply number(Message message) {
    return Reply.of(message instanceof Message.Text t ? "letters " + t.text().length() : "command");
  }

  private void served(Responder responder, Visit visit) throws Exception {
    try (Line line = open();
        var executor = Executors.newVirtualThreadPerTaskExecutor()) {
      CompletableFuture<Void> end =
          CompletableFuture.runAsync(
              () -> {
                try {
                  line.channel().serve(responder);
                } catch (ChannelException e) {
                  throw new IllegalStateException(e);
                }
              },
              executor);
      try {
        visit.to(line);
      } finally {
        line.channel().close();
      }
      end.get(5, TimeUnit.SECONDS);
    }
  }

  private interface Visit {
    void to(Line line) throws Exception;
  }

  @Test
  void eachMessage_getsExactlyOneReply_inOrder() throws Exception {
    served(
        m -> Reply.of(((Message.Text) m).text() + "!"),
        line -> {
          for (int i = 0; i < 30; i++) {
            line.say("질문 " + i);
          }
          for (int i = 0; i < 30; i++) {
            assertThat(line.hear()).isEqualTo("질문 " + i + "!");
          }
          assertThat(line.moreToHear()).isFalse();
        });
  }

  @Test
  void oddText_isHandedOnAsItIs_andAnswered() throws Exception {
    served(
        ChannelContract::number,
        line -> {
          for (String text : oddTexts()) {
            line.say(text);
            assertThat(line.hear()).as(text).isEqualTo("letters " + text.length());
          }
        });
  }

  @Test
  void responderThatThrows_isAnsweredPolitely_andTheNextMessageToo() throws Exception {
    served(
        m -> {
          if (((Message.Text) m).text().equals("bad")) {
            throw new IllegalStateException("broken");
          }
          return Reply.of("good");
        },
        line -> {
          line.say("bad");
          assertThat(line.hear()).startsWith("죄송합니다");
          line.say("ok");
          assertThat(line.hear()).isEqualTo("good");
        });
  }

  @Test
  void close_letsTheReplyInWorkFinish() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch closing = new CountDownLatch(1);
    served(
        m -> {
          begun.countDown();
          try {
            closing.await(5, TimeUnit.SECONDS);
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
          return Reply.of("late");
        },
        line -> {
          line.say("질문");
          assertThat(begun.await(5, TimeUnit.SECONDS)).isTrue();
          Thread closer = Thread.ofVirtual().start(line.channel()::close);
          closing.countDown();
          assertThat(line.hear()).isEqualTo("late");
          closer.join();
        });
  }

  @Test
  void close_isIdempotent_andLeavesNoThreadThatKeepsTheProgramAlive() throws Exception {
    List<Thread> before = keepers();
    served(
        ChannelContract::number,
        line -> {
          line.say("질문");
          line.hear();
          line.channel().close();
        });
    assertThat(keepers()).isSubsetOf(before);
  }

  @Test
  void closedBeforeItServes_itReturnsAtOnce() throws Exception {
    served(ChannelContract::number, line -> line.channel().close());
  }

  /** Threads of channels' making that are no daemons; those of the test's own servers aside. */
  private static List<Thread> keepers() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(t -> t.isAlive() && !t.isDaemon() && !t.getName().startsWith("fake-"))
        .filter(t -> !t.getName().startsWith("HTTP-Dispatcher"))
        .toList();
  }
}
