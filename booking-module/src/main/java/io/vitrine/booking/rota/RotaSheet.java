package io.vitrine.booking.rota;

import io.vitrine.booking.worktime.Week;
import io.vitrine.booking.worktime.WorkTime;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * A shop's week as its manager looks at it.
 *
 * @param version what a change has to name; 0 for a week that nobody planned yet
 */
public record RotaSheet(
    String shop,
    String shopName,
    ZoneId zone,
    Week week,
    RotaState state,
    long version,
    List<Person> people,
    List<BookedTime> booked) {

  /**
   * One person's week.
   *
   * @param shifts in this shop, in order of time
   * @param worked working time of the week, in all shops
   * @param agreed the agreed working time of a week
   */
  public record Person(
      String staff,
      String name,
      List<Duty> shifts,
      Duration worked,
      Duration agreed,
      List<LabourRemark> remarks) {

    public List<Duty> on(LocalDate day) {
      return shifts.stream().filter(s -> s.time().day().equals(day)).toList();
    }
  }

  /**
   * A shift on the sheet.
   *
   * @param outsideHours whether the shop is closed during some of it
   */
  public record Duty(String id, WorkTime time, boolean outsideHours) {}

  /** What has been promised of this person's day, in order of time. */
  public List<BookedTime> bookedOf(String staff, LocalDate day) {
    return booked.stream()
        .filter(b -> b.staff().equals(staff))
        .filter(b -> LocalDate.ofInstant(b.from(), zone).equals(day))
        .toList();
  }
}
