/**
 * Decides what to say from question, hits and time, as data; and writes it in Korean.
 *
 * <p>Begin with {@link fairbot.answer.Clerk}, who is asked; {@link fairbot.answer.AnswerPolicy}
 * decides, {@link fairbot.answer.ReplyWriter} writes.
 */
package fairbot.answer;
