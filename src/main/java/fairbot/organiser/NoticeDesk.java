package fairbot.organiser;

import fairbot.content.NoticesFile;
import fairbot.content.TypedTime;
import fairbot.conversation.Conversations;
import fairbot.conversation.Message;
import fairbot.conversation.Reply;
import fairbot.fair.Fair;
import fairbot.fair.Notice;
import fairbot.fair.Notices;
import fairbot.fair.Product;
import fairbot.fair.Schedule;
import fairbot.organiser.OpenQuestions.Choice;
import fairbot.publication.Publication;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Answers {@code /closed}, {@code /notice} and {@code /soldout}: finds out what is meant, shows
 * what visitors will read, and changes it when the organiser says yes. Thread-safe.
 */
final class NoticeDesk {
  private static final String CANCEL = "취소";
  private static final String CLOSED_USAGE =
      "몇 시에 닫는지 적어 주세요. 예: /closed 15:00 오늘은 3시에 마감합니다\n알린 것을 거두려면 /closed 취소";
  private static final String SAID_USAGE = "알릴 말을 적어 주세요. 예: /notice 주차장이 가득 찼습니다\n거두려면 /notice 취소";
  private static final String SOLD_OUT_USAGE =
      "어느 제품이 품절인지 적어 주세요. 예: /soldout 흙손 머그\n거두려면 /soldout 취소 흙손 머그";
  private static final String WHICH = "어느 제품인가요?";

  /** Words of which a time may be made: "오후 3시 반". */
  private static final int WORDS_OF_A_TIME = 3;

  private final Conversations conversations;
  private final Publication publication;
  private final Editor editor;
  private final OpenQuestions questions;
  private final ProductFinder finder;

  NoticeDesk(
      Conversations conversations,
      Publication publication,
      Editor editor,
      OpenQuestions questions) {
    this.conversations = conversations;
    this.publication = publication;
    this.editor = editor;
    this.questions = questions;
    finder = new ProductFinder(conversations, publication);
  }

  Reply closed(Message.Command command) {
    if (plain(command.argument()).equals(CANCEL)) {
      return inFair(command, fair -> openAgain(command, fair));
    }
    String[] words = plain(command.argument()).split(" ");
    for (int n = Math.min(WORDS_OF_A_TIME, words.length); n > 0; n--) {
      Optional<LocalTime> at = TypedTime.read(String.join(" ", List.of(words).subList(0, n)));
      if (at.isPresent()) {
        String text = String.join(" ", List.of(words).subList(n, words.length));
        return tooLong(text)
            .orElseGet(() -> inFair(command, fair -> closed(command, fair, at.get(), text)));
      }
    }
    return Reply.of(CLOSED_USAGE);
  }

  private Reply closed(Message command, Fair fair, LocalTime at, String text) {
    LocalDate today = now(fair, command).toLocalDate();
    if (!fair.schedule().includes(today)) {
      return Reply.of("오늘은 박람회가 열리는 날이 아니어서 알리지 않았습니다: " + fair.name());
    }
    Optional<Schedule.Hours> hours = fair.schedule().hoursOn(today);
    if (hours.filter(h -> !h.opens().isBefore(at)).isPresent()) {
      return Reply.of("오늘은 " + hours.get().opens() + "에 엽니다. 그보다 늦은 시각을 적어 주세요.");
    }
    if (hours.filter(h -> !at.isBefore(h.closes())).isPresent()) {
      return Reply.of("오늘은 본래 " + hours.get().closes() + "에 닫습니다. 그보다 이른 시각을 적어 주세요.");
    }
    Notice notice = new Notice.Closed(today, at, text);
    return confirm(
        command,
        fair,
        "오늘 " + at + "에 닫는다고 알립니다. 오늘이 지나면 저절로 끝납니다.",
        n -> n.with(notice),
        preview -> preview.ofTime());
  }

  private Reply openAgain(Message command, Fair fair) {
    LocalDate today = now(fair, command).toLocalDate();
    Optional<Notice.Closed> closed = fair.notices().closedOn(today);
    return closed
        .map(
            c ->
                confirm(
                    command,
                    fair,
                    "오늘 " + c.at() + "에 닫는다는 알림을 거둡니다.",
                    n -> n.without(c::equals),
                    preview -> preview.ofTime()))
        .orElseGet(() -> Reply.of("오늘 일찍 닫는다고 알린 것이 없습니다."));
  }

  Reply said(Message.Command command) {
    String text = plain(command.argument());
    if (text.isEmpty()) {
      return Reply.of(SAID_USAGE);
    }
    if (text.equals(CANCEL)) {
      return inFair(command, fair -> unsaid(command, fair));
    }
    return tooLong(text).orElseGet(() -> inFair(command, fair -> said(command, fair, text)));
  }

  private Reply said(Message command, Fair fair, String text) {
    LocalDateTime midnight = now(fair, command).toLocalDate().plusDays(1).atStartOfDay();
    Notice notice = new Notice.Said(text, Optional.empty(), Optional.of(midnight));
    return confirm(
        command,
        fair,
        "오늘 밤 12시까지 인사와 박람회 안내의 맨 앞에 알립니다.",
        n -> n.with(notice),
        preview -> preview.ofGreeting());
  }

  private Reply unsaid(Message command, Fair fair) {
    List<Notice.Said> said = fair.notices().saidAt(now(fair, command));
    if (said.isEmpty()) {
      return Reply.of("지금 알리고 있는 것이 없습니다.");
    }
    List<String> texts = said.stream().map(s -> "- " + s.text()).toList();
    return confirm(
        command,
        fair,
        "이 알림을 거둡니다.\n" + ListText.of(texts),
        n -> n.without(said::contains),
        preview -> preview.ofGreeting());
  }

  Reply soldOut(Message.Command command) {
    String typed = plain(command.argument());
    boolean back = typed.equals(CANCEL) || typed.startsWith(CANCEL + " ");
    String name = back ? typed.substring(CANCEL.length()).strip() : typed;
    if (name.isEmpty() && !back) {
      return Reply.of(SOLD_OUT_USAGE);
    }
    for (Fair fair : fairs(command)) {
      List<Product> found =
          name.isEmpty()
              ? fair.products().stream().filter(fair.notices()::isSoldOut).toList()
              : finder.find(fair, name, p -> !back || fair.notices().isSoldOut(p));
      if (!found.isEmpty()) {
        return which(command, fair, found, back);
      }
    }
    return Reply.of(
        back
            ? name.isEmpty() ? "품절이라고 알린 제품이 없습니다." : "품절이라고 알린 제품 가운데 찾지 못했습니다: " + name
            : "그런 제품을 찾지 못했습니다: " + name);
  }

  private Reply which(Message command, Fair fair, List<Product> found, boolean back) {
    if (found.size() == 1) {
      return soldOut(command, fair, found.getFirst(), back);
    }
    List<Choice> choices = new ArrayList<>();
    for (Product product : found.subList(0, Math.min(ProductFinder.MOST, found.size()))) {
      choices.add(new Choice(name(fair, product), press -> soldOut(press, fair, product, back)));
    }
    int rest = found.size() - choices.size();
    return questions.ask(
        command,
        rest > 0 ? WHICH + " 이 밖에 " + rest + "개가 더 있으니, 없으면 이름을 더 길게 적어 주세요." : WHICH,
        choices);
  }

  private Reply soldOut(Message command, Fair fair, Product product, boolean back) {
    Notice notice = new Notice.SoldOut(product.id());
    if (!back && fair.notices().isSoldOut(product)) {
      return Reply.of("이미 품절이라고 알린 제품입니다: " + name(fair, product));
    }
    return confirm(
        command,
        fair,
        (back ? "품절 알림을 거둡니다: " : "품절이라고 알립니다: ") + name(fair, product),
        back ? n -> n.without(notice::equals) : n -> n.with(notice),
        preview -> preview.of(product));
  }

  private static String name(Fair fair, Product product) {
    return fair.sellerOf(product)
        .map(c -> product.name() + " (" + c.name() + ")")
        .orElse(product.name());
  }

  /** Asks whether it is meant, and shows what visitors will read. */
  private Reply confirm(
      Message command,
      Fair fair,
      String what,
      UnaryOperator<Notices> change,
      Function<VisitorsView, String> view) {
    LocalDateTime now = now(fair, command);
    UnaryOperator<Notices> whole = n -> change.apply(n.since(now));
    Fair after = fair.with(whole.apply(fair.notices()));
    String text =
        what
            + (several() ? "\n박람회: " + fair.name() : "")
            + "\n\n방문객은 이렇게 읽습니다:\n"
            + view.apply(VisitorsView.of(publication.current().config(), after, now))
            + "\n\n맞나요?";
    return questions.ask(
        command,
        text,
        List.of(
            new Choice("예", press -> editor.change(press, fair.id(), whole)),
            new Choice("아니요", press -> Reply.of(Editor.NOTHING_DONE))));
  }

  /** In one line, without signs that nobody sees. */
  private static String plain(String typed) {
    return typed.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
  }

  private static Optional<Reply> tooLong(String text) {
    int letters = text.codePointCount(0, text.length());
    return letters > NoticesFile.LONGEST
        ? Optional.of(
            Reply.of("너무 깁니다: " + letters + "자. " + NoticesFile.LONGEST + "자 안으로 줄여 주세요."))
        : Optional.empty();
  }

  /** With several fairs the organiser says first which is meant. */
  private Reply inFair(Message command, Function<Fair, Reply> then) {
    List<Fair> fairs = fairs(command);
    if (fairs.size() == 1) {
      return then.apply(fairs.getFirst());
    }
    return questions.ask(
        command,
        "어느 박람회인가요?",
        fairs.stream().map(f -> new Choice(f.name(), press -> then.apply(f))).toList());
  }

  private boolean several() {
    return publication.current().fairs().size() > 1;
  }

  /** The one that is on first, or next. */
  private List<Fair> fairs(Message command) {
    List<Fair> fairs = new ArrayList<>(publication.current().fairs());
    Fair current = conversations.fairAt(command.at());
    fairs.removeIf(f -> f.id().equals(current.id()));
    fairs.addFirst(current);
    return fairs;
  }

  private static LocalDateTime now(Fair fair, Message command) {
    return LocalDateTime.ofInstant(command.at(), fair.schedule().timeZone());
  }
}
