package io.vitrine.booking.labour;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.booking.employment.Employment;
import io.vitrine.booking.worktime.WorkTime;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Over random weeks the engine says what a slow check says that was written another way. */
class TwoChecksAgreeTest {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final int WEEKS = 15;
  private static final int ROUNDS = 80;

  /** Both changes of the clock, a turn of the year, and weeks without either. */
  @ParameterizedTest
  @ValueSource(strings = {"2026-12-28", "2026-07-27", "2027-03-01", "2026-10-12"})
  void theEngineSaysWhatMinutesSay(String monday) {
    LocalDate first = LocalDate.parse(monday).minusWeeks(12);
    MinuteByMinute slow = new MinuteByMinute(first, WEEKS * 7);
    LocalDate from = first.plusWeeks(12);
    LocalDate until = from.plusDays(13);
    Random random = new Random(monday.hashCode());
    for (int round = 0; round < ROUNDS; round++) {
      Employment person = person(random, from);
      LabourTerms terms = terms(random, first);
      List<WorkTime> times = times(random, first, 0.5 + random.nextDouble() / 2);

      List<Breach> breaches = LabourCheck.breaches(person, terms, from, until, times);

      assertThat(said(breaches))
          .as("round %s: %s, %s", round, person, times)
          .isEqualTo(slow.breaches(person, terms, from, until, times));
    }
  }

  @Test
  void theRandomWeeksBreakEveryRuleAndKeepEveryRule() {
    Map<LabourRule, Integer> broken = new TreeMap<>();
    LocalDate first = LocalDate.of(2026, 7, 27).minusWeeks(12);
    Random random = new Random(7);
    for (int round = 0; round < ROUNDS * 4; round++) {
      LocalDate from = first.plusWeeks(12);
      List<Breach> breaches =
          LabourCheck.breaches(
              person(random, from),
              terms(random, first),
              from,
              from.plusDays(13),
              times(random, first, 0.3 + random.nextDouble() * 0.7));
      breaches.stream().map(Breach::rule).distinct().forEach(r -> broken.merge(r, 1, Integer::sum));
    }
    Set<LabourRule> all = EnumSet.allOf(LabourRule.class);
    all.remove(LabourRule.PART_TIME_NOTICE);
    assertThat(broken.keySet()).isEqualTo(all);
    assertThat(broken.values()).allMatch(times -> times < ROUNDS * 4);
  }

  private static Set<String> said(List<Breach> breaches) {
    Set<String> said = new TreeSet<>();
    for (Breach breach : breaches) {
      double found =
          breach.rule().measure() == LabourRule.Measure.TIME
              ? breach.found().toSeconds() / 60.0
              : breach.found().toDays();
      said.add(MinuteByMinute.said(breach.rule(), breach.day(), found));
    }
    assertThat(said).hasSameSizeAs(breaches);
    return said;
  }

  private static Employment person(Random random, LocalDate from) {
    int[] hours = {0, 35, 35, 20, 24, 34, 39};
    Set<DayOfWeek> free =
        random.nextBoolean()
            ? Set.of()
            : EnumSet.of(DayOfWeek.of(1 + random.nextInt(7)), DayOfWeek.of(1 + random.nextInt(7)));
    LocalDate adultOn =
        switch (random.nextInt(4)) {
          case 0 -> from.plusDays(random.nextInt(14));
          case 1 -> from.plusYears(1);
          default -> null;
        };
    return new Employment(
        "S001",
        Laws.SINCE,
        hours[random.nextInt(hours.length)] * 60,
        adultOn,
        free,
        random.nextBoolean());
  }

  private static LabourTerms terms(Random random, LocalDate first) {
    if (random.nextBoolean()) {
      return Laws.furniture();
    }
    List<LocalDate> open = new ArrayList<>();
    for (int week = 0; week < WEEKS; week++) {
      if (random.nextInt(3) > 0) {
        open.add(first.plusWeeks(week).plusDays(6));
      }
    }
    return Laws.with(
        Laws.france(open.toArray(LocalDate[]::new)),
        LabourValue.MAYORS_SUNDAYS,
        random.nextInt(13));
  }

  /** Shifts on quarters of an hour, some days two, with breaks of a quarter to three hours. */
  private static List<WorkTime> times(Random random, LocalDate first, double often) {
    List<WorkTime> times = new ArrayList<>();
    int longer = random.nextInt(4) == 0 ? 16 : 0;
    for (int day = 0; day < WEEKS * 7; day++) {
      LocalDate date = first.plusDays(day);
      if (random.nextDouble() < often) {
        if (random.nextInt(10) == 0) {
          times.add(night(random, date));
          continue;
        }
        int from = 24 + random.nextInt(24);
        int to = Math.min(95, from + 8 + longer + random.nextInt(40));
        if (random.nextInt(4) == 0 && to < 80) {
          int again = to + random.nextInt(10);
          times.add(shift(random, date, from, to));
          times.add(shift(random, date, again, Math.min(95, again + 4 + random.nextInt(12))));
        } else {
          times.add(shift(random, date, from, to));
        }
      }
    }
    return times;
  }

  private static WorkTime shift(Random random, LocalDate day, int from, int to) {
    List<WorkTime.Pause> pauses = new ArrayList<>();
    int at = from;
    for (int count = random.nextInt(3); count > 0 && at + 4 < to; count--) {
      int begins = at + 1 + random.nextInt(Math.max(1, (to - at) / 2));
      int ends = Math.min(to - 1, begins + 1 + random.nextInt(12));
      if (begins < ends) {
        pauses.add(new WorkTime.Pause(time(begins), time(ends)));
        at = ends;
      }
    }
    return WorkTime.of(day, PARIS, time(from), time(to), pauses);
  }

  /** Over the hour that the clock jumps over or has twice. */
  private static WorkTime night(Random random, LocalDate day) {
    return WorkTime.of(
        day, PARIS, time(random.nextInt(8)), time(16 + random.nextInt(30)), List.of());
  }

  private static LocalTime time(int quarter) {
    return LocalTime.MIDNIGHT.plus(Duration.ofMinutes(quarter * 15L));
  }
}
