package io.vitrine.booking.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Ends offers whose shift begins, and erases exchanges, with their letters, a year after it. */
@ApplicationScoped
public class EndOffers {

  private static final Duration KEPT = Duration.ofDays(365);

  private final EntityManager em;
  private final Clock clock;

  @Inject
  public EndOffers(EntityManager em, Clock clock) {
    this.em = em;
    this.clock = clock;
  }

  EndOffers() {
    this(null, null);
  }

  /**
   * @return how many ended
   */
  @Transactional
  public int end() {
    return em.createNativeQuery(
            """
            update booking.shift_offer set state = 'EXPIRED', open_shift = null
            where state in ('OFFERED', 'AWAITING') and ends_at <= ?1""")
        .setParameter(1, clock.instant().atOffset(ZoneOffset.UTC))
        .executeUpdate();
  }

  /**
   * @return how many were erased
   */
  @Transactional
  public int forget() {
    OffsetDateTime before = clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC);
    em.createNativeQuery(
            "delete from booking.mail where about in"
                + " (select id from booking.shift_offer where to_at < ?1)")
        .setParameter(1, before)
        .executeUpdate();
    return em.createNativeQuery("delete from booking.shift_offer where to_at < ?1")
        .setParameter(1, before)
        .executeUpdate();
  }
}
