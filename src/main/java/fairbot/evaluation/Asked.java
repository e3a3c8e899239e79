package fairbot.evaluation;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A question of a file, without its judgement.
 *
 * @param id empty if the line has none
 * @param text as a visitor would type it, of any characters
 * @param chat lines with the same value are one conversation; empty if it is a chat of its own
 * @param at when it is asked, in the fair's time zone
 */
public record Asked(String id, String text, Optional<String> chat, Optional<LocalDateTime> at) {}
