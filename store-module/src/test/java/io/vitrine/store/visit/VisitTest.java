package io.vitrine.store.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitrine.shell.InvalidValue;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class VisitTest {

  private static final Instant NOON = Instant.parse("2026-12-12T11:00:00Z");

  private final Visit visit =
      Visit.walkIn("rivoli", "v1", new Visit.Caller("Claire", "fr", "salon"), NOON);

  @Test
  void aVisitorIsReceivedAndMayBeTakenOver() {
    assertThat(visit.receive("S003", "Camille Roux", NOON)).isEqualTo(VisitAnswer.DONE);
    assertThat(visit.receive("S004", "Yanis Morel", NOON.plusSeconds(60)))
        .isEqualTo(VisitAnswer.DONE);

    assertThat(visit.getStaff()).isEqualTo("S004");
    assertThat(visit.getReceivedAt()).isEqualTo(NOON);
  }

  @Test
  void aVisitThatHasEndedStaysAsItIs() {
    visit.end(Outcome.SOLD, NOON);

    assertThat(visit.end(Outcome.LEFT, NOON)).isEqualTo(VisitAnswer.ENDED_ALREADY);
    assertThat(visit.receive("S003", "Camille Roux", NOON)).isEqualTo(VisitAnswer.ENDED_ALREADY);
    assertThat(visit.getOutcome()).isEqualTo(Outcome.SOLD);
    assertThat(visit.isOpen()).isFalse();
  }

  @Test
  void aVisitorHasAName() {
    assertThatThrownBy(() -> new Visit.Caller(" ", "fr", null)).isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> new Visit.Caller("x".repeat(241), "fr", null))
        .isInstanceOf(InvalidValue.class);
  }
}
