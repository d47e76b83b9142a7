package io.vitrine.booking.labour;

import static io.vitrine.booking.labour.Laws.fullTime;
import static io.vitrine.booking.labour.Laws.minor;
import static io.vitrine.booking.labour.Laws.partTime;
import static io.vitrine.booking.worktime.WorkTimes.on;
import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.booking.employment.Employment;
import io.vitrine.booking.worktime.Week;
import io.vitrine.booking.worktime.WorkTime;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Part time, minors and what is agreed with a person: just inside and just outside. */
class ContractRulesTest {

  private static final Week WEEK = Week.parse("2026-W51");
  private static final LocalDate MONDAY = WEEK.monday();
  private static final LocalDate TUESDAY = MONDAY.plusDays(1);
  private static final LocalDate SUNDAY = MONDAY.plusDays(6);
  private static final LocalDate LATER = LocalDate.of(2027, 6, 1);

  @Test
  void theMinutesOfTheContractAreNotExceeded() {
    List<WorkTime> week = days(5, "10:00", "18:00", "13:00-14:00");
    assertThat(check(fullTime("S001"), week)).isEmpty();
    week.set(0, on(MONDAY, "10:00", "18:15", "13:00-14:00"));

    List<Breach> breaches = check(fullTime("S001"), week);

    assertThat(breaches)
        .containsExactly(
            new Breach(
                LabourRule.CONTRACT_WEEK,
                "",
                "S001",
                MONDAY,
                Duration.ofHours(35),
                Duration.ofMinutes(35 * 60 + 15),
                true));
    assertThat(breaches.get(0).rule().isOfContract()).isTrue();
  }

  @Test
  void aDayThatIsFreeByAgreementStaysFree() {
    Employment person = partTime("S002", 20, DayOfWeek.TUESDAY);
    assertThat(check(person, List.of(on(MONDAY, "10:00", "14:00")))).isEmpty();
    assertThat(rules(check(person, List.of(on(TUESDAY, "10:00", "10:15")))))
        .containsExactly(LabourRule.CONTRACT_FREE_DAY);
  }

  @Test
  void aPartTimeDayHasOneInterruptionOfTwoHoursAtMost() {
    Employment person = partTime("S002", 24);
    assertThat(check(person, List.of(on(MONDAY, "10:00", "18:00", "12:00-14:00")))).isEmpty();
    assertThat(rules(check(person, List.of(on(MONDAY, "10:00", "18:00", "12:00-14:15")))))
        .containsExactly(LabourRule.PART_TIME_GAP);
    assertThat(check(person, List.of(on(MONDAY, "10:00", "18:00", "12:00-13:00", "16:00-16:30"))))
        .as("half an hour is a break")
        .isEmpty();
    assertThat(check(person, List.of(on(MONDAY, "10:00", "18:00", "12:00-13:00", "16:00-16:45"))))
        .extracting(Breach::rule, Breach::limit, Breach::found)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                LabourRule.PART_TIME_GAPS, Duration.ofDays(1), Duration.ofDays(2)));
    assertThat(
            rules(
                check(person, List.of(on(MONDAY, "09:00", "12:00"), on(MONDAY, "14:15", "17:00")))))
        .as("between two shifts too")
        .containsExactly(LabourRule.PART_TIME_GAP);
    assertThat(check(fullTime("S001"), List.of(on(MONDAY, "10:00", "18:00", "12:00-14:15"))))
        .as("full time has no such rule")
        .isEmpty();
  }

  @Test
  void complementaryHoursAreATenthOfTheContractAtMost() {
    Employment person = partTime("S002", 20);
    List<WorkTime> twentyTwo =
        new ArrayList<>(
            List.of(
                on(MONDAY, "10:00", "18:00", "13:00-14:00"),
                on(TUESDAY, "10:00", "18:00", "13:00-14:00"),
                on(MONDAY.plusDays(2), "10:00", "19:00", "13:00-14:00")));
    assertThat(rules(check(person, twentyTwo))).containsExactly(LabourRule.CONTRACT_WEEK);

    twentyTwo.set(0, on(MONDAY, "10:00", "18:15", "13:00-14:00"));
    assertThat(check(person, twentyTwo))
        .filteredOn(breach -> breach.rule() == LabourRule.PART_TIME_EXTRA)
        .extracting(Breach::article, Breach::limit, Breach::by)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "L3123-28", Duration.ofHours(22), Duration.ofMinutes(15)));
  }

  @Test
  void partTimeNeverReachesTheFullWeek() {
    Employment person = partTime("S002", 34);
    List<WorkTime> week = days(5, "10:00", "18:00", "13:00-14:00");
    assertThat(rules(check(person, week)))
        .containsExactly(LabourRule.PART_TIME_FULL, LabourRule.CONTRACT_WEEK);
    week.set(0, on(MONDAY, "10:00", "17:45", "13:00-14:00"));
    assertThat(rules(check(person, week))).containsExactly(LabourRule.CONTRACT_WEEK);
  }

  @Test
  void aPartTimeShiftIsChangedWithSevenWorkingDaysBetween() {
    Employment person = partTime("S002", 24);
    LocalDate thursday = LocalDate.of(2026, 12, 17);
    assertThat(LabourCheck.lateNotice(person, Laws.france(), LocalDate.of(2026, 12, 7), thursday))
        .isEmpty();
    assertThat(LabourCheck.lateNotice(person, Laws.france(), LocalDate.of(2026, 12, 8), thursday))
        .hasValue(
            new Breach(
                LabourRule.PART_TIME_NOTICE,
                "L3123-31",
                "S002",
                thursday,
                Duration.ofDays(7),
                Duration.ofDays(6),
                true));
    LabourTerms agreed = Laws.with(Laws.france(), LabourValue.PART_TIME_NOTICE, 3);
    assertThat(LabourCheck.lateNotice(person, agreed, LocalDate.of(2026, 12, 11), thursday))
        .isEmpty();
    assertThat(LabourCheck.lateNotice(person, agreed, LocalDate.of(2026, 12, 14), thursday))
        .isPresent();
    assertThat(LabourCheck.lateNotice(fullTime("S001"), Laws.france(), thursday, thursday))
        .isEmpty();
  }

  @Test
  void aMinorWorksEightHoursADayAndThirtyFiveAWeek() {
    List<WorkTime> week = days(3, "09:00", "18:00", "13:00-14:00");
    week.add(on(MONDAY.plusDays(3), "09:00", "17:30", "13:00-14:00"));
    week.add(on(MONDAY.plusDays(4), "09:00", "12:30"));
    assertThat(check(minor("S003", LATER), week)).isEmpty();

    week.set(4, on(MONDAY.plusDays(4), "09:00", "12:45"));
    assertThat(rules(check(minor("S003", LATER), week)))
        .containsExactly(LabourRule.MINOR_WEEK, LabourRule.CONTRACT_WEEK);
    assertThat(
            rules(
                check(minor("S003", LATER), List.of(on(MONDAY, "09:00", "18:15", "13:00-14:00")))))
        .containsExactly(LabourRule.MINOR_DAY);
  }

  @Test
  void aMinorRestsTwelveHours() {
    Employment person = minor("S003", LATER);
    assertThat(check(person, List.of(on(MONDAY, "16:00", "20:00"), on(TUESDAY, "08:00", "12:00"))))
        .isEmpty();
    assertThat(
            rules(
                check(
                    person, List.of(on(MONDAY, "16:00", "20:00"), on(TUESDAY, "07:45", "12:00")))))
        .containsExactly(LabourRule.MINOR_REST);
  }

  @Test
  void aMinorHasABreakOfHalfAnHourAfterFourHoursAndAHalf() {
    Employment person = minor("S003", LATER);
    assertThat(check(person, List.of(on(MONDAY, "09:00", "13:30")))).isEmpty();
    assertThat(rules(check(person, List.of(on(MONDAY, "09:00", "13:45")))))
        .containsExactly(LabourRule.MINOR_BREAK);
    assertThat(check(person, List.of(on(MONDAY, "09:00", "16:00", "12:30-13:00")))).isEmpty();
    assertThat(rules(check(person, List.of(on(MONDAY, "09:00", "16:00", "12:30-12:45")))))
        .containsExactly(LabourRule.MINOR_BREAK);
  }

  @Test
  void aMinorHasTwoDaysOffInARowWhichMayBeSundayAndMonday() {
    Employment person = minor("S003", LATER);
    List<WorkTime> sixDays = days(6, "10:00", "14:00");
    assertThat(check(person, sixDays)).isEmpty();
    List<WorkTime> andMonday = new ArrayList<>(sixDays);
    andMonday.add(on(SUNDAY.plusDays(1), "10:00", "14:00"));
    assertThat(check(person, andMonday))
        .extracting(Breach::rule, Breach::limit, Breach::found)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                LabourRule.MINOR_DAYS_OFF, Duration.ofDays(2), Duration.ofDays(1)));
  }

  @Test
  void aMinorWorksNeitherOnSundaysNorAtNightWhateverTheShopMayDo() {
    Employment person = minor("S003", LATER);
    List<WorkTime> sunday = List.of(on(SUNDAY, "11:00", "15:00"));
    assertThat(rules(LabourCheck.breaches(person, Laws.furniture(), MONDAY, SUNDAY, sunday)))
        .containsExactly(LabourRule.MINOR_SUNDAY);
    assertThat(check(person, List.of(on(MONDAY, "18:00", "22:00")))).isEmpty();
    assertThat(check(person, List.of(on(MONDAY, "18:00", "22:15"))))
        .extracting(Breach::rule, Breach::found)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(LabourRule.MINOR_NIGHT, Duration.ofMinutes(15)));
    assertThat(check(person, List.of(on(MONDAY, "06:00", "10:00")))).isEmpty();
    assertThat(rules(check(person, List.of(on(MONDAY, "05:45", "10:00")))))
        .containsExactly(LabourRule.MINOR_NIGHT);
  }

  @Test
  void fromTheDayOfMajorityOnTheRulesOfMinorsEnd() {
    List<WorkTime> halfPastEight = List.of(on(TUESDAY, "09:00", "18:30", "13:00-14:00"));
    assertThat(rules(check(minor("S003", TUESDAY.plusDays(1)), halfPastEight)))
        .containsExactly(LabourRule.MINOR_DAY);
    assertThat(check(minor("S003", TUESDAY), halfPastEight)).isEmpty();
  }

  private static List<WorkTime> days(int count, String from, String to, String... breaks) {
    return new ArrayList<>(
        IntStream.range(0, count)
            .mapToObj(day -> on(MONDAY.plusDays(day), from, to, breaks))
            .toList());
  }

  private static List<Breach> check(Employment person, List<WorkTime> times) {
    return LabourCheck.breaches(person, Laws.france(), MONDAY, SUNDAY, times);
  }

  private static List<LabourRule> rules(List<Breach> breaches) {
    return breaches.stream().map(Breach::rule).toList();
  }
}
