package io.vitrine.booking.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * Whether the exchanges of a shop need a manager. Where they do not, one that leaves nothing to
 * decide is done at once; without a word of the shop's manager they do.
 */
@ApplicationScoped
public class ExchangeRules {

  private final EntityManager em;
  private final Clock clock;

  @Inject
  public ExchangeRules(EntityManager em, Clock clock) {
    this.em = em;
    this.clock = clock;
  }

  ExchangeRules() {
    this(null, null);
  }

  /** Whether what nothing stands against is done without a manager. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public boolean isByItself(String shop) {
    return !em.createNativeQuery(
            "select shop from booking.exchange_rule where shop = ?1 and by_itself = true")
        .setParameter(1, shop)
        .getResultList()
        .isEmpty();
  }

  @Transactional
  public void set(String shop, boolean byItself, String manager) {
    var now = clock.instant().truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC);
    int changed =
        em.createNativeQuery(
                "update booking.exchange_rule set by_itself = ?2, set_by = ?3, set_at = ?4"
                    + " where shop = ?1")
            .setParameter(1, shop)
            .setParameter(2, byItself)
            .setParameter(3, manager)
            .setParameter(4, now)
            .executeUpdate();
    if (changed == 0) {
      em.createNativeQuery(
              "insert into booking.exchange_rule (shop, by_itself, set_by, set_at)"
                  + " values (?1, ?2, ?3, ?4)")
          .setParameter(1, shop)
          .setParameter(2, byItself)
          .setParameter(3, manager)
          .setParameter(4, now)
          .executeUpdate();
    }
  }
}
