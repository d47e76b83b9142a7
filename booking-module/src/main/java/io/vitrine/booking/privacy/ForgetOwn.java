package io.vitrine.booking.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;

/**
 * What goes by itself: what the store said of somebody, once her page is closed; links that ended;
 * requests after a year, by which the house can show what it did; and who an appointment was for,
 * three years after it.
 */
@ApplicationScoped
public class ForgetOwn {

  static final Duration KEPT = Duration.ofDays(365);

  /** After the visit (CNIL, referential on managing clients, 2022). */
  static final Period APPOINTMENTS_KEPT = Period.ofYears(3);

  private static final int AT_ONCE = 500;

  private final EntityManager em;
  private final EraseHere eraseHere;
  private final Clock clock;

  @Inject
  public ForgetOwn(EntityManager em, EraseHere eraseHere, Clock clock) {
    this.em = em;
    this.eraseHere = eraseHere;
    this.clock = clock;
  }

  ForgetOwn() {
    this(null, null, null);
  }

  /** Every few minutes: what a closed page showed. */
  @Transactional
  public void closePages() {
    Instant now = clock.instant();
    em.createQuery(
            "delete from OwnLink l where l.endsAt < :now and (l.pageEndsAt is null"
                + " or l.pageEndsAt < :now)")
        .setParameter("now", now)
        .executeUpdate();
    em.createQuery(
            "update PrivacyRequest r set r.answer = null where r.answer is not null"
                + " and r.doneAt is not null and not exists (select l from OwnLink l"
                + " where (l.person = r.person or l.whoPrint = r.person) and l.pageEndsAt > :now)")
        .setParameter("now", now)
        .executeUpdate();
  }

  /**
   * Each night.
   *
   * @return of how many appointments nobody knows any more for whom they were
   */
  @Transactional
  public int forget() {
    Instant now = clock.instant();
    em.createQuery("delete from PrivacyRequest r where r.doneAt < :before")
        .setParameter("before", now.minus(KEPT))
        .executeUpdate();
    em.createNativeQuery("delete from booking.privacy_message where received_at < ?1")
        .setParameter(1, now.minus(KEPT).atOffset(ZoneOffset.UTC))
        .executeUpdate();
    Instant longAgo = now.atOffset(ZoneOffset.UTC).minus(APPOINTMENTS_KEPT).toInstant();
    List<?> old =
        em.createNativeQuery(
                "select number from booking.appointment where from_at < ?1 and erased_at is null"
                    + " order by from_at, number")
            .setParameter(1, longAgo.atOffset(ZoneOffset.UTC))
            .setMaxResults(AT_ONCE)
            .getResultList();
    // held in the order of their numbers, as whoever erases herself holds them
    old.stream()
        .map(String::valueOf)
        .sorted()
        .forEach(number -> eraseHere.forgetWithLetters(number, now));
    return old.size();
  }
}
