package io.vitrine.booking.worked.rest;

import io.vitrine.booking.worked.HoursSaid;
import io.vitrine.booking.worked.WorkedDay;
import io.vitrine.booking.worked.WorkedTime;
import io.vitrine.shell.InvalidValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * A person's day in a shop.
 *
 * @param said whether somebody said what was worked; else it is as planned
 * @param from when she came, or {@code null} where nothing was said or worked
 */
public record WorkedBody(
    String shop,
    LocalDate day,
    long plannedMinutes,
    long workedMinutes,
    boolean said,
    Instant from,
    Instant to,
    Long pauseMinutes,
    String saidBy,
    Instant saidAt) {

  /** Days in a list that is not paged: its span is bounded. */
  public record DaysBody(List<WorkedBody> items) {}

  /**
   * Hours as they are sent, on the shop's clock; without both times nothing was worked.
   *
   * @param pauseMinutes all breaks together; none where it is missing
   */
  public record SaidBody(String from, String to, Integer pauseMinutes) {

    HoursSaid hours() {
      try {
        return new HoursSaid(time(from), time(to), pauseMinutes == null ? 0 : pauseMinutes);
      } catch (DateTimeException e) {
        throw new InvalidValue("hours are written like 09:30");
      }
    }

    private static LocalTime time(String written) {
      return written == null ? null : LocalTime.parse(written);
    }
  }

  static WorkedBody of(WorkedDay it) {
    Optional<WorkedTime> said = it.said();
    Optional<WorkedTime.Presence> there = said.flatMap(WorkedTime::presence);
    return new WorkedBody(
        it.key().shop(),
        it.day(),
        it.planned().toMinutes(),
        it.worked().toMinutes(),
        said.isPresent(),
        there.map(WorkedTime.Presence::from).orElse(null),
        there.map(WorkedTime.Presence::to).orElse(null),
        said.map(word -> word.pause().toMinutes()).orElse(null),
        said.map(WorkedTime::by).orElse(null),
        said.map(WorkedTime::at).orElse(null));
  }

  static LocalDate day(String written) {
    try {
      return LocalDate.parse(written);
    } catch (DateTimeException | NullPointerException e) {
      throw new InvalidValue("a day is written like 2026-12-15");
    }
  }
}
