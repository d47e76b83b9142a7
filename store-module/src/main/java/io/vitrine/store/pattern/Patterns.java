package io.vitrine.store.pattern;

import io.vitrine.shell.clock.InstantColumn;
import io.vitrine.shell.money.Money;
import io.vitrine.store.neighbour.OpenHours;
import io.vitrine.store.sale.SeriesNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Reads the figures: one statement for sales, one for what came back, one for a page of sales. */
@ApplicationScoped
public class Patterns {

  public static final int PAGE = 25;

  private final EntityManager store;

  @Inject
  public Patterns(EntityManager store) {
    this.store = store;
  }

  /**
   * The sales of one person in one week.
   *
   * @param week 0 for the earliest
   * @param quick within three minutes of the arrival
   * @param soon within ten
   * @param walkIns of people without an appointment
   * @param byStaff of visits that somebody of the staff opened
   * @param byScreen of visits that the shop's screen opened
   * @param near with a discount at nine tenths of the limit or more, and nobody asked
   * @param approved with a second person's yes
   * @param outside half an hour or more outside the opening hours
   */
  public record Sold(
      int week,
      String staff,
      String name,
      long sales,
      long quick,
      long soon,
      long walkIns,
      long byStaff,
      long byScreen,
      long near,
      long approved,
      long outside) {}

  public List<Sold> sold(String shop, Weeks weeks, OpenHours hours) {
    List<?> rows =
        store
            .createNativeQuery(
                "select t.week, t.staff, max(t.staff_name), count(*), sum(t.quick), sum(t.soon),"
                    + " sum(case when t.kind = 'WALK_IN' then 1 else 0 end),"
                    + " sum(case when t.level in ('STAFF', 'WALK_IN') then 1 else 0 end),"
                    + " sum(case when t.level = 'SCREEN' then 1 else 0 end),"
                    + " sum(t.near_limit), sum(t.approved), sum(t.outside) from "
                    + SoldSql.of(weeks, hours)
                    + " t group by t.week, t.staff order by t.week, t.staff")
            .setParameter(1, shop)
            .getResultList();
    return rows.stream().map(Object[].class::cast).map(Patterns::sold).toList();
  }

  private static Sold sold(Object[] row) {
    return new Sold(
        (int) number(row[0]),
        (String) row[1],
        (String) row[2],
        number(row[3]),
        number(row[4]),
        number(row[5]),
        number(row[6]),
        number(row[7]),
        number(row[8]),
        number(row[9]),
        number(row[10]),
        number(row[11]));
  }

  /**
   * What one person took back or cancelled in one week.
   *
   * @param back in euros, refunds alone
   */
  public record Undone(int week, String staff, long refunds, Money back, long cancelled) {}

  public List<Undone> undone(String shop, Weeks weeks) {
    List<?> rows =
        store
            .createNativeQuery(
                "select u.week, u.staff, sum(u.refunds), sum(u.back), sum(u.cancelled) from ("
                    + "select "
                    + SoldSql.week(weeks, "r.refunded_at")
                    + " as week, r.staff as staff, 1 as refunds, -r.total_cents as back,"
                    + " 0 as cancelled from store.refund r where r.shop = ?1"
                    + during("r.refunded_at", weeks)
                    + " union all select "
                    + SoldSql.week(weeks, "c.closed_at")
                    + ", c.closed_by, 0, 0, 1 from store.customer_order c where c.shop = ?1"
                    + " and c.state in ('CANCELLED_BY_CUSTOMER', 'CANCELLED_BY_HOUSE')"
                    + during("c.closed_at", weeks)
                    + ") u group by u.week, u.staff order by u.week, u.staff")
            .setParameter(1, shop)
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(
            row ->
                new Undone(
                    (int) number(row[0]),
                    (String) row[1],
                    number(row[2]),
                    Money.cents(number(row[3])),
                    number(row[4])))
        .toList();
  }

  private static String during(String moment, Weeks weeks) {
    return " and "
        + moment
        + " >= "
        + SoldSql.at(weeks.from())
        + " and "
        + moment
        + " < "
        + SoldSql.at(weeks.to());
  }

  /** Which sales a manager wants to see one by one. */
  public enum Which {
    ANY("1 = 1"),
    QUICK("t.quick = 1"),
    NEAR("t.near_limit = 1"),
    APPROVED("t.approved = 1"),
    OUTSIDE("t.outside = 1");

    private final String condition;

    Which(String condition) {
      this.condition = condition;
    }
  }

  /**
   * One sale.
   *
   * @param minutes from the arrival to the sale
   * @param level how sure the shop was who came, {@code NONE} where nothing is known
   */
  public record One(
      String sale,
      String receipt,
      Instant at,
      String name,
      Money total,
      long minutes,
      String level) {}

  /** The latest first; one more than a page where there is another. */
  public List<One> sales(String shop, Weeks weeks, OpenHours hours, Which which, int page) {
    List<?> rows =
        store
            .createNativeQuery(
                "select t.id, t.series, t.receipt_number, t.finished_at, t.staff_name,"
                    + " t.total_cents, t.arrived_at, t.level, t.shop from "
                    + SoldSql.of(weeks, hours)
                    + " t where "
                    + which.condition
                    + " order by t.finished_at desc, t.id")
            .setParameter(1, shop)
            .setFirstResult(page * PAGE)
            .setMaxResults(PAGE + 1)
            .getResultList();
    return rows.stream().map(Object[].class::cast).map(Patterns::one).toList();
  }

  private static One one(Object[] row) {
    Instant at = InstantColumn.read(row[3]);
    return new One(
        (String) row[0],
        new SeriesNumber((String) row[1], number(row[2])).in((String) row[8]),
        at,
        (String) row[4],
        Money.cents(number(row[5])),
        Duration.between(InstantColumn.read(row[6]), at).toMinutes(),
        (String) row[7]);
  }

  private static long number(Object column) {
    return ((Number) column).longValue();
  }
}
