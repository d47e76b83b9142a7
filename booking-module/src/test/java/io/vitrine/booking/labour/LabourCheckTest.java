package io.vitrine.booking.labour;

import static io.vitrine.booking.labour.Laws.fullTime;
import static io.vitrine.booking.labour.Laws.lawAlone;
import static io.vitrine.booking.worktime.WorkTimes.on;
import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.booking.employment.Employment;
import io.vitrine.booking.worktime.Week;
import io.vitrine.booking.worktime.WorkTime;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Each rule of grown-ups, the case just inside and the case just outside. */
class LabourCheckTest {

  private static final Week WEEK = Week.parse("2026-W51");
  private static final LocalDate MONDAY = WEEK.monday();
  private static final LocalDate SUNDAY = MONDAY.plusDays(6);

  @Test
  void fiveDaysOfSevenHoursWithABreakBreakNothing() {
    assertThat(check(fullTime("S001"), days(5, "10:00", "18:00", "13:00-14:00"))).isEmpty();
  }

  @Test
  void tenHoursADayAreAllowedAndAQuarterMoreIsNot() {
    assertThat(law(on(MONDAY, "08:00", "18:30", "13:00-13:30"))).isEmpty();
    assertThat(law(on(MONDAY, "08:00", "18:45", "13:00-13:30")))
        .containsExactly(
            new Breach(
                LabourRule.DAY,
                "L3121-18",
                "S001",
                MONDAY,
                Duration.ofHours(10),
                Duration.ofMinutes(615),
                true));
  }

  @Test
  void twoShiftsOfADayCountTogether() {
    assertThat(rules(law(on(MONDAY, "08:00", "13:30"), on(MONDAY, "14:30", "19:15"))))
        .containsExactly(LabourRule.DAY);
  }

  @Test
  void fortyEightHoursAWeekAreAllowedAndAQuarterMoreIsNot() {
    List<WorkTime> sixDays = days(6, "10:00", "19:00", "13:00-14:00");
    assertThat(law(sixDays)).isEmpty();

    List<WorkTime> more = new ArrayList<>(sixDays);
    more.set(0, on(MONDAY, "10:00", "19:15", "13:00-14:00"));
    assertThat(law(more))
        .containsExactly(
            new Breach(
                LabourRule.WEEK,
                "L3121-20",
                "S001",
                MONDAY,
                Duration.ofHours(48),
                Duration.ofMinutes(48 * 60 + 15),
                true));
  }

  @Test
  void fortyFourHoursOnAverageOverTwelveWeeksAreAllowedAndAQuarterMoreIsNot() {
    List<WorkTime> times = twelveWeeksOf44Hours(WEEK);
    assertThat(law(times)).isEmpty();

    times.set(0, on(times.get(0).day(), "09:00", "18:15", "13:00-14:00"));
    List<Breach> breaches = law(times);
    assertThat(breaches).hasSize(1);
    Breach average = breaches.get(0);
    assertThat(average.rule()).isEqualTo(LabourRule.AVERAGE);
    assertThat(average.article()).isEqualTo("L3121-22");
    assertThat(average.day()).isEqualTo(MONDAY);
    assertThat(average.by()).isEqualTo(Duration.ofMinutes(15).dividedBy(12));
  }

  @Test
  void theWeekBeforeTheTwelveDoesNotCountAndTheTurnOfTheYearIsNoEnd() {
    Week january = Week.parse("2027-W03");
    List<WorkTime> times = twelveWeeksOf44Hours(january);
    LocalDate before = january.monday().minusWeeks(12);
    times.add(on(before, "09:00", "19:00", "13:00-14:00"));
    assertThat(
            rules(
                LabourCheck.breaches(
                    lawAlone("S001"),
                    Laws.france(),
                    january.monday(),
                    january.monday().plusDays(6),
                    times)))
        .isEmpty();

    times.set(0, on(times.get(0).day(), "09:00", "18:15", "13:00-14:00"));
    assertThat(times.get(0).day().getYear()).isEqualTo(2026);
    assertThat(
            rules(
                LabourCheck.breaches(
                    lawAlone("S001"),
                    Laws.france(),
                    january.monday(),
                    january.monday().plusDays(6),
                    times)))
        .containsExactly(LabourRule.AVERAGE);
  }

  /** Four days of eight hours and two of six. */
  private static List<WorkTime> twelveWeeksOf44Hours(Week last) {
    List<WorkTime> times = new ArrayList<>();
    for (Week week = new Week(last.monday().minusWeeks(11));
        !week.monday().isAfter(last.monday());
        week = week.next()) {
      for (int day = 0; day < 4; day++) {
        times.add(on(week.monday().plusDays(day), "09:00", "18:00", "13:00-14:00"));
      }
      times.add(on(week.monday().plusDays(4), "10:00", "17:00", "13:00-14:00"));
      times.add(on(week.monday().plusDays(5), "10:00", "17:00", "13:00-14:00"));
    }
    return times;
  }

  @Test
  void elevenHoursBetweenTwoDaysAreAllowedAndAQuarterLessIsNot() {
    LocalDate tuesday = MONDAY.plusDays(1);
    assertThat(law(on(MONDAY, "14:15", "20:00"), on(tuesday, "07:00", "12:00"))).isEmpty();
    assertThat(law(on(MONDAY, "14:15", "20:00"), on(tuesday, "06:45", "12:00")))
        .containsExactly(
            new Breach(
                LabourRule.REST,
                "L3131-1",
                "S001",
                tuesday,
                Duration.ofHours(11),
                Duration.ofMinutes(645),
                true));
  }

  @Test
  void theRestBeforeTheFirstAndAfterTheLastDayCounts() {
    assertThat(law(on(MONDAY.minusDays(1), "17:00", "22:00"), on(MONDAY, "08:00", "12:00")))
        .extracting(Breach::day)
        .containsExactly(MONDAY);
    List<WorkTime> intoNextWeek =
        List.of(on(SUNDAY, "17:00", "22:00"), on(SUNDAY.plusDays(1), "08:00", "12:00"));
    assertThat(span(Laws.furniture(), MONDAY, SUNDAY, intoNextWeek))
        .extracting(Breach::day)
        .containsExactly(SUNDAY.plusDays(1));
  }

  @Test
  void restIsRealTimeOnTheNightsOfTheClockChanges() {
    LocalDate spring = LocalDate.of(2027, 3, 27);
    List<WorkTime> shortNight =
        List.of(on(spring, "14:15", "20:00"), on(spring.plusDays(1), "07:00", "12:00"));
    assertThat(span(Laws.furniture(), spring, spring.plusDays(1), shortNight))
        .extracting(Breach::rule, Breach::found)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(LabourRule.REST, Duration.ofHours(10)));

    LocalDate autumn = LocalDate.of(2026, 10, 24);
    List<WorkTime> longNight =
        List.of(on(autumn, "14:15", "20:00"), on(autumn.plusDays(1), "06:00", "11:00"));
    assertThat(span(Laws.furniture(), autumn, autumn.plusDays(1), longNight)).isEmpty();
  }

  @Test
  void aNightThatIsAnHourLongerIsWorkedAnHourLonger() {
    LocalDate autumn = LocalDate.of(2026, 10, 25);
    List<WorkTime> night = List.of(on(autumn, "00:00", "10:30", "04:00-05:00"));
    assertThat(span(Laws.furniture(), autumn, autumn, night))
        .extracting(Breach::rule, Breach::found)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(LabourRule.DAY, Duration.ofMinutes(630)));
    assertThat(
            span(
                Laws.furniture(),
                autumn,
                autumn,
                List.of(on(autumn, "00:00", "10:00", "04:00-05:00"))))
        .isEmpty();
  }

  @Test
  void thirtyFiveHoursOfRestAWeekAreAllowedAndAQuarterLessIsNot() {
    List<WorkTime> week = days(5, "10:00", "18:00", "13:00-14:00");
    week.add(on(MONDAY.plusDays(5), "11:00", "20:00", "15:00-16:00"));
    week.add(on(SUNDAY.plusDays(1), "07:00", "12:00"));
    assertThat(law(week)).isEmpty();

    week.set(6, on(SUNDAY.plusDays(1), "06:45", "12:00"));
    assertThat(law(week))
        .containsExactly(
            new Breach(
                LabourRule.WEEKLY_REST,
                "L3132-2",
                "S001",
                MONDAY,
                Duration.ofHours(35),
                Duration.ofMinutes(34 * 60 + 45),
                true));
  }

  @Test
  void aLongRestThatLiesInTheWeekBesideIsNoRestOfThisWeek() {
    List<WorkTime> week = new ArrayList<>();
    for (int day = 0; day < 7; day++) {
      week.add(on(MONDAY.plusDays(day), "10:00", "14:00"));
    }
    week.set(6, on(SUNDAY, "10:00", "12:00"));
    assertThat(rules(span(Laws.furniture(), MONDAY, SUNDAY, week)))
        .containsExactly(LabourRule.WEEKLY_REST, LabourRule.SIX_DAYS);
  }

  @Test
  void sixDaysAWeekAreAllowedAndSevenAreNot() {
    assertThat(law(days(6, "10:00", "15:00"))).isEmpty();
    List<Breach> seven = span(Laws.furniture(), MONDAY, SUNDAY, days(7, "10:00", "15:00"));
    assertThat(seven)
        .filteredOn(breach -> breach.rule() == LabourRule.SIX_DAYS)
        .extracting(Breach::limit, Breach::found)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Duration.ofDays(6), Duration.ofDays(7)));
  }

  @Test
  void aBreakIsDueOnceSixHoursAreReachedAndAQuarterOfAnHourIsNone() {
    assertThat(law(on(MONDAY, "10:00", "15:45"))).isEmpty();
    assertThat(law(on(MONDAY, "10:00", "16:00")))
        .extracting(Breach::rule, Breach::article, Breach::found)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(LabourRule.BREAK, "L3121-16", Duration.ofHours(6)));
    assertThat(rules(law(on(MONDAY, "10:00", "18:00", "13:00-13:15"))))
        .containsExactly(LabourRule.BREAK);
    assertThat(law(on(MONDAY, "10:00", "18:00", "13:00-13:30"))).isEmpty();
  }

  @Test
  void timeBetweenTwoShiftsIsABreakToo() {
    assertThat(law(on(MONDAY, "10:00", "14:00"), on(MONDAY, "14:30", "18:30"))).isEmpty();
    assertThat(rules(law(on(MONDAY, "10:00", "14:00"), on(MONDAY, "14:15", "18:30"))))
        .containsExactly(LabourRule.BREAK);
  }

  @Test
  void sundayIsTheDayOfRestUnlessTheMayorOpensItOrTheAgreementDoes() {
    WorkTime sunday = on(SUNDAY, "11:00", "16:00");
    WorkTime saturday = on(SUNDAY.minusDays(1), "11:00", "16:00");
    assertThat(law(saturday)).isEmpty();
    assertThat(span(Laws.france(), MONDAY, SUNDAY, List.of(sunday)))
        .containsExactly(
            new Breach(
                LabourRule.SUNDAY,
                "L3132-3",
                "S001",
                SUNDAY,
                Duration.ZERO,
                Duration.ofHours(5),
                true));
    assertThat(span(Laws.france(SUNDAY), MONDAY, SUNDAY, List.of(sunday))).isEmpty();
    assertThat(span(Laws.furniture(), MONDAY, SUNDAY, List.of(sunday))).isEmpty();
  }

  @Test
  void onlyWhoSaidSoWorksOnASunday() {
    Employment silent = new Employment("S002", Laws.SINCE, 0, null, java.util.Set.of(), false);
    List<WorkTime> sunday = List.of(on(SUNDAY, "11:00", "16:00"));

    assertThat(rules(LabourCheck.breaches(silent, Laws.france(SUNDAY), MONDAY, SUNDAY, sunday)))
        .containsExactly(LabourRule.SUNDAY_WORD);
    assertThat(rules(LabourCheck.breaches(silent, Laws.furniture(), MONDAY, SUNDAY, sunday)))
        .containsExactly(LabourRule.SUNDAY_WORD);
    LabourTerms nobodyAsked = Laws.with(Laws.furniture(), LabourValue.SUNDAY_WORD, 0);
    assertThat(LabourCheck.breaches(silent, nobodyAsked, MONDAY, SUNDAY, sunday)).isEmpty();
  }

  @Test
  void theTwelfthSundayOfAYearIsOpenAndTheThirteenthIsNot() {
    LocalDate first = LocalDate.of(2027, 1, 3);
    LocalDate[] thirteen =
        IntStream.range(0, 13).mapToObj(first::plusWeeks).toArray(LocalDate[]::new);
    LabourTerms terms = Laws.france(thirteen);

    assertThat(terms.isOpenSunday(thirteen[11])).isTrue();
    assertThat(terms.isOpenSunday(thirteen[12])).isFalse();
    assertThat(
            rules(
                span(
                    terms,
                    thirteen[12],
                    thirteen[12],
                    List.of(on(thirteen[12], "11:00", "16:00")))))
        .containsExactly(LabourRule.SUNDAY);
    assertThat(Laws.france(LocalDate.of(2026, 12, 27), thirteen[0]).isOpenSunday(thirteen[0]))
        .as("each year has its own")
        .isTrue();
  }

  @Test
  void aRuleWhoseValueNobodySetIsNotLookedAt() {
    LabourTerms nothing = new LabourTerms("XX", java.util.Map.of(), List.of());
    assertThat(
            LabourCheck.breaches(
                lawAlone("S001"), nothing, MONDAY, SUNDAY, days(7, "00:00", "23:45")))
        .isEmpty();
  }

  @Test
  void whatIsNotConfirmedIsSaidOfTheBreach() {
    LabourTerms terms = Laws.france();
    java.util.Map<LabourValue, LabourTerm> values = new java.util.EnumMap<>(terms.values());
    values.computeIfPresent(
        LabourValue.DAY_MOST,
        (value, term) ->
            new LabourTerm("FR", value, term.from(), null, 600, "L3121-18", "hearsay", false));
    LabourTerms hearsay = new LabourTerms("FR", values, List.of());

    assertThat(span(hearsay, MONDAY, MONDAY, List.of(on(MONDAY, "08:00", "18:45", "13:00-13:30"))))
        .extracting(Breach::confirmed)
        .containsExactly(false);
  }

  @Test
  void aDayIsMeasuredByTheTermsAndTheContractOfThatDay() {
    LocalDate wednesday = MONDAY.plusDays(2);
    LabourTerms longer = Laws.with(Laws.france(), LabourValue.DAY_MOST, 11 * 60);
    List<WorkTime> times =
        List.of(
            on(MONDAY.plusDays(1), "08:00", "19:15", "13:15-13:45"),
            on(wednesday, "08:00", "19:15", "13:15-13:45"));

    List<Breach> breaches =
        LabourCheck.breaches(
            day -> lawAlone("S001"),
            day -> day.isBefore(wednesday) ? Laws.france() : longer,
            MONDAY,
            SUNDAY,
            times);

    assertThat(breaches).extracting(Breach::day).containsExactly(MONDAY.plusDays(1));
  }

  private static List<WorkTime> days(int count, String from, String to, String... breaks) {
    return new ArrayList<>(
        IntStream.range(0, count)
            .mapToObj(day -> on(MONDAY.plusDays(day), from, to, breaks))
            .toList());
  }

  private static List<Breach> law(WorkTime... times) {
    return law(List.of(times));
  }

  private static List<Breach> law(List<WorkTime> times) {
    return check(lawAlone("S001"), times);
  }

  private static List<Breach> check(Employment person, List<WorkTime> times) {
    return LabourCheck.breaches(person, Laws.france(), MONDAY, MONDAY.plusDays(5), times);
  }

  private static List<Breach> span(
      LabourTerms terms, LocalDate from, LocalDate until, List<WorkTime> times) {
    return LabourCheck.breaches(lawAlone("S001"), terms, from, until, times);
  }

  private static List<LabourRule> rules(List<Breach> breaches) {
    return breaches.stream().map(Breach::rule).toList();
  }
}
