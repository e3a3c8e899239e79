/**
 * Serves the bot on Telegram, by long polling or a webhook.
 *
 * <p>Begin with {@link fairbot.channel.telegram.TelegramChannel}. An update's path: {@code BotApi}
 * fetches, {@code Polling} keeps the offset (or {@code Webhook} takes what is posted), {@code
 * Reception} puts it into the inbox as {@code Updates} reads it, {@code Backlog} hands it on,
 * {@code ChatQueues} orders, {@code Answering} answers, {@code Delivery} sends. The types and the
 * sending client are telegrambots'; the loop is ours, because the library's ends in silence when an
 * answer or an update is not what it expects.
 */
package fairbot.channel.telegram;
