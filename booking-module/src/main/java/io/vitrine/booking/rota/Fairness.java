package io.vitrine.booking.rota;

import io.vitrine.booking.worktime.WorkTime;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * How often each person of a shop works when most people would rather not. A day counts once,
 * however many shifts it has.
 *
 * @param from first day looked at
 * @param to last day looked at
 */
public record Fairness(LocalDate from, LocalDate to, List<Person> people) {

  /** What is counted. */
  public enum Burden {
    SATURDAY,
    SUNDAY,
    /** Still there when the doors close. */
    LATE
  }

  /**
   * Somebody of the shop.
   *
   * @param weeklyMinutes the agreed working time of a week: who agreed to half of it is expected to
   *     bear half as much
   */
  public record Member(String staff, String name, int weeklyMinutes) {}

  /** One person's count of each burden. */
  public record Person(Member member, Map<Burden, Integer> counts) {

    public int of(Burden burden) {
      return counts.getOrDefault(burden, 0);
    }
  }

  public Fairness {
    people = List.copyOf(people);
  }

  /**
   * @param shifts of these members, as they stand or as they would
   * @param closing when the shop's doors close on a day; empty where they stay closed
   */
  public static Fairness of(
      LocalDate from,
      LocalDate to,
      List<Member> members,
      List<RotaDiff.Held> shifts,
      Function<LocalDate, Optional<LocalTime>> closing) {
    Map<String, Map<Burden, Set<LocalDate>>> days = new HashMap<>();
    for (RotaDiff.Held held : shifts) {
      WorkTime time = held.time();
      if (!time.day().isBefore(from) && !time.day().isAfter(to)) {
        Map<Burden, Set<LocalDate>> hers =
            days.computeIfAbsent(held.staff(), staff -> new EnumMap<>(Burden.class));
        for (Burden burden : Burden.values()) {
          if (is(burden, time, closing)) {
            hers.computeIfAbsent(burden, b -> new HashSet<>()).add(time.day());
          }
        }
      }
    }
    return new Fairness(
        from,
        to,
        members.stream()
            .map(member -> new Person(member, counts(days.get(member.staff()))))
            .toList());
  }

  private static Map<Burden, Integer> counts(Map<Burden, Set<LocalDate>> days) {
    Map<Burden, Integer> counts = new EnumMap<>(Burden.class);
    for (Burden burden : Burden.values()) {
      counts.put(burden, days == null ? 0 : days.getOrDefault(burden, Set.of()).size());
    }
    return counts;
  }

  private static boolean is(
      Burden burden, WorkTime time, Function<LocalDate, Optional<LocalTime>> closing) {
    return switch (burden) {
      case SATURDAY -> time.day().getDayOfWeek() == DayOfWeek.SATURDAY;
      case SUNDAY -> time.day().getDayOfWeek() == DayOfWeek.SUNDAY;
      case LATE -> closing.apply(time.day()).filter(at -> !endOf(time).isBefore(at)).isPresent();
    };
  }

  /** Midnight is the end of its day. */
  private static LocalTime endOf(WorkTime time) {
    LocalTime end = time.localTo();
    return end.equals(LocalTime.MIDNIGHT) ? LocalTime.MAX : end;
  }

  public int total(Burden burden) {
    return people.stream().mapToInt(person -> person.of(burden)).sum();
  }

  /** What each would bear if all bore the same. */
  public double average(Burden burden) {
    return people.isEmpty() ? 0 : (double) total(burden) / people.size();
  }

  /** What this person would bear if it went by agreed working time. */
  public double share(Burden burden, Person person) {
    int agreed = people.stream().mapToInt(p -> p.member().weeklyMinutes()).sum();
    return agreed == 0
        ? average(burden)
        : (double) total(burden) * person.member().weeklyMinutes() / agreed;
  }

  public Optional<Person> of(String staff) {
    return people.stream().filter(p -> p.member().staff().equals(staff)).findFirst();
  }

  /** The most that anybody bears of anything; 0 where nobody bears anything. */
  public int most() {
    return people.stream()
        .flatMapToInt(p -> Arrays.stream(Burden.values()).mapToInt(p::of))
        .max()
        .orElse(0);
  }
}
