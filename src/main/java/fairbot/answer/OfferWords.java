package fairbot.answer;

import fairbot.answer.Answer.Part;
import fairbot.answer.Written.Suggestion;
import fairbot.fair.Entry;
import fairbot.fair.Fair;
import fairbot.fair.ProgramItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Offers several entries, numbered, with what tells them apart. */
final class OfferWords {
  private final Messages messages;

  OfferWords(Messages messages) {
    this.messages = messages;
  }

  /** The entries with their price, else where or when they are. */
  List<Suggestion> options(Answer.Ambiguous answer) {
    return answer.options().stream()
        .map(p -> new Suggestion(answer.fair(), p.entry(), p.aspect(), label(answer.fair(), p)))
        .toList();
  }

  /** The offer and the numbered options, several in a line if they are many. */
  List<String> lines(Answer.Ambiguous answer, int most) {
    List<Part> options = answer.options();
    List<String> lines = new ArrayList<>();
    lines.add(
        messages.say(
            answer.sure() ? MessageKey.OFFER_SURE : MessageKey.OFFER_UNSURE, options.size()));
    int inLine = Math.ceilDiv(options.size(), most - 1);
    List<String> line = new ArrayList<>();
    for (int i = 0; i < options.size(); i++) {
      line.add(i + 1 + ". " + Lines.oneLine(label(answer.fair(), options.get(i))));
      if (line.size() == inLine || i == options.size() - 1) {
        lines.add(String.join(" · ", line));
        line.clear();
      }
    }
    return lines;
  }

  private String label(Fair fair, Part part) {
    Entry entry = part.entry();
    Optional<String> place = PlaceWords.nearest(fair, entry);
    Optional<String> more =
        switch (entry) {
          case ProgramItem item -> Optional.of(DateWords.time(item, item.start().toLocalDate()));
          default ->
              part.aspect() != null && part.aspect().id().equals("location")
                  ? place.or(() -> BriefWords.price(entry))
                  : BriefWords.price(entry).or(() -> place);
        };
    if (fair.notices().isSoldOut(entry)) {
      String gone = messages.say(MessageKey.SOLD_OUT_LABEL);
      more = Optional.of(more.map(m -> gone + ", " + m).orElse(gone));
    }
    return more.map(m -> entry.name() + " (" + m + ")").orElse(entry.name());
  }
}
