package fairbot.answer;

import static fairbot.answer.Shipped.WRITER;
import static fairbot.answer.Shipped.aspect;
import static org.assertj.core.api.Assertions.assertThat;

import fairbot.answer.Answer.Part;
import fairbot.fair.Aspect;
import fairbot.fair.Entry;
import fairbot.fair.Facts;
import fairbot.fair.Fair;
import fairbot.fair.Faq;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every aspect of every entry of every fair, before, while and after it is on. */
class EveryReplyTest {

  static Stream<Fair> fairs() {
    return Stream.of(
        Shipped.CITY_HALL,
        Shipped.LOTTE,
        Shipped.EXAMPLE,
        Shipped.CRAFTS,
        Shipped.FARMS,
        Shipped.STARTUPS);
  }

  private static List<LocalDateTime> times(Fair fair) {
    return List.of(
        fair.schedule().start().minusDays(3).atTime(10, 0),
        fair.schedule().start().atTime(13, 30),
        fair.schedule().end().atTime(23, 0),
        fair.schedule().end().plusYears(1).atTime(10, 0));
  }

  @ParameterizedTest
  @MethodSource("fairs")
  void reply_hasOneToFiveLines_andNamesTheEntryFirst(Fair fair) {
    for (LocalDateTime now : times(fair)) {
      for (Entry entry : fair.allEntries()) {
        for (Aspect aspect : Shipped.CONFIG.aspects()) {
          Part part = new Part(entry, aspect, "", 1);
          boolean known = entry instanceof Faq || Facts.isKnown(fair, entry, aspect.id());
          Answer answer =
              known
                  ? new Answer.Answered(fair, "test", List.of(part))
                  : new Answer.Missing(fair, "test", List.of(part));

          String text = WRITER.write(answer, "내일 있어요", now).text();

          assertThat(text.lines()).as(text).hasSizeBetween(1, ReplyWriter.MOST_LINES);
          assertThat(text).doesNotContain("\n\n", "{", "}", "null");
          if (!(entry instanceof Faq)) {
            assertThat(text.lines().findFirst().orElseThrow()).contains(entry.name());
          }
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("fairs")
  void manyParts_fitIntoFiveLines_eachWithOne(Fair fair) {
    for (LocalDateTime now : times(fair)) {
      List<Part> parts =
          Stream.of("schedule", "location", "products", "companies")
              .map(a -> new Part(fair, aspect(a), "", 1))
              .toList();

      String text = WRITER.write(new Answer.Answered(fair, "test", parts), "", now).text();

      assertThat(text.lines()).as(text).hasSizeBetween(4, ReplyWriter.MOST_LINES);
    }
  }
}
