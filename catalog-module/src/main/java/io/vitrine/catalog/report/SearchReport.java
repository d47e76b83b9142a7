package io.vitrine.catalog.report;

import io.vitrine.catalog.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads the counts of a period. */
@ApplicationScoped
public class SearchReport {

  private static final String SUMS = "sum(searches), sum(without_result), sum(answered)";

  private final Sql sql;
  private final Clock clock;

  @Inject
  public SearchReport(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** Which words a list has, and in which order. */
  public enum Which {
    /** The most searched for first. */
    TOP("", "sum(searches)"),
    /** Only those that found nothing, the most frequent first. */
    EMPTY(" having sum(without_result) > 0", "sum(without_result)"),
    /** Only those after which some opened nothing, the most frequent first. */
    UNANSWERED(" having sum(searches) > sum(answered)", "sum(searches) - sum(answered)");

    private final String having;
    private final String order;

    Which(String having, String order) {
      this.having = having;
      this.order = order;
    }
  }

  /** Words of one language with their counts. */
  public record Words(String language, String words, Tally tally) {}

  /** The counts of one day. */
  public record Day(LocalDate day, Tally tally) {}

  /** How often the result at this place was opened; 51 stands for all behind the fiftieth. */
  public record Place(int place, long opened) {}

  /** Every day of the period, those without a search too. */
  public List<Day> days(Period period) {
    Map<LocalDate, Tally> counted = new TreeMap<>();
    LocalDate from = period.from(today());
    for (LocalDate day = from; !day.isAfter(today()); day = day.plusDays(1)) {
      counted.put(day, Tally.NONE);
    }
    sql.list(
            "select on_day, " + SUMS + " from catalog.search_day where on_day >= ? group by on_day",
            row -> new Day(row.getDate(1).toLocalDate(), tally(row, 2)),
            Date.valueOf(from))
        .forEach(day -> counted.put(day.day(), day.tally()));
    return counted.entrySet().stream().map(day -> new Day(day.getKey(), day.getValue())).toList();
  }

  public Tally total(Period period) {
    return days(period).stream().map(Day::tally).reduce(Tally.NONE, Tally::plus);
  }

  /** The places at which something was opened, rising. */
  public List<Place> places(Period period) {
    return sql.list(
        "select place, sum(opened) from catalog.search_place where on_day >= ?"
            + " group by place order by place",
        row -> new Place(row.getInt(1), row.getLong(2)),
        from(period));
  }

  /**
   * A page of words.
   *
   * @param page from 1
   */
  public List<Words> words(Period period, Which which, int page, int size) {
    return sql.list(
        "select language, words, "
            + SUMS
            + " from catalog.search_word where on_day >= ? group by language, words"
            + which.having
            + " order by "
            + which.order
            + " desc, words, language limit ? offset ?",
        row -> new Words(row.getString(1), row.getString(2), tally(row, 3)),
        from(period),
        size,
        (page - 1) * size);
  }

  public long count(Period period, Which which) {
    return sql.number(
        "select count(*) from (select words from catalog.search_word where on_day >= ?"
            + " group by language, words"
            + which.having
            + ") counted",
        from(period));
  }

  private Date from(Period period) {
    return Date.valueOf(period.from(today()));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  private static Tally tally(ResultSet row, int at) throws SQLException {
    return new Tally(row.getLong(at), row.getLong(at + 1), row.getLong(at + 2));
  }
}
