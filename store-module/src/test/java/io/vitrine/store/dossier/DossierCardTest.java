package io.vitrine.store.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.store.dossier.DossierCard.Standing;
import io.vitrine.store.visit.VisitState;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class DossierCardTest {

  private static final Instant START = Facts.HALF_PAST_TEN;
  private static final Instant BEFORE = START.minus(Duration.ofHours(1));

  @Test
  void whatNobodyWorkedOnIsToPrepare() {
    assertThat(card(false, null, null, null).standingAt(BEFORE)).isEqualTo(Standing.TO_PREPARE);
  }

  @Test
  void aPreparedDossierSaysSo() {
    assertThat(card(false, BEFORE, null, null).standingAt(BEFORE)).isEqualTo(Standing.PREPARED);
  }

  @Test
  void whoIsThereIsThereEvenIfTheAppointmentWasCancelledMeanwhile() {
    assertThat(card(true, null, START, null).standingAt(START)).isEqualTo(Standing.ARRIVED);
  }

  @Test
  void whoWentHasLeft() {
    Instant gone = START.plus(Duration.ofMinutes(50));

    assertThat(card(false, null, START, gone).standingAt(gone)).isEqualTo(Standing.LEFT);
  }

  @Test
  void anAppointmentIsMissedOnlyOnceItsTimeIsOver() {
    Instant end = START.plus(Duration.ofMinutes(45));

    assertThat(card(false, BEFORE, null, null).standingAt(end)).isEqualTo(Standing.PREPARED);
    assertThat(card(false, BEFORE, null, null).standingAt(end.plusSeconds(1)))
        .isEqualTo(Standing.MISSED);
  }

  @Test
  void aCancelledAppointmentIsNotMissed() {
    assertThat(card(true, null, null, null).standingAt(START.plus(Duration.ofDays(1))))
        .isEqualTo(Standing.CANCELLED);
  }

  private static DossierCard card(
      boolean cancelled, Instant prepared, Instant arrived, Instant left) {
    return new DossierCard(
        "R7K2M9",
        "rivoli",
        START,
        45,
        "Claire Dubreuil",
        "Salon",
        "Living room",
        "Camille Roux",
        cancelled,
        null,
        prepared,
        arrived == null ? null : "v1",
        arrived == null ? null : left == null ? VisitState.WAITING : VisitState.ENDED,
        arrived,
        left);
  }
}
