package io.vitrine.store.loyalty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Looks who bought enough: sales on visits of hers in the shop within twelve months, what was
 * refunded taken off, in cents: what a refund comes to is less than nothing, so it is added. Once
 * in twelve months; of merged entries all count as one.
 *
 * <p>Only who bought, or was recognised on a visit, since the last look can have come to enough.
 * Everybody is looked at after a new word of the shop, and once a day: entries are merged, and
 * twelve months end.
 */
@ApplicationScoped
public class EarnBenefits {

  private static final int A_ROUND = 500;

  /** A sale that was being written during a look is found by the next one. */
  private static final Duration OVERLAP = Duration.ofHours(1);

  private static final String NO_OTHER =
      " not exists (select 1 from store.loyalty_benefit b join store.client o"
          + " on o.client = b.client where o.root = c.root and b.shop = ?1 and b.earned_on > ?3)";

  private static final String BOUGHT =
      "sum(x.total_cents + (select coalesce(sum(r.total_cents), 0)"
          + " from store.refund r where r.shop = x.shop and r.sale = x.id))";

  private static final String EVERYBODY =
      "select c.root from store.sale x join store.client_visit v"
          + " on v.shop = x.shop and v.visit = x.visit join store.client c on c.client = v.client"
          + " where x.shop = ?1 and x.finished_at >= ?2 and"
          + NO_OTHER
          + " group by c.root having "
          + BOUGHT
          + " >= ?4";

  private static final String SINCE =
      "select c.root from (select p.root from store.sale y join store.client_visit w"
          + " on w.shop = y.shop and w.visit = y.visit join store.client p on p.client = w.client"
          + " where y.shop = ?1 and y.finished_at >= ?5"
          + " union select p.root from store.client_visit w join store.client p"
          + " on p.client = w.client where w.shop = ?1 and w.said_at >= ?5) c where"
          + NO_OTHER
          + " and (select "
          + BOUGHT
          + " from store.client e join store.client_visit v on v.client = e.client"
          + " and v.shop = ?1 join store.sale x on x.shop = v.shop and x.visit = v.visit"
          + " where e.root = c.root and x.finished_at >= ?2) >= ?4";

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
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return store
        .createQuery("select distinct r.shop from LoyaltyRule r order by r.shop", String.class)
        .getResultList()
        .stream()
        .flatMap(shop -> loyalty.rule(shop).stream())
        .filter(rule -> rule.terms().isOn())
        .mapToInt(rule -> earned(loyalty.held(rule), now))
        .sum();
  }

  /** What is more than a round is left to the next one, which looks from the same moment. */
  private int earned(LoyaltyRule rule, Instant now) {
    LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    boolean whole = !rule.wasLookedWholeOn(today);
    List<?> people =
        whole
            ? ask(EVERYBODY, rule, today).getResultList()
            : ask(SINCE, rule, today)
                .setParameter(5, rule.getLookedAt().minus(OVERLAP).atOffset(ZoneOffset.UTC))
                .getResultList();
    people.forEach(
        client -> store.persist(new Benefit((String) client, rule.getShop(), rule.terms(), today)));
    if (people.size() < A_ROUND) {
      rule.looked(now, today);
    }
    return people.size();
  }

  private Query ask(String statement, LoyaltyRule rule, LocalDate today) {
    LocalDate yearAgo = today.minusYears(1);
    return store
        .createNativeQuery(statement)
        .setParameter(1, rule.getShop())
        .setParameter(2, yearAgo.atStartOfDay().atOffset(ZoneOffset.UTC))
        .setParameter(3, Date.valueOf(yearAgo))
        .setParameter(4, rule.terms().after().cents())
        .setMaxResults(A_ROUND);
  }
}
