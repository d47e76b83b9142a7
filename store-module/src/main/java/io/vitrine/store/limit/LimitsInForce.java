package io.vitrine.store.limit;

import io.vitrine.shell.clock.InstantColumn;
import io.vitrine.store.sale.AmountLimits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;

/** The limits of a shop with their dates, in one statement a kind, however many there are. */
@ApplicationScoped
public class LimitsInForce {

  private static final int MOST = 200;

  private final EntityManager store;

  @Inject
  public LimitsInForce(EntityManager store) {
    this.store = store;
  }

  /**
   * A limit as it was set.
   *
   * @param role of whom; {@code null} for an amount of the shop
   * @param own of the shop itself, and not of the house
   * @param value in basis points or cents
   * @param setBy {@code null} where it came with the house
   */
  public record Row(String role, boolean own, Instant from, long value, String setBy) {

    /** Whether this is the one that counts at a moment, among rows in the order of reading. */
    boolean counts(Instant now) {
      return !from.isAfter(now);
    }
  }

  /** The shop's own before the house's, the latest before earlier ones. */
  public List<Row> discounts(String shop) {
    return rows("role, shop, valid_from, limit_bp, set_by from store.discount_limit", shop);
  }

  /** In the same order. */
  public List<Row> amounts(AmountLimits.Kind kind, String shop) {
    return rows(
        "cast(null as varchar(20)), shop, valid_from, limit_cents, set_by from store."
            + kind.table(),
        shop);
  }

  /** How often limits that count for the shop were set: rows are only ever added. */
  public long version(String shop) {
    return ((Number)
            store
                .createNativeQuery(
                    "select (select count(*) from store.discount_limit where shop in (?1, '*'))"
                        + " + (select count(*) from store.cheque_limit where shop in (?1, '*'))"
                        + " + (select count(*) from store.cash_out_limit where shop in (?1, '*'))")
                .setParameter(1, shop)
                .getSingleResult())
        .longValue();
  }

  private List<Row> rows(String what, String shop) {
    List<?> found =
        store
            .createNativeQuery(
                "select "
                    + what
                    + " where shop in (?1, '*')"
                    + " order by case when shop = '*' then 1 else 0 end, valid_from desc")
            .setParameter(1, shop)
            .setMaxResults(MOST)
            .getResultList();
    return found.stream()
        .map(Object[].class::cast)
        .map(
            row ->
                new Row(
                    (String) row[0],
                    !"*".equals(row[1]),
                    InstantColumn.read(row[2]),
                    ((Number) row[3]).longValue(),
                    (String) row[4]))
        .toList();
  }
}
