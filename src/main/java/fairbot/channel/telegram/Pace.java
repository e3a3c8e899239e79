package fairbot.channel.telegram;

import java.time.Duration;

/**
 * How fast the channel tries again, and when it gives up. Tests set it short.
 *
 * @param firstWait after a failure; doubles with each further one
 * @param longestWait up to here
 * @param conflictWait after "another instance is running"
 * @param conflicts so many, each within a minute of the last, end the channel
 * @param emptyPoll an empty answer to a poll is taken to have lasted at least so long
 * @param pollSlack beyond the time for which the server may hold a poll, until it counts as hung
 * @param webhookLook how often a webhook is looked after
 * @param grace for what is in work when the channel is closed; with what comes after it, such as
 *     the last acknowledgement, all ends within 10 s
 */
record Pace(
    Duration firstWait,
    Duration longestWait,
    Duration conflictWait,
    int conflicts,
    Duration emptyPoll,
    Duration pollSlack,
    Duration webhookLook,
    Duration grace) {

  static final Pace USUAL =
      new Pace(
          Duration.ofMillis(500),
          Duration.ofSeconds(30),
          Duration.ofSeconds(2),
          6,
          Duration.ofMillis(500),
          Duration.ofSeconds(8),
          Duration.ofMinutes(1),
          Duration.ofSeconds(8));
}
