package io.vitrine.booking.leave;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;

/**
 * Erases requests, with the letters about them, a year after their time; that one was about an
 * illness, and what was written to explain one, sixty days after it.
 */
@ApplicationScoped
public class ForgetLeave {

  private static final Duration KEPT = Duration.ofDays(365);
  private static final Duration WORDS_KEPT = Duration.ofDays(60);

  private final EntityManager em;
  private final Clock clock;

  @Inject
  public ForgetLeave(EntityManager em, Clock clock) {
    this.em = em;
    this.clock = clock;
  }

  ForgetLeave() {
    this(null, null);
  }

  /**
   * @return how many were erased
   */
  @Transactional
  public int forget() {
    before(
            "update booking.leave_request set kind = 'OTHER'"
                + " where kind = 'SICKNESS' and to_at < ?1",
            WORDS_KEPT)
        .executeUpdate();
    before("update booking.leave_request set note = null where to_at < ?1", WORDS_KEPT)
        .executeUpdate();
    before(
            "delete from booking.mail where about in"
                + " (select id from booking.leave_request where to_at < ?1)",
            KEPT)
        .executeUpdate();
    return before("delete from booking.leave_request where to_at < ?1", KEPT).executeUpdate();
  }

  private Query before(String statement, Duration kept) {
    return em.createNativeQuery(statement)
        .setParameter(1, clock.instant().minus(kept).atOffset(ZoneOffset.UTC));
  }
}
