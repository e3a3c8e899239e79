package fairbot.conversation;

import fairbot.answer.Answer;
import fairbot.answer.AnswerPolicy;
import fairbot.answer.Caution;
import fairbot.answer.Clerk;
import fairbot.answer.Messages;
import fairbot.answer.ReplyWriter;
import fairbot.answer.SmallTalk;
import fairbot.answer.Written;
import fairbot.content.Config;
import fairbot.content.Edition;
import fairbot.fair.Aspect;
import fairbot.fair.Entry;
import fairbot.fair.Fair;
import fairbot.question.RewriteChain;
import fairbot.question.Topic;
import fairbot.store.RecentlyUsed;
import fairbot.store.Store;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Answers messages from the current edition, and remembers for a while what each chat was about.
 * Thread-safe as {@link Responder} asks.
 */
public final class Conversations implements Responder {
  /** Letters of a text that are read; whoever writes more tells a story, and the end is cut. */
  private static final int LONGEST = 1000;

  /** Stands on the reply's first line: replies have few lines, and this must not add one. */
  private static final String CUT = "(글이 길어서 앞의 1,000자까지만 읽었습니다.) ";

  private static final String OLD_BUTTON = "오래된 버튼이라 알아볼 수 없습니다. 글로 다시 물어봐 주세요.";

  private final Supplier<Edition> editions;
  private final Caution caution;
  private final Topics topics;
  private final Records records;
  private final Store store;
  private final AnswerListener listener;
  private volatile Desk desk;

  /** The next edition's, until it is current. */
  private volatile Desk prepared;

  /** All that an answer depends on, within an edition. */
  private record Asked(String fair, String text, Optional<Topic> previous) {}

  /**
   * What one edition needs to be asked.
   *
   * @param given its latest answers, guarded by itself: in a crowd many ask the same
   */
  private record Desk(
      Edition edition, Clerk clerk, ReplyWriter writer, Map<Asked, Clerk.Answered> given) {
    private static final int LATEST = 300;

    static Desk of(Edition edition, Caution caution) {
      Config config = edition.config();
      return new Desk(
          edition,
          new Clerk(
              RewriteChain.standard(config.spellings(), config.dialect(), names(edition)),
              new SmallTalk(config.smallTalk(), config.fillers()),
              edition.engine(),
              new AnswerPolicy(caution),
              config.aspects()),
          new ReplyWriter(new Messages(config.messages()), config.aspects()),
          new RecentlyUsed<>(LATEST));
    }

    private static List<String> names(Edition edition) {
      return edition.fairs().stream()
          .flatMap(fair -> fair.allEntries().stream())
          .flatMap(e -> Stream.concat(Stream.of(e.name()), e.alternateNames().stream()))
          .toList();
    }

    Clerk.Answered answer(Fair fair, String text, Optional<Topic> previous) {
      Asked asked = new Asked(fair.id(), text, previous);
      synchronized (given) {
        Clerk.Answered known = given.get(asked);
        if (known != null) {
          return known;
        }
      }
      Clerk.Answered answered = clerk.answer(fair, text, previous);
      synchronized (given) {
        given.put(asked, answered);
      }
      return answered;
    }

    Optional<Aspect> aspect(String id) {
      return edition.config().aspects().stream().filter(a -> a.id().equals(id)).findFirst();
    }
  }

  /**
   * @param editions gives the current edition; a question is answered wholly from the one it began
   *     with
   * @param contextLifetime how long a chat's topic is remembered after its last message
   * @param store keeps what was asked and what each chat was about
   * @param listener is told of every question that is answered
   */
  public Conversations(
      Supplier<Edition> editions,
      Caution caution,
      Duration contextLifetime,
      Store store,
      AnswerListener listener) {
    this.editions = editions;
    this.caution = caution;
    this.topics = new Topics(contextLifetime, store);
    this.records = new Records(store);
    this.store = store;
    this.listener = listener;
  }

  /**
   * A question and all that came of it.
   *
   * @param understood how the answer came about, for explanations
   */
  public record Exchange(Clerk.Answered understood, Written written) {
    public Answer answer() {
      return understood.answer();
    }
  }

  /** Answers a typed question, of which no more than the first 1,000 letters are read. */
  public Exchange ask(String chat, String typed, Instant at) {
    String text = beginning(typed);
    Desk current = desk();
    Optional<Topic> previous = topics.of(chat, at);
    Fair fair = fair(current.edition(), text, previous, at);
    Clerk.Answered understood = current.answer(fair, text, previous);
    remember(chat, understood.answer(), at);
    Written written =
        current
            .writer()
            .write(understood.answer(), understood.hits().reading().text(), local(fair, at));
    return new Exchange(understood, written);
  }

  /** The fair that is meant where none is named: the one that is on, else the next, the latest. */
  public Fair fairAt(Instant at) {
    return FairChoice.current(desk().edition().fairs(), at);
  }

  /** What a text means by itself, whatever the chat was about; nothing is remembered of it. */
  public Clerk.Answered understood(Fair fair, String text) {
    return desk().answer(fair, beginning(text), Optional.empty());
  }

  @Override
  public Reply respond(Message message) {
    return switch (message) {
      case Message.Text text -> text(text);
      case Message.Press press -> press(press);
      case Message.Command command -> command(command);
    };
  }

  private Reply text(Message.Text text) {
    long start = System.nanoTime();
    Exchange exchange = ask(text.chat(), text.text(), text.at());
    Duration took = since(start);
    store
        .asked()
        .add(AskedLine.of(store.visitor(text.visitor()), text.text(), text.at(), exchange, took));
    told(exchange.answer(), took);
    Reply reply = reply(exchange.written());
    return beginning(text.text()).equals(text.text())
        ? reply
        : new Reply(CUT + reply.text(), reply.buttons(), reply.pin());
  }

  /** The first {@link #LONGEST} letters; the same text if it has no more. */
  private static String beginning(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    // A Korean letter may have come as its two or three parts.
    String whole = Normalizer.normalize(text, Normalizer.Form.NFC);
    return whole.codePointCount(0, whole.length()) <= LONGEST
        ? text
        : whole.substring(0, whole.offsetByCodePoints(0, LONGEST));
  }

  private Reply press(Message.Press press) {
    return switch (press.choice()) {
      case Selection selection -> selected(press, selection);
      // Whoever asked that question answers its buttons, as long as they remember it.
      case Confirmation old -> Reply.of(OLD_BUTTON);
    };
  }

  private Reply selected(Message.Press press, Selection selection) {
    long start = System.nanoTime();
    Desk current = desk();
    Fair fair =
        current
            .edition()
            .fair(selection.fair())
            .orElseGet(
                () -> fair(current.edition(), "", topics.of(press.chat(), press.at()), press.at()));
    Optional<Entry> entry = fair.entry(selection.entry());
    Optional<Aspect> aspect = current.aspect(selection.aspect());
    if (entry.isEmpty() || aspect.isEmpty()) {
      return reply(current.writer().greeting(fair, local(fair, press.at())));
    }
    Answer answer = AnswerPolicy.tell(fair, entry.get(), aspect.get());
    remember(press.chat(), answer, press.at());
    Reply reply = reply(current.writer().write(answer, "", local(fair, press.at())));
    told(answer, since(start));
    return reply;
  }

  private Reply command(Message.Command command) {
    return records.respond(command).orElseGet(() -> ofTheFair(command));
  }

  private Reply ofTheFair(Message.Command command) {
    Desk current = desk();
    Fair fair = fair(current.edition(), "", topics.of(command.chat(), command.at()), command.at());
    LocalDateTime now = local(fair, command.at());
    return switch (command.name()) {
      case "start" -> {
        topics.forget(command.chat());
        yield reply(current.writer().greeting(fair, now));
      }
      default -> reply(current.writer().help(fair, now));
    };
  }

  private void told(Answer answer, Duration took) {
    Outcome outcome = Outcome.of(answer);
    listener.answered(outcome.word(), outcome.aspect(), took);
  }

  private static Duration since(long start) {
    return Duration.ofNanos(System.nanoTime() - start);
  }

  /** Makes ready what is needed of the next edition, so that its first visitor need not wait. */
  public void prepare(Edition next) {
    prepared = Desk.of(next, caution);
  }

  /** Lets go of an edition that is no longer current; else the next message does. */
  public void turn() {
    var unused = desk();
    prepared = null;
  }

  private Desk desk() {
    Edition edition = editions.get();
    Desk current = desk;
    if (!isOf(current, edition)) {
      Desk ready = prepared;
      current = isOf(ready, edition) ? ready : Desk.of(edition, caution);
      desk = current;
    }
    return current;
  }

  private static boolean isOf(Desk desk, Edition edition) {
    return desk != null && desk.edition().number() == edition.number();
  }

  private static Fair fair(Edition edition, String text, Optional<Topic> previous, Instant at) {
    return FairChoice.named(edition.fairs(), text)
        .or(() -> previous.flatMap(topic -> edition.fair(topic.fair())))
        .orElseGet(() -> FairChoice.current(edition.fairs(), at));
  }

  private static LocalDateTime local(Fair fair, Instant at) {
    return LocalDateTime.ofInstant(at, fair.schedule().timeZone());
  }

  /**
   * An offer of several leaves the chat without a topic; what was not understood leaves the topic
   * as it was.
   */
  private void remember(String chat, Answer answer, Instant at) {
    List<Answer.Part> parts =
        switch (answer) {
          case Answer.Answered answered -> answered.parts();
          case Answer.Missing missing -> missing.parts();
          case Answer.Ambiguous ambiguous -> List.of();
          case Answer.Unknown unknown -> List.of();
        };
    if (!parts.isEmpty()) {
      Answer.Part last = parts.getLast();
      topics.remember(
          chat, new Topic(answer.fair().id(), last.entry().id(), last.aspect().id()), at);
    } else if (answer instanceof Answer.Ambiguous) {
      topics.forget(chat);
    }
  }

  private static Reply reply(Written written) {
    return new Reply(
        written.text(),
        written.suggestions().stream()
            .map(
                s ->
                    new Reply.Button(
                        s.label(), new Selection(s.fair().id(), s.entry().id(), s.aspect().id())))
            .toList(),
        written.pin());
  }
}
