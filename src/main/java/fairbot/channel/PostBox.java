package fairbot.channel;

/**
 * Where another server may post.
 *
 * @param path on our web server, with its slash
 * @param header in which the other server shows the secret
 * @param secret without which nothing is taken
 */
public record PostBox(String path, String header, Secret secret, Intake intake) {}
