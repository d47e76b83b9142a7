package io.vitrine.booking.rota;

import io.vitrine.booking.labour.Breach;
import io.vitrine.booking.rota.RotaDiff.Held;
import io.vitrine.booking.worktime.Week;
import io.vitrine.booking.worktime.WorkTime;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

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
   * @param shifts in this shop, in order of time, also those that changes would take away
   * @param worked planned working time of the week, in all shops
   * @param agreed the agreed working time of a week
   * @param breaches what of it all breaks law or contract
   */
  public record Person(
      String staff,
      String name,
      List<Duty> shifts,
      Duration worked,
      Duration agreed,
      List<Breach> breaches) {

    public List<Duty> on(LocalDate day) {
      return shifts.stream().filter(s -> s.time().day().equals(day)).toList();
    }
  }

  /** How a shift on the sheet differs from what everybody knows. */
  public enum Change {
    /** Not at all, or nobody knows anything of the week yet. */
    NONE,
    /** It would be new. */
    ADDED,
    /** It would be another person's, or at another time. */
    CHANGED,
    /** So it is published, and would no longer be. */
    LEAVING
  }

  /**
   * A shift on the sheet.
   *
   * @param outsideHours whether the shop is closed during some of it
   */
  public record Duty(String id, WorkTime time, boolean outsideHours, Change change) {

    /** Whether it stands in the plan as its manager has it. */
    public boolean isPlanned() {
      return change != Change.LEAVING;
    }

    /** Whether everybody knows it so. */
    public boolean isPublished() {
      return change == Change.NONE || change == Change.LEAVING;
    }
  }

  /** The shifts as its manager has them. */
  public List<Held> planned() {
    return held(Duty::isPlanned);
  }

  /** The shifts as everybody knows them; of a draft nobody knows any. */
  public List<Held> published() {
    return state == RotaState.DRAFT ? List.of() : held(Duty::isPublished);
  }

  private List<Held> held(Predicate<Duty> which) {
    return people.stream()
        .flatMap(
            person ->
                person.shifts().stream()
                    .filter(which)
                    .map(duty -> new Held(duty.id(), person.staff(), duty.time())))
        .toList();
  }

  public Optional<Person> person(String staff) {
    return people.stream().filter(person -> person.staff().equals(staff)).findFirst();
  }

  /** Whether changes to the published week are prepared. */
  public boolean isPrepared() {
    return people.stream()
        .flatMap(person -> person.shifts().stream())
        .anyMatch(duty -> duty.change() != Change.NONE);
  }

  /** What has been promised of this person's day, in order of time. */
  public List<BookedTime> bookedOf(String staff, LocalDate day) {
    return booked.stream()
        .filter(b -> b.staff().equals(staff))
        .filter(b -> LocalDate.ofInstant(b.from(), zone).equals(day))
        .toList();
  }
}
