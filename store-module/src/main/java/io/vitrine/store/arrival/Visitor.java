package io.vitrine.store.arrival;

import io.vitrine.store.visit.VisitState;
import java.time.Duration;
import java.time.Instant;

/**
 * Somebody who is in the shop now without an appointment.
 *
 * @param firstName or {@code null}
 * @param staff who advises; {@code null} while she waits
 */
public record Visitor(
    String visit,
    String firstName,
    String topic,
    String topicInFrench,
    String topicInEnglish,
    VisitState state,
    Instant cameAt,
    String staff,
    String staffName) {

  public boolean waits() {
    return state == VisitState.WAITING;
  }

  /** Whole minutes since she came. */
  public long minutesAt(Instant now) {
    return Math.max(0, Duration.between(cameAt, now).toMinutes());
  }
}
