package io.vitrine.store.aftersale.conversation;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a week's requests were answered, by the week in which they came.
 *
 * @param monday its first day in the shop's zone
 * @param kept answered in time
 * @param late answered after the promise, or still waiting although it is over
 * @param waiting still within the promise
 */
public record AnswerWeek(LocalDate monday, long kept, long late, long waiting) {

  /** The weeks before today and today's, the oldest first, also those in which nobody asked. */
  static List<AnswerWeek> all(List<AnswerFigures.Wait> waits, Instant now, ZoneId zone, int weeks) {
    LocalDate last = monday(now, zone);
    return Stream.iterate(last.minusWeeks(weeks - 1L), monday -> monday.plusWeeks(1))
        .limit(weeks)
        .map(
            monday ->
                of(
                    monday,
                    waits.stream().filter(one -> monday(one.asked(), zone).equals(monday)).toList(),
                    now))
        .toList();
  }

  private static AnswerWeek of(LocalDate monday, List<AnswerFigures.Wait> waits, Instant now) {
    AnswerFigures.Kept counted = AnswerFigures.count(waits, now);
    return new AnswerWeek(
        monday,
        counted.kept(),
        counted.decided() - counted.kept(),
        counted.asked() - counted.decided());
  }

  static LocalDate monday(Instant at, ZoneId zone) {
    return LocalDate.ofInstant(at, zone).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  /** Half of those who were answered waited no longer; empty as long as nobody was. */
  static Optional<Duration> median(List<AnswerFigures.Wait> waits) {
    List<Duration> waited =
        waits.stream()
            .filter(one -> one.answered() != null)
            .map(one -> Duration.between(one.asked(), one.answered()))
            .sorted()
            .toList();
    return waited.isEmpty() ? Optional.empty() : Optional.of(waited.get((waited.size() - 1) / 2));
  }
}
