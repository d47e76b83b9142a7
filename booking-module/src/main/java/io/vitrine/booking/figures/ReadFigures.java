package io.vitrine.booking.figures;

import io.vitrine.booking.worktime.Week;
import io.vitrine.shell.InvalidValue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sums a shop's appointments up, in three statements whatever the number of weeks. */
@ApplicationScoped
public class ReadFigures {

  public static final int MOST_WEEKS = 53;

  private static final int TICK = 5;

  private final EntityManager em;

  @Inject
  public ReadFigures(EntityManager em) {
    this.em = em;
  }

  ReadFigures() {
    this(null);
  }

  /** The weeks from the first to the last, both counted. */
  public static List<Week> weeks(Week first, Week last) {
    List<Week> weeks =
        Stream.iterate(first, w -> w.compareTo(last) <= 0, Week::next)
            .limit(MOST_WEEKS + 1)
            .toList();
    if (weeks.isEmpty() || weeks.size() > MOST_WEEKS) {
      throw new InvalidValue("figures are told for 1 to " + MOST_WEEKS + " weeks in order");
    }
    return weeks;
  }

  public Figures of(String shop, ZoneId zone, List<Week> weeks) {
    String bounds = bounds(weeks, zone);
    return new Figures(weeks, rows(shop, weeks, bounds), use(shop, weeks, bounds));
  }

  /** A week's number and its two instants, written by us alone. */
  private static String bounds(List<Week> weeks, ZoneId zone) {
    List<String> values = new ArrayList<>();
    for (int i = 0; i < weeks.size(); i++) {
      Instant from = weeks.get(i).monday().atStartOfDay(zone).toInstant();
      Instant until = weeks.get(i).next().monday().atStartOfDay(zone).toInstant();
      values.add("(" + i + ", " + literal(from) + ", " + literal(until) + ")");
    }
    return values.stream().collect(Collectors.joining(", ", "(values ", ")"));
  }

  private static String literal(Instant at) {
    return "timestamp with time zone '" + at.toString().replace('T', ' ').replace("Z", "+00") + "'";
  }

  private List<Figures.Row> rows(String shop, List<Week> weeks, String bounds) {
    List<?> rows =
        em.createNativeQuery(
                "select w.n, a.topic, count(*),"
                    + " sum(case when a.state = 'KEPT' then 1 else 0 end),"
                    + " sum(case when a.state = 'MISSED' then 1 else 0 end),"
                    + " sum(case when a.state = 'CANCELLED' then 1 else 0 end),"
                    + " sum(extract(epoch from a.from_at) - extract(epoch from a.agreed_at)),"
                    + " count(v.at), sum(extract(epoch from v.at)"
                    + " - extract(epoch from greatest(a.from_at, a.arrived_at)))"
                    + " from booking.appointment a join "
                    + bounds
                    + " as w (n, f, u) on a.from_at >= w.f and a.from_at < w.u"
                    + " left join (select appointment, min(happened_at) as at"
                    + " from booking.visit_fact where fact = 'RECEIVED' group by appointment) v"
                    + " on v.appointment = a.number and a.arrived_at is not null"
                    + " where a.shop = ?1 group by w.n, a.topic order by w.n, a.topic")
            .setParameter(1, shop)
            .getResultList();
    return rows.stream().map(row -> row((Object[]) row, weeks)).toList();
  }

  private static Figures.Row row(Object[] cells, List<Week> weeks) {
    return new Figures.Row(
        weeks.get(((Number) cells[0]).intValue()),
        (String) cells[1],
        number(cells[2]),
        number(cells[3]),
        number(cells[4]),
        number(cells[5]),
        number(cells[6]) / 3600,
        number(cells[7]),
        Math.max(0, number(cells[8])) / 60);
  }

  private List<Figures.Use> use(String shop, List<Week> weeks, String bounds) {
    long[] working = new long[weeks.size()];
    long[] promised = new long[weeks.size()];
    add(
        working,
        1.0 / 60,
        "select w.n, sum(extract(epoch from s.to_at) - extract(epoch from s.from_at)"
            + " - coalesce((select sum(extract(epoch from b.to_at) - extract(epoch from b.from_at))"
            + " from booking.shift_break b where b.shift = s.id), 0))"
            + " from booking.shift s join booking.rota_week r on r.shop = s.shop"
            + " and r.week = s.week and r.state = 'PUBLISHED' join "
            + bounds
            + " as w (n, f, u) on s.from_at >= w.f and s.from_at < w.u"
            + " where s.shop = ?1 and exists (select 1 from booking.staff_right t"
            + " where t.staff = s.staff and t.shop = s.shop and t.role = 'ADVISER') group by w.n",
        shop);
    add(
        promised,
        TICK,
        "select w.n, sum((a.busy_until - a.busy_from)"
            + " * case when a.colleague is null then 1 else 2 end)"
            + " from booking.appointment a join "
            + bounds
            + " as w (n, f, u) on a.from_at >= w.f and a.from_at < w.u"
            + " where a.shop = ?1 and a.state <> 'CANCELLED' group by w.n",
        shop);
    List<Figures.Use> use = new ArrayList<>();
    for (int i = 0; i < weeks.size(); i++) {
      use.add(new Figures.Use(weeks.get(i), working[i], promised[i]));
    }
    return use;
  }

  private void add(long[] sums, double unit, String sql, String shop) {
    List<?> rows = em.createNativeQuery(sql).setParameter(1, shop).getResultList();
    for (Object row : rows) {
      Object[] cells = (Object[]) row;
      sums[((Number) cells[0]).intValue()] = Math.round(number(cells[1]) * unit);
    }
  }

  private static long number(Object sum) {
    return sum == null ? 0 : Math.round(((Number) sum).doubleValue());
  }
}
