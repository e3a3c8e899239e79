package fairbot.question;

/**
 * What a chat was about last.
 *
 * @param aspect id of the aspect that was asked for
 */
public record Topic(String fair, String entry, String aspect) {}
