package io.vitrine.booking.absence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * Sixty days after an illness nobody in the shop needs to know any more that it was one (the wages
 * of the month are paid): the absence stays, its reason is "other". That somebody was ill is about
 * health (GDPR, article 9), and kept no longer than it serves (article 5, 1, e).
 */
@ApplicationScoped
public class ForgetReasons {

  private static final Duration KEPT = Duration.ofDays(60);

  private final EntityManager em;
  private final Clock clock;

  @Inject
  public ForgetReasons(EntityManager em, Clock clock) {
    this.em = em;
    this.clock = clock;
  }

  ForgetReasons() {
    this(null, null);
  }

  /**
   * @return of how many absences
   */
  @Transactional
  public int forget() {
    OffsetDateTime before = clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC);
    return em.createNativeQuery(
            "update booking.absence set kind = 'OTHER' where kind = 'SICKNESS' and to_at < ?1")
        .setParameter(1, before)
        .executeUpdate();
  }
}
