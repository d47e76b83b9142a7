package io.vitrine.booking.rota;

import io.vitrine.booking.worktime.WorkTime;
import io.vitrine.shell.InvalidValue;
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

  /**
   * Somebody's working time.
   *
   * @param closing when the doors of its shop close that day; empty where they stay closed
   */
  public record Worked(String staff, WorkTime time, Optional<LocalTime> closing) {

    boolean is(Burden burden) {
      return switch (burden) {
        case SATURDAY -> time.day().getDayOfWeek() == DayOfWeek.SATURDAY;
        case SUNDAY -> time.day().getDayOfWeek() == DayOfWeek.SUNDAY;
        case LATE -> closing.filter(at -> !end().isBefore(at)).isPresent();
      };
    }

    /** Midnight is the end of its day. */
    private LocalTime end() {
      LocalTime end = time.localTo();
      return end.equals(LocalTime.MIDNIGHT) ? LocalTime.MAX : end;
    }
  }

  /** On how many published days somebody wished something, and on how many she had it. */
  public record Wished(int asked, int granted) {

    public static final Wished NOTHING = new Wished(0, 0);

    public Wished {
      if (granted > asked) {
        throw new InvalidValue("no more wishes are granted than there are");
      }
    }
  }

  /** One person's count of each burden, and her wishes. */
  public record Person(Member member, Map<Burden, Integer> counts, Wished wished) {

    public int of(Burden burden) {
      return counts.getOrDefault(burden, 0);
    }
  }

  public Fairness {
    people = List.copyOf(people);
  }

  /**
   * @param work of these members, as it stands or as it would
   */
  public static Fairness of(
      LocalDate from,
      LocalDate to,
      List<Member> members,
      List<Worked> work,
      Map<String, Wished> wishes) {
    Map<String, Map<Burden, Set<LocalDate>>> days = new HashMap<>();
    for (Worked it : work) {
      LocalDate day = it.time().day();
      if (!day.isBefore(from) && !day.isAfter(to)) {
        Map<Burden, Set<LocalDate>> hers =
            days.computeIfAbsent(it.staff(), staff -> new EnumMap<>(Burden.class));
        Arrays.stream(Burden.values())
            .filter(it::is)
            .forEach(burden -> hers.computeIfAbsent(burden, b -> new HashSet<>()).add(day));
      }
    }
    return new Fairness(
        from, to, members.stream().map(member -> person(member, days, wishes)).toList());
  }

  private static Person person(
      Member member, Map<String, Map<Burden, Set<LocalDate>>> days, Map<String, Wished> wishes) {
    return new Person(
        member,
        counts(days.get(member.staff())),
        wishes.getOrDefault(member.staff(), Wished.NOTHING));
  }

  private static Map<Burden, Integer> counts(Map<Burden, Set<LocalDate>> days) {
    Map<Burden, Integer> counts = new EnumMap<>(Burden.class);
    for (Burden burden : Burden.values()) {
      counts.put(burden, days == null ? 0 : days.getOrDefault(burden, Set.of()).size());
    }
    return counts;
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
