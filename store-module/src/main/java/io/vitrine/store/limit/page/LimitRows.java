package io.vitrine.store.limit.page;

import io.vitrine.store.limit.LimitsInForce.Row;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A kind of limit as a manager reads it.
 *
 * @param now the row that counts, empty where none does
 * @param planned the rows that will, the next first
 * @param past the shop's own rows that did, the latest first
 */
public record LimitRows(String role, Optional<Row> now, List<Row> planned, List<Row> past) {

  private static final int SHOWN = 5;

  /**
   * @param rows the shop's own before the house's, the latest before earlier ones
   */
  static LimitRows of(String role, List<Row> rows, Instant moment) {
    Predicate<Row> begun = row -> !row.from().isAfter(moment);
    Optional<Row> now = rows.stream().filter(begun).findFirst();
    boolean own = now.filter(Row::own).isPresent();
    return new LimitRows(
        role,
        now,
        rows.stream()
            .filter(begun.negate())
            .filter(row -> row.own() || !own)
            .sorted(Comparator.comparing(Row::from))
            .toList(),
        rows.stream()
            .filter(begun)
            .filter(row -> now.filter(row::equals).isEmpty())
            .sorted(Comparator.comparing(Row::from).reversed())
            .limit(SHOWN)
            .toList());
  }

  /** The row that counts, or {@code null}; for the page. */
  public Row getInForce() {
    return now.orElse(null);
  }
}
