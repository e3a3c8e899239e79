package fairbot.bench;

import fairbot.bench.LoadServer.Sent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Visitors of the example fair. Each chat asks the same ten questions in the same order, whose
 * replies are known and differ, so that a missing, doubled or misplaced reply can be told. If
 * varied, each chat ends its questions in a way of its own, as no two visitors type the same.
 */
final class Visitors {
  private static final List<String> QUESTIONS =
      List.of(
          "안조임 양말 얼마예요?",
          "메리노 등산양말 얼마예요?",
          "구름 수면양말 얼마예요?",
          "솜다리 40수 세면타월 얼마예요?",
          "와플 목욕가운 얼마예요?",
          "M3 카드지갑 얼마예요?",
          "접이 장바구니 ECO-20 얼마예요?",
          "쑥 수제비누 얼마예요?",
          "설거지바 D1 얼마예요?",
          "대나무 발가락양말 얼마예요?");

  private static final String ENDS = "?!~.";
  private static final int END_LETTERS = 5;
  private static final int SECONDS_TO_START = 60;

  private final LoadServer server;
  private final List<String> replies;
  private final boolean varied;
  private long lastChat = 1_000;

  private Visitors(LoadServer server, List<String> replies, boolean varied) {
    this.server = server;
    this.replies = replies;
    this.varied = varied;
  }

  /** Asks each question once to learn its reply; waits for the bot to start. */
  static Visitors meet(LoadServer server, boolean varied) throws InterruptedException {
    for (int i = 0; i < QUESTIONS.size(); i++) {
      server.ask(1, QUESTIONS.get(i));
      server.awaitSent(i + 1, SECONDS_TO_START);
    }
    List<String> replies = server.sent(1).stream().map(Sent::text).toList();
    if (replies.size() != QUESTIONS.size() || new HashSet<>(replies).size() != replies.size()) {
      throw new IllegalStateException("replies that cannot be told apart: " + replies);
    }
    return new Visitors(server, replies, varied);
  }

  static int questions() {
    return QUESTIONS.size();
  }

  /**
   * New chats.
   *
   * @param most how many questions they will ask at most
   * @param together how many of them ask in turn
   */
  Crowd crowd(int most, int together) {
    return new Crowd(most, together);
  }

  /**
   * What came of the questions.
   *
   * @param unordered chats in which a reply came before that of an earlier question
   * @param strange texts that are no reply to any question
   */
  record Outcome(int asked, int unanswered, int duplicates, int unordered, int strange) {
    boolean isComplete() {
      return unanswered == 0;
    }

    boolean isPerfect() {
      return unanswered + duplicates + unordered + strange == 0;
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "%,d unanswered, %,d duplicates, %,d chats out of order, %,d strange texts",
          unanswered,
          duplicates,
          unordered,
          strange);
    }
  }

  /** Chats that ask in turn; when each has asked all, new ones come. For one thread that asks. */
  final class Crowd {
    private final int together;
    private final int before;
    private final long firstChat;
    private final int most;
    private final List<Long> times = new ArrayList<>();

    private Crowd(int most, int together) {
      this.most = most;
      this.together = together;
      this.firstChat = lastChat + 1;
      this.before = server.sent();
    }

    /** The next question of the next chat. */
    synchronized void ask() {
      int i = times.size();
      if (i >= most) {
        throw new IllegalStateException("asked all");
      }
      lastChat = Math.max(lastChat, chat(i));
      times.add(server.ask(chat(i), QUESTIONS.get(question(i)) + end(chat(i))));
    }

    synchronized int asked() {
      return times.size();
    }

    /** Waits until as many replies came as questions were asked. */
    void await() throws InterruptedException {
      server.awaitSent(before + asked(), 20);
    }

    synchronized Outcome outcome() {
      int unanswered = 0;
      int duplicates = 0;
      int unordered = 0;
      int strange = 0;
      for (long chat = firstChat; chat <= chat(times.size() - 1) + together; chat++) {
        int questions = questionsOf(chat);
        int[] count = new int[QUESTIONS.size()];
        int last = -1;
        boolean ordered = true;
        for (Sent sent : server.sent(chat)) {
          int question = replies.indexOf(sent.text());
          if (question < 0) {
            strange++;
          } else if (count[question]++ == 0) {
            ordered &= question > last;
            last = question;
          }
        }
        unordered += ordered ? 0 : 1;
        for (int question = 0; question < questions; question++) {
          unanswered += count[question] == 0 ? 1 : 0;
        }
        duplicates += Arrays.stream(count).map(c -> Math.max(0, c - 1)).sum();
      }
      return new Outcome(times.size(), unanswered, duplicates, unordered, strange);
    }

    /** For each reply that came again, when it was sent the time before. */
    synchronized List<Long> repeated() {
      List<Long> repeated = new ArrayList<>();
      for (long chat = firstChat; chat <= lastChat; chat++) {
        Map<String, Long> before = new HashMap<>();
        for (Sent sent : server.sent(chat)) {
          Long earlier = before.put(sent.text(), sent.nanos());
          if (earlier != null) {
            repeated.add(earlier);
          }
        }
      }
      return repeated;
    }

    /** From each question to its first reply; those without are left out. */
    synchronized long[] micros() {
      long[] micros = new long[times.size()];
      int found = 0;
      for (int i = 0; i < times.size(); i++) {
        String reply = replies.get(question(i));
        for (Sent sent : server.sent(chat(i))) {
          if (sent.text().equals(reply)) {
            micros[found++] = (sent.nanos() - times.get(i)) / 1_000;
            break;
          }
        }
      }
      return Arrays.copyOf(micros, found);
    }

    private String end(long chat) {
      StringBuilder end = new StringBuilder();
      long rest = chat;
      for (int letter = 0; varied && letter < END_LETTERS; letter++) {
        end.append(ENDS.charAt((int) (rest % ENDS.length())));
        rest /= ENDS.length();
      }
      return end.toString();
    }

    private long chat(int i) {
      int round = i / (together * QUESTIONS.size());
      return firstChat + (long) round * together + i % together;
    }

    private int question(int i) {
      return i / together % QUESTIONS.size();
    }

    private int questionsOf(long chat) {
      long round = (chat - firstChat) / together;
      long inRound =
          times.size() - round * together * QUESTIONS.size() - (chat - firstChat) % together;
      return Math.clamp(Math.ceilDiv(inRound, together), 0, QUESTIONS.size());
    }
  }
}
