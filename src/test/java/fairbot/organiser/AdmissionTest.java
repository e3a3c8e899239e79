package fairbot.organiser;

import static org.assertj.core.api.Assertions.assertThat;

import fairbot.conversation.Message;
import fairbot.organiser.Admission.Result;
import fairbot.store.memory.MemoryStore;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class AdmissionTest {
  private static final Instant NOON = Instant.parse("2027-04-15T03:00:00Z");

  private final AtomicReference<Instant> now = new AtomicReference<>(NOON);
  private final MemoryStore store = new MemoryStore(text -> text, 100);
  private final OneTimeCode code = OneTimeCode.issue(NOON);
  private final Admission admission = admission(code);

  private Admission admission(OneTimeCode good) {
    return new Admission(Set.of("telegram:1"), store, Optional.of(good), now::get);
  }

  private static Message.Command from(String visitor, String argument) {
    return new Message.Command(visitor, "organiser", argument, NOON);
  }

  private Result tries(String visitor, String typed) {
    return admission.admit(from(visitor, typed));
  }

  @Test
  void accountOfTheSettings_isIncluded_butNotInAGroup() {
    assertThat(admission.includes(from("telegram:1", ""))).isTrue();
    assertThat(admission.includes(from("telegram:2", ""))).isFalse();
    assertThat(
            admission.includes(
                new Message.Command("telegram:-100", "telegram:1", "reload", "", NOON)))
        .isFalse();
  }

  @Test
  void rightCode_admitsOnce() {
    assertThat(tries("telegram:2", code.reveal())).isEqualTo(Result.ADMITTED);
    assertThat(admission.includes(from("telegram:2", ""))).isTrue();
    assertThat(tries("telegram:3", code.reveal())).isEqualTo(Result.REFUSED);
    assertThat(admission.includes(from("telegram:3", ""))).isFalse();
  }

  @Test
  void rightCode_inAGroup_admitsNobody() {
    Message.Command inGroup =
        new Message.Command("telegram:-100", "telegram:2", "organiser", code.reveal(), NOON);

    assertThat(admission.admit(inGroup)).isEqualTo(Result.REFUSED);
    assertThat(admission.includes(from("telegram:2", ""))).isFalse();
  }

  @Test
  void codeThatIsOver_admitsNobody() {
    now.set(NOON.plus(OneTimeCode.LIFETIME));

    assertThat(tries("telegram:2", code.reveal())).isEqualTo(Result.REFUSED);
  }

  /** The right one comes too late then, until the hour is over. */
  @Test
  void fiveWrongTries_areAllThatOnePersonHasInAnHour() {
    OneTimeCode good = OneTimeCode.issue(NOON.plus(Duration.ofMinutes(55)));
    Admission open = admission(good);
    for (int i = 0; i < Admission.MOST_TRIES; i++) {
      assertThat(open.admit(from("telegram:2", "WRONG-" + i))).isEqualTo(Result.REFUSED);
    }

    assertThat(open.admit(from("telegram:2", good.reveal()))).isEqualTo(Result.REFUSED);
    now.set(NOON.plus(Duration.ofHours(1)));
    assertThat(open.admit(from("telegram:2", good.reveal()))).isEqualTo(Result.ADMITTED);
  }

  @Test
  void fiftyWrongTriesOfMany_makeTheCodeVoid() {
    for (int i = 0; i < OneTimeCode.MOST_TRIES; i++) {
      tries("telegram:" + (100 + i), "WRONG-WRONG");
    }

    assertThat(tries("telegram:2", code.reveal())).isEqualTo(Result.REFUSED);
  }

  @Test
  void whoWasAdmitted_mayLeave() throws Exception {
    tries("telegram:2", code.reveal());
    admission.dismiss(from("telegram:2", ""));

    assertThat(admission.includes(from("telegram:2", ""))).isFalse();
  }
}
