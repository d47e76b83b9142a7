package io.vitrine.booking.demand.walkin;

import io.vitrine.booking.demand.forecast.History.Count;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The counts as they are read, and forgotten. */
@ApplicationScoped
public class WalkIns {

  /** Three years and the week before: what trend and seasons can use. */
  public static final int KEPT_DAYS = 3 * 366 + 7;

  /** A message that comes again comes within days. */
  private static final Duration MESSAGES = Duration.ofDays(90);

  private final EntityManager em;
  private final Clock clock;

  @Inject
  public WalkIns(EntityManager em, Clock clock) {
    this.em = em;
    this.clock = clock;
  }

  WalkIns() {
    this(null, null);
  }

  /** The counts of a shop before that day. */
  public List<Count> of(String shop, LocalDate until) {
    return counts(
        em.createNativeQuery(
                "select on_day, half_hour, topic, arrivals from booking.walk_in_count"
                    + " where shop = ?1 and on_day >= ?2 and on_day < ?3")
            .setParameter(1, shop)
            .setParameter(2, until.minusDays(KEPT_DAYS))
            .setParameter(3, until)
            .getResultList());
  }

  /** A word that changes when these counts do. */
  public String mark(String shop, LocalDate until) {
    Object[] cells =
        (Object[])
            em.createNativeQuery(
                    "select count(*), coalesce(sum(arrivals), 0), max(on_day)"
                        + " from booking.walk_in_count"
                        + " where shop = ?1 and on_day >= ?2 and on_day < ?3")
                .setParameter(1, shop)
                .setParameter(2, until.minusDays(KEPT_DAYS))
                .setParameter(3, until)
                .getSingleResult();
    return cells[0] + " " + cells[1] + " " + cells[2];
  }

  /**
   * What came to all the other shops, as if it were one.
   *
   * @param shops how many they are
   */
  public record Others(int shops, List<Count> counts) {}

  /** The other shops over some days before that one; two statements. */
  public Others others(String shop, LocalDate until, int days) {
    LocalDate from = until.minusDays(days);
    Number shops =
        (Number)
            em.createNativeQuery(
                    "select count(distinct shop) from booking.walk_in_count"
                        + " where shop <> ?1 and on_day >= ?2 and on_day < ?3")
                .setParameter(1, shop)
                .setParameter(2, from)
                .setParameter(3, until)
                .getSingleResult();
    return new Others(
        shops.intValue(),
        counts(
            em.createNativeQuery(
                    "select on_day, half_hour, topic, sum(arrivals) from booking.walk_in_count"
                        + " where shop <> ?1 and on_day >= ?2 and on_day < ?3"
                        + " group by on_day, half_hour, topic")
                .setParameter(1, shop)
                .setParameter(2, from)
                .setParameter(3, until)
                .getResultList()));
  }

  /** Visits that were seen, and what they took together. */
  public record Seen(long visits, double minutes) {}

  /** How long walk-ins were advised in a shop since a month, by topic. */
  public Map<String, Seen> service(String shop, LocalDate since) {
    List<?> rows =
        em.createNativeQuery(
                "select topic, sum(visits), sum(minutes) from booking.walk_in_service"
                    + " where shop = ?1 and of_month >= ?2 group by topic")
            .setParameter(1, shop)
            .setParameter(2, since.withDayOfMonth(1))
            .getResultList();
    Map<String, Seen> seen = new TreeMap<>();
    for (Object row : rows) {
      Object[] cells = (Object[]) row;
      seen.put(
          (String) cells[0],
          new Seen(((Number) cells[1]).longValue(), ((Number) cells[2]).doubleValue()));
    }
    return seen;
  }

  /** What is older than anybody uses goes. */
  @Transactional
  public void forget(LocalDate today) {
    em.createNativeQuery("delete from booking.walk_in_count where on_day < ?1")
        .setParameter(1, today.minusDays(KEPT_DAYS))
        .executeUpdate();
    em.createNativeQuery("delete from booking.walk_in_service where of_month < ?1")
        .setParameter(1, today.minusDays(KEPT_DAYS))
        .executeUpdate();
    em.createNativeQuery("delete from booking.walk_in_message where taken_at < ?1")
        .setParameter(1, clock.instant().minus(MESSAGES).atOffset(ZoneOffset.UTC))
        .executeUpdate();
  }

  private static List<Count> counts(List<?> rows) {
    return rows.stream()
        .map(row -> (Object[]) row)
        .map(
            cells ->
                new Count(
                    day(cells[0]),
                    ((Number) cells[1]).intValue(),
                    (String) cells[2],
                    ((Number) cells[3]).intValue()))
        .toList();
  }

  private static LocalDate day(Object cell) {
    return cell instanceof LocalDate day ? day : ((java.sql.Date) cell).toLocalDate();
  }
}
