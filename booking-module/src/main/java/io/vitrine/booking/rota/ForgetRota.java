package io.vitrine.booking.rota;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;

/**
 * Erases what people were told of their rota: the letters after 90 days, who was told what and the
 * reasons of managers after three years, for as long as working times can be claimed.
 */
@ApplicationScoped
public class ForgetRota {

  private static final Period LETTERS = Period.ofDays(90);
  private static final Period NEWS = Period.ofYears(3);

  private final EntityManager em;
  private final Publications publications;
  private final Clock clock;

  @Inject
  ForgetRota(EntityManager em, Publications publications, Clock clock) {
    this.em = em;
    this.publications = publications;
    this.clock = clock;
  }

  ForgetRota() {
    this(null, null, null);
  }

  /**
   * @return how many letters and publications
   */
  @Transactional
  public int forget() {
    int letters =
        em.createNativeQuery("delete from booking.mail where kind = 'ROTA' and written_at < ?1")
            .setParameter(1, before(LETTERS).atOffset(ZoneOffset.UTC))
            .executeUpdate();
    return letters + publications.forget(before(NEWS));
  }

  private Instant before(Period kept) {
    return clock.instant().atZone(ZoneOffset.UTC).minus(kept).toInstant();
  }
}
