package io.vitrine.store.outcome;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A visit that has ended, without her who came.
 *
 * @param monday of its week, on the shop's clock
 * @param topic the advice, in both languages
 * @param staff who advised; {@code null} where nobody did
 * @param waited minutes until somebody had time, counted from the agreed time where that was later;
 *     empty where nobody had
 * @param prepared whether the dossier was ready when the appointment began; empty without an
 *     appointment
 * @param shared whether a selection was shared before it
 */
public record EndedVisit(
    LocalDate monday,
    String topic,
    String topicInFrench,
    String topicInEnglish,
    String staff,
    String staffName,
    Result result,
    Optional<Long> waited,
    Optional<Boolean> prepared,
    boolean shared) {}
