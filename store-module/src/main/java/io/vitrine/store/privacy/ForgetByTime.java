package io.vitrine.store.privacy;

import io.vitrine.store.dossier.ForgetGuests;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Three years after an appointment or a visit nobody knows any more whose it was (CNIL, referential
 * on managing clients, 2022); orders that were waited for lose their names once handed over; that a
 * request was done is kept for a year.
 */
@ApplicationScoped
public class ForgetByTime {

  static final Period KEPT = Period.ofYears(3);
  static final Duration NOTED = Duration.ofDays(365);
  private static final int A_NIGHT = 1_000;

  private final EntityManager store;
  private final ForgetGuests forgetGuests;
  private final ForgetInStore forgetInStore;
  private final HerPieces herPieces;
  private final ForgetVisits forgetVisits;
  private final Clock clock;

  @Inject
  public ForgetByTime(
      EntityManager store,
      ForgetGuests forgetGuests,
      ForgetInStore forgetInStore,
      HerPieces herPieces,
      ForgetVisits forgetVisits,
      Clock clock) {
    this.store = store;
    this.forgetGuests = forgetGuests;
    this.forgetInStore = forgetInStore;
    this.herPieces = herPieces;
    this.forgetVisits = forgetVisits;
    this.clock = clock;
  }

  /**
   * @return how many dossiers and visits
   */
  @Transactional
  public int forget() {
    OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
    OffsetDateTime longAgo = now.minus(KEPT);
    forgetInStore.unnameClosed();
    herPieces.forgetGivenBack();
    List<?> dossiers =
        store
            .createNativeQuery(
                "select number from store.dossier where forgotten = false and starts_at < ?1"
                    + " order by starts_at, number")
            .setParameter(1, longAgo)
            .setMaxResults(A_NIGHT)
            .getResultList();
    forgetGuests.forget(dossiers.stream().map(String.class::cast).toList());
    int visits = forgetVisits.before(longAgo.toInstant());
    Instant noted = clock.instant().minus(NOTED);
    update("delete from store.privacy_done where done_at < ?1", noted.atOffset(ZoneOffset.UTC));
    update(
        "delete from store.dossier_forgotten where forgotten_at < ?1",
        noted.atOffset(ZoneOffset.UTC));
    return dossiers.size() + visits;
  }

  private int update(String statement, OffsetDateTime moment) {
    return store.createNativeQuery(statement).setParameter(1, moment).executeUpdate();
  }
}
