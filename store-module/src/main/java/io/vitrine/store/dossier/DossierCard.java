package io.vitrine.store.dossier;

import io.vitrine.store.visit.VisitState;
import java.time.Duration;
import java.time.Instant;

/**
 * A dossier in a list, with where its visit stands.
 *
 * @param cancelReason, preparedAt, visit, visitState, arrivedAt, leftAt may be {@code null}
 */
public record DossierCard(
    String number,
    String shop,
    Instant startsAt,
    int minutes,
    String guest,
    String topicInFrench,
    String topicInEnglish,
    String staffName,
    boolean cancelled,
    String cancelReason,
    Instant preparedAt,
    String visit,
    VisitState visitState,
    Instant arrivedAt,
    Instant leftAt) {

  /** Where an appointment stands on its day. */
  public enum Standing {
    TO_PREPARE,
    PREPARED,
    ARRIVED,
    LEFT,
    CANCELLED,
    MISSED
  }

  /** The standing at a moment: who is here is here, whatever was told since. */
  public Standing standingAt(Instant now) {
    if (visit != null) {
      return leftAt == null ? Standing.ARRIVED : Standing.LEFT;
    }
    if (cancelled) {
      return Standing.CANCELLED;
    }
    if (now.isAfter(startsAt.plus(Duration.ofMinutes(minutes)))) {
      return Standing.MISSED;
    }
    return preparedAt == null ? Standing.TO_PREPARE : Standing.PREPARED;
  }
}
