package io.vitrine.booking.worktime;

import io.vitrine.booking.worktime.WorkTime.Pause;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** Working times as a test says them. */
public final class WorkTimes {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  private WorkTimes() {}

  /**
   * @param breaks such as {@code 13:00-14:00}
   */
  public static WorkTime on(LocalDate day, String from, String to, String... breaks) {
    List<Pause> pauses =
        Stream.of(breaks)
            .map(b -> b.split("-"))
            .map(b -> new Pause(LocalTime.parse(b[0]), LocalTime.parse(b[1])))
            .toList();
    return WorkTime.of(day, PARIS, LocalTime.parse(from), LocalTime.parse(to), pauses);
  }
}
