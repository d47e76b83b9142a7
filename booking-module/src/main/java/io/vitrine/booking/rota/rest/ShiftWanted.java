package io.vitrine.booking.rota.rest;

import io.vitrine.booking.repair.Repair;
import io.vitrine.booking.repair.rest.RepairBody;
import io.vitrine.booking.worktime.WorkTime;
import io.vitrine.shell.InvalidValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/**
 * A shift as a manager sends it, on the shop's clock.
 *
 * @param day {@code 2026-12-12}
 * @param from {@code 10:00}
 * @param breaks none when missing
 * @param repairs what is to become of stranded appointments, when a shift is changed
 * @param reason why a published plan goes beyond the law, where it does
 */
public record ShiftWanted(
    String staff,
    String day,
    String from,
    String to,
    List<ShiftJson.PauseJson> breaks,
    List<RepairBody> repairs,
    String reason) {

  /** What is to become of appointments that the changed shift no longer carries. */
  List<Repair> chosen() {
    return RepairBody.repairs(repairs);
  }

  String person() {
    if (staff == null || staff.isBlank() || staff.length() > 8) {
      throw new InvalidValue("a shift names a staff member by number");
    }
    return staff;
  }

  WorkTime time(ZoneId zone) {
    try {
      return WorkTime.of(
          LocalDate.parse(needed(day)),
          zone,
          LocalTime.parse(needed(from)),
          LocalTime.parse(needed(to)),
          (breaks == null ? List.<ShiftJson.PauseJson>of() : breaks)
              .stream()
                  .map(
                      p ->
                          new WorkTime.Pause(
                              LocalTime.parse(needed(p.from())), LocalTime.parse(needed(p.to()))))
                  .toList());
    } catch (DateTimeException e) {
      throw new InvalidValue("a day is written like 2026-12-12 and a time like 10:00");
    }
  }

  private static String needed(String text) {
    if (text == null) {
      throw new InvalidValue("a shift has a day, a beginning and an end");
    }
    return text;
  }
}
