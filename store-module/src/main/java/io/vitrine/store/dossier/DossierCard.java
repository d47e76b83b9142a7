package io.vitrine.store.dossier;

import io.vitrine.store.visit.VisitState;
import java.time.Duration;
import java.time.Instant;

/**
 * A dossier in a list, with where its visit stands.
 *
 * @param cancelReason, preparedAt, visit, visitState, arrivedAt, leftAt may be {@code null}
 * @param lateSaidAt when she said that she comes late or not at all, or {@code null}
 * @param lateMinutes how late; {@code null} when she does not come, or said nothing
 * @param repliedAt when she answered what was prepared, or {@code null}
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
    Instant leftAt,
    Instant lateSaidAt,
    Integer lateMinutes,
    Instant repliedAt) {

  /** Of one who said nothing about coming late. */
  public DossierCard(
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
    this(
        number,
        shop,
        startsAt,
        minutes,
        guest,
        topicInFrench,
        topicInEnglish,
        staffName,
        cancelled,
        cancelReason,
        preparedAt,
        visit,
        visitState,
        arrivedAt,
        leftAt,
        null,
        null,
        null);
  }

  /** Whether her answer is to be read before she comes. */
  public boolean isAnswered() {
    return visit == null && !cancelled && repliedAt != null;
  }

  /** Whether she said that she comes late, and is not here yet. */
  public boolean isLate() {
    return visit == null && !cancelled && lateSaidAt != null && lateMinutes != null;
  }

  /** Whether she said that she does not come after all. */
  public boolean isNotComing() {
    return visit == null && !cancelled && lateSaidAt != null && lateMinutes == null;
  }

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
    if (isNotComing() || now.isAfter(startsAt.plus(Duration.ofMinutes(minutes)))) {
      return Standing.MISSED;
    }
    return preparedAt == null ? Standing.TO_PREPARE : Standing.PREPARED;
  }
}
