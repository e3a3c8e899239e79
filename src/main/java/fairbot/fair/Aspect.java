package fairbot.fair;

import java.util.List;

/**
 * What a visitor wants to know about an entry, as the config describes it.
 *
 * @param id such as {@code location}; also the key in {@link Entry#facts()}
 * @param label what the bot calls it in a reply, such as "위치"
 * @param cues what visitors say when they mean it, written without regard to spaces: "어디", "얼마", "몇
 *     시". A cue is found anywhere in a question, so write stems ("문 닫") rather than whole
 *     conjugated words
 * @param weakCues what may mean it when nothing else in the question does: "있어요" for {@code about}
 * @param topics single things of which its text may tell: "화장실", "유모차" for {@code facilities}. One
 *     that is asked for must stand in the text, else the fact counts as not announced
 * @param of the kinds of entry that can have it; empty means all
 */
public record Aspect(
    String id,
    String label,
    List<String> cues,
    List<String> weakCues,
    List<String> topics,
    List<Kind> of) {

  /** The kinds of entry. */
  public enum Kind {
    FAIR,
    COMPANY,
    PRODUCT,
    PROGRAM,
    FAQ;

    /** The kind of this entry. */
    public static Kind of(Entry entry) {
      return switch (entry) {
        case Fair f -> FAIR;
        case Company c -> COMPANY;
        case Product p -> PRODUCT;
        case ProgramItem p -> PROGRAM;
        case Faq f -> FAQ;
      };
    }
  }

  public Aspect {
    cues = List.copyOf(cues);
    weakCues = List.copyOf(weakCues);
    topics = List.copyOf(topics);
    of = List.copyOf(of);
  }

  /** Whether an entry of this kind can have it. */
  public boolean fits(Kind kind) {
    return of.isEmpty() || of.contains(kind);
  }
}
