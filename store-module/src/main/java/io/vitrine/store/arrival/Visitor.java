package io.vitrine.store.arrival;

import io.vitrine.store.visit.VisitState;
import java.time.Duration;
import java.time.Instant;

/**
 * Somebody who is in the shop now without an appointment.
 *
 * @param number the how-manieth she is today of those without an appointment; it stays hers
 * @param firstName or {@code null}
 * @param staff who advises; {@code null} while she waits
 */
public record Visitor(
    String visit,
    int number,
    String firstName,
    String topic,
    String topicInFrench,
    String topicInEnglish,
    VisitState state,
    Instant cameAt,
    String staff,
    String staffName) {

  /** As it is read, before it is known how many came before. */
  public Visitor(
      String visit,
      String firstName,
      String topic,
      String topicInFrench,
      String topicInEnglish,
      VisitState state,
      Instant cameAt,
      String staff,
      String staffName) {
    this(
        visit, 0, firstName, topic, topicInFrench, topicInEnglish, state, cameAt, staff, staffName);
  }

  Visitor numbered(int hers) {
    return new Visitor(
        visit,
        hers,
        firstName,
        topic,
        topicInFrench,
        topicInEnglish,
        state,
        cameAt,
        staff,
        staffName);
  }

  /** Whether she said no name, and is called by her number. */
  public boolean isNameless() {
    return firstName == null || firstName.isBlank();
  }

  public boolean waits() {
    return state == VisitState.WAITING;
  }

  /** Whole minutes since she came. */
  public long minutesAt(Instant now) {
    return Math.max(0, Duration.between(cameAt, now).toMinutes());
  }
}
