package io.vitrine.store.outcome;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/** How many visits ended how. */
public record Counts(Map<Result, Long> results) {

  public static final Counts NONE = new Counts(Map.of());

  public Counts {
    results = Map.copyOf(results);
  }

  static Counts of(Collection<EndedVisit> visits) {
    Map<Result, Long> results = new EnumMap<>(Result.class);
    visits.forEach(visit -> results.merge(visit.result(), 1L, Long::sum));
    return new Counts(results);
  }

  Counts and(Counts other) {
    Map<Result, Long> sum = new EnumMap<>(Result.class);
    results.forEach((result, count) -> sum.merge(result, count, Long::sum));
    other.results.forEach((result, count) -> sum.merge(result, count, Long::sum));
    return new Counts(sum);
  }

  public long of(Result result) {
    return results.getOrDefault(result, 0L);
  }

  public long visits() {
    return results.values().stream().mapToLong(Long::longValue).sum();
  }

  /** Of those who were advised, the hundredth part that bought or ordered; 0 where nobody was. */
  public long soldOfHundred() {
    long advised = visits() - of(Result.LEFT);
    return advised == 0 ? 0 : Math.round(100.0 * of(Result.SOLD) / advised);
  }
}
