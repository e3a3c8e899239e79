package fairbot.channel.telegram;

import fairbot.channel.Typed;
import fairbot.channel.telegram.Incoming.Ask;
import fairbot.channel.telegram.Incoming.Decline;
import fairbot.channel.telegram.Incoming.Place;
import fairbot.conversation.Message.Press;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.telegram.telegrambots.meta.api.objects.CallbackQuery;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/**
 * Reads Telegram's updates. In a group only what is addressed to the bot counts: a command, a
 * mention, a reply to the bot. What other bots write, edits and service messages do not count. For
 * one thread.
 */
final class Updates {
  static final String ONLY_TEXT = "글로 물어봐 주세요. 사진, 스티커, 음성은 읽지 못합니다.";
  static final String OLD_BUTTON = "오래된 버튼이라 알아볼 수 없습니다. 글로 다시 물어봐 주세요.";

  private static final Pattern COMMAND =
      Pattern.compile("/[A-Za-z0-9_]{1,32}(@\\w+)?(\\s.*)?", Pattern.DOTALL);

  private static final String PREFIX = "telegram:";

  private final long botId;
  private final Pattern mention;
  private final Pattern ownCommand;
  private final InstantSource clock;

  /** Telegram sends each photo of an album as a message; one answer is enough. */
  private String lastAlbum = "";

  /**
   * @param botName without the {@code @}
   * @param clock for presses, of which Telegram does not say when they were
   */
  Updates(long botId, String botName, InstantSource clock) {
    this.botId = botId;
    int flags = Pattern.CASE_INSENSITIVE | Pattern.DOTALL;
    String name = Pattern.quote("@" + botName);
    this.mention = Pattern.compile("(?<!\\w)" + name + "(?![A-Za-z0-9_])", flags);
    this.ownCommand = Pattern.compile("/\\w+(" + name + ")?(\\s.*)?", flags);
    this.clock = clock;
  }

  /** Empty if there is nothing to answer. */
  Optional<Incoming> read(Update update) {
    if (update.getCallbackQuery() != null) {
      return press(update.getCallbackQuery());
    }
    Message message = update.getMessage();
    if (message == null || (message.getFrom() != null && message.getFrom().getIsBot())) {
      return Optional.empty();
    }
    boolean moreOfAnAlbum = lastAlbum.equals(message.getMediaGroupId());
    lastAlbum = message.getMediaGroupId() == null ? "" : message.getMediaGroupId();
    String text = message.getText() != null ? message.getText() : message.getCaption();
    if (text == null) {
      boolean declined = message.isUserMessage() && isContent(message) && !moreOfAnAlbum;
      return declined
          ? Optional.of(
              new Decline(
                  place(message), visitor(message), ONLY_TEXT, at(message), Optional.empty()))
          : Optional.empty();
    }
    if (!message.isUserMessage()) {
      if (!isAddressed(message, text)) {
        return Optional.empty();
      }
      text = withoutMention(text);
    }
    return Optional.of(
        new Ask(
            place(message),
            Typed.read(name(message.getChatId()), visitor(message), text, at(message)),
            Optional.empty()));
  }

  private Optional<Incoming> press(CallbackQuery query) {
    if (query.getMessage() == null) {
      return Optional.empty();
    }
    Place place =
        query.getMessage() instanceof Message m
            ? place(m)
            : new Place(query.getMessage().getChatId(), OptionalInt.empty());
    Optional<String> callback = Optional.of(query.getId());
    String visitor = name(query.getFrom().getId());
    Instant now = clock.instant();
    return Optional.of(
        Optional.ofNullable(query.getData())
            .flatMap(CallbackData::read)
            .<Incoming>map(
                c -> new Ask(place, new Press(name(place.chat()), visitor, c, now), callback))
            .orElseGet(() -> new Decline(place, visitor, OLD_BUTTON, now, callback)));
  }

  private boolean isAddressed(Message message, String text) {
    if (COMMAND.matcher(text).matches()) {
      return ownCommand.matcher(text).matches();
    }
    Message repliedTo = message.getReplyToMessage();
    boolean toBot =
        repliedTo != null && repliedTo.getFrom() != null && repliedTo.getFrom().getId() == botId;
    return toBot || mention.matcher(text).find();
  }

  private String withoutMention(String text) {
    return COMMAND.matcher(text).matches() ? text : mention.matcher(text).replaceAll(" ").strip();
  }

  /** What a visitor sends, unlike what Telegram notes by itself, such as a pinned message. */
  private static boolean isContent(Message m) {
    return Stream.of(
            m.getPhoto(),
            m.getSticker(),
            m.getVoice(),
            m.getVideo(),
            m.getVideoNote(),
            m.getAudio(),
            m.getDocument(),
            m.getAnimation(),
            m.getContact(),
            m.getLocation(),
            m.getPoll(),
            m.getDice(),
            m.getStory(),
            m.getGame())
        .anyMatch(content -> content != null);
  }

  private static Place place(Message message) {
    boolean inTopic = Boolean.TRUE.equals(message.getIsTopicMessage());
    return new Place(
        message.getChatId(),
        inTopic && message.getMessageThreadId() != null
            ? OptionalInt.of(message.getMessageThreadId())
            : OptionalInt.empty());
  }

  /** In a group somebody else than the chat; a channel's post has no author. */
  private static String visitor(Message message) {
    return name(message.getFrom() == null ? message.getChatId() : message.getFrom().getId());
  }

  private static Instant at(Message message) {
    return Instant.ofEpochSecond(message.getDate());
  }

  /** Of a chat or a person; a private chat has its visitor's number. */
  static String name(long id) {
    return PREFIX + id;
  }

  /** The number of what is called so; empty if it is none of ours. */
  static OptionalLong id(String name) {
    return name.matches(PREFIX + "-?[0-9]{1,18}")
        ? OptionalLong.of(Long.parseLong(name.substring(PREFIX.length())))
        : OptionalLong.empty();
  }
}
