package io.vitrine.booking.board;

import io.vitrine.booking.appointment.Appointment;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is left to prepare for the next day on which somebody comes.
 *
 * @param left in the order of the day; empty when everything is prepared
 */
public record Unprepared(LocalDate day, List<Appointment> left) {

  /** The day before is Saturday when the shop is closed on Sunday: so many days are looked at. */
  static final int AHEAD = 4;

  /**
   * @param coming appointments from tomorrow on
   * @param prepared the numbers of those that are prepared
   * @return empty where nobody comes in these days
   */
  static Optional<Unprepared> of(List<Appointment> coming, Set<String> prepared, ZoneId zone) {
    List<Appointment> agreed =
        coming.stream()
            .filter(Appointment::isAgreed)
            .sorted(Comparator.comparing(Appointment::from).thenComparing(Appointment::number))
            .toList();
    return agreed.stream()
        .findFirst()
        .map(first -> LocalDate.ofInstant(first.from(), zone))
        .map(
            day ->
                new Unprepared(
                    day,
                    agreed.stream()
                        .filter(one -> LocalDate.ofInstant(one.from(), zone).equals(day))
                        .filter(one -> !prepared.contains(one.number()))
                        .toList()));
  }
}
