package io.vitrine.store.arrival;

import io.vitrine.store.dossier.Dossier;
import io.vitrine.store.visit.Visit;
import java.time.Instant;
import java.time.ZoneId;

/** Somebody is here: what she and the staff may read at once. */
public record Welcome(
    String visit,
    String appointment,
    String shop,
    String guest,
    String adviser,
    Instant startsAt,
    ZoneId zone,
    String topicInFrench,
    String topicInEnglish) {

  static Welcome of(Dossier dossier, Visit visit) {
    return new Welcome(
        visit.getId(),
        dossier.number(),
        dossier.shop(),
        dossier.guest().name(),
        dossier.advice().staffName(),
        dossier.startsAt(),
        dossier.zone(),
        dossier.advice().topicInFrench(),
        dossier.advice().topicInEnglish());
  }
}
