package io.vitrine.booking.worked;

import io.vitrine.booking.worktime.Week;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * The week of a shop: what was planned for each person, and what she worked.
 *
 * @param over whether the week is over on the shop's clock
 * @param said how many words about it there are; a confirmation names this number
 * @param confirmed the last confirmation, also one that does not cover what was said since
 */
public record WorkedSheet(
    String shop,
    ZoneId zone,
    Week week,
    boolean over,
    int said,
    Optional<Confirmation> confirmed,
    List<Person> people) {

  public WorkedSheet {
    people = List.copyOf(people);
  }

  /** A manager stands for what had been said. */
  public record Confirmation(int said, String by, Instant at) {}

  /** One person's days; those on which nothing was planned or said are missing. */
  public record Person(String staff, String name, List<WorkedDay> days) {

    public Person {
      days = List.copyOf(days);
    }

    public Optional<WorkedDay> on(LocalDate day) {
      return days.stream().filter(it -> it.day().equals(day)).findFirst();
    }

    public Duration planned() {
      return days.stream().map(WorkedDay::planned).reduce(Duration.ZERO, Duration::plus);
    }

    public Duration worked() {
      return days.stream().map(WorkedDay::worked).reduce(Duration.ZERO, Duration::plus);
    }
  }

  /** Whether a manager stands for all of it. */
  public boolean isConfirmed() {
    return confirmed.filter(it -> it.said() == said).isPresent();
  }

  public Optional<Person> of(String staff) {
    return people.stream().filter(it -> it.staff().equals(staff)).findFirst();
  }
}
