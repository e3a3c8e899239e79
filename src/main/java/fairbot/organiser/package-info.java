/**
 * The organiser's desk in the chat: who is let in, what they may change from their phone, and the
 * question back before anything changes.
 *
 * <p>Begin with {@link fairbot.organiser.OrganiserDesk}. {@link fairbot.organiser.Admission} says
 * who is an organiser; everybody else is answered as if there were no such commands.
 */
package fairbot.organiser;
