/** Decides what to say from question, hits and time. */
package fairbot.answer;
