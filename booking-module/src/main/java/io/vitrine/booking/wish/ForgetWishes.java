package io.vitrine.booking.wish;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Erases wishes a year after their last day: fairness is looked at over twelve weeks. */
@ApplicationScoped
public class ForgetWishes {

  private static final int KEPT_MONTHS = 12;

  private final EntityManager em;
  private final Clock clock;

  @Inject
  public ForgetWishes(EntityManager em, Clock clock) {
    this.em = em;
    this.clock = clock;
  }

  ForgetWishes() {
    this(null, null);
  }

  /**
   * @return how many
   */
  @Transactional
  public int forget() {
    LocalDate before =
        LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusMonths(KEPT_MONTHS);
    return em.createQuery("delete from WorkWish w where w.until < :before")
        .setParameter("before", before)
        .executeUpdate();
  }
}
