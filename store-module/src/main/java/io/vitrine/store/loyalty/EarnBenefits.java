package io.vitrine.store.loyalty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Looks who bought enough: sales on visits of hers in the shop within twelve months, what was
 * refunded taken off, in cents. Once in twelve months; of merged entries all count as one.
 */
@ApplicationScoped
public class EarnBenefits {

  private static final int A_ROUND = 500;

  private static final String EARNED =
      "select c.root from store.sale x join store.client_visit v"
          + " on v.shop = x.shop and v.visit = x.visit join store.client c on c.client = v.client"
          + " where x.shop = ?1 and x.finished_at >= ?2 and not exists (select 1"
          + " from store.loyalty_benefit b join store.client o on o.client = b.client"
          + " where o.root = c.root and b.shop = x.shop and b.earned_on > ?3)"
          + " group by c.root having sum(x.total_cents - (select coalesce(sum(r.total_cents), 0)"
          + " from store.refund r where r.shop = x.shop and r.sale = x.id)) >= ?4";

  private final EntityManager store;
  private final Loyalty loyalty;
  private final Clock clock;

  @Inject
  public EarnBenefits(EntityManager store, Loyalty loyalty, Clock clock) {
    this.store = store;
    this.loyalty = loyalty;
    this.clock = clock;
  }

  /** How many are new. */
  @Transactional
  public int look() {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    return store
        .createQuery("select distinct r.shop from LoyaltyRule r", String.class)
        .getResultList()
        .stream()
        .flatMap(shop -> loyalty.rule(shop).stream())
        .filter(rule -> rule.terms().isOn())
        .mapToInt(rule -> earned(rule, today))
        .sum();
  }

  private int earned(LoyaltyRule rule, LocalDate today) {
    LocalDate yearAgo = today.minusYears(1);
    List<?> people =
        store
            .createNativeQuery(EARNED)
            .setParameter(1, rule.getShop())
            .setParameter(2, yearAgo.atStartOfDay().atOffset(ZoneOffset.UTC))
            .setParameter(3, Date.valueOf(yearAgo))
            .setParameter(4, rule.terms().after().cents())
            .setMaxResults(A_ROUND)
            .getResultList();
    people.forEach(
        client -> store.persist(new Benefit((String) client, rule.getShop(), rule.terms(), today)));
    return people.size();
  }
}
