package io.vitrine.store.closing;

import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.money.Money;
import io.vitrine.shell.money.TaxRate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;

/**
 * What a shop sold by day and VAT rate, as its closings of days say: nobody stands in it. A day is
 * there as far as its tills are closed. Money held on orders is no turnover and is not in it.
 */
@ApplicationScoped
public class DayTotals {

  /** A year and a day. */
  private static final int MOST_DAYS = 367;

  private static final String SUMS =
      "select c.period_name, r.tax_rate_bp, sum(r.gross_cents), sum(r.tax_cents)"
          + " from store.closing c join store.closing_rate r on r.shop = c.shop"
          + " and r.till = c.till and r.closing_no = c.closing_no"
          + " where c.shop = ?1 and c.kind = 'DAY' and c.period_name between ?2 and ?3"
          + " group by c.period_name, r.tax_rate_bp order by c.period_name, r.tax_rate_bp";

  private final EntityManager store;

  @Inject
  public DayTotals(EntityManager store) {
    this.store = store;
  }

  /** The sums of all tills of a shop on one day at one rate. */
  public record Total(String day, TaxRate rate, Money gross, Money tax) {
    public Money net() {
      return gross.minus(tax);
    }
  }

  /**
   * The days from one to another, both included, in their order.
   *
   * @throws InvalidValue if there are more than a year of them or none
   */
  public List<Total> of(String shop, LocalDate from, LocalDate until) {
    if (until.isBefore(from) || from.plusDays(MOST_DAYS).isBefore(until)) {
      throw new InvalidValue("totals are of one day up to a year");
    }
    List<?> rows =
        store
            .createNativeQuery(SUMS)
            .setParameter(1, shop)
            .setParameter(2, from.toString())
            .setParameter(3, until.toString())
            .getResultList();
    return rows.stream().map(Object[].class::cast).map(DayTotals::total).toList();
  }

  private static Total total(Object[] row) {
    return new Total(
        (String) row[0],
        new TaxRate(((Number) row[1]).intValue()),
        Money.cents(((Number) row[2]).longValue()),
        Money.cents(((Number) row[3]).longValue()));
  }
}
