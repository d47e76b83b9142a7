package io.vitrine.booking.rota;

import static io.vitrine.booking.worktime.WorkTimes.on;
import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.booking.worktime.Week;
import io.vitrine.booking.worktime.WorkTime;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LabourLawTest {

  private static final Week WEEK = Week.parse("2026-W51");
  private static final LocalDate MONDAY = WEEK.monday();

  @Test
  void fiveDaysOfSevenHoursWithABreakNeedNoRemark() {
    List<WorkTime> week =
        IntStream.range(0, 5)
            .mapToObj(d -> on(MONDAY.plusDays(d), "10:00", "18:00", "13:00-14:00"))
            .toList();

    assertThat(LabourLaw.remarks(WEEK, week)).isEmpty();
    assertThat(LabourLaw.sum(week)).isEqualTo(Duration.ofHours(35));
  }

  @Test
  void moreThanTenHoursADayAreRemarked() {
    assertThat(remarks(on(MONDAY, "08:00", "18:00", "13:00-13:30"))).isEmpty();
    assertThat(remarks(on(MONDAY, "08:00", "18:45", "13:00-13:30")))
        .containsExactly(
            new LabourRemark(LabourRule.DAY, MONDAY, Duration.ofMinutes(10 * 60 + 15)));
  }

  @Test
  void twoShiftsOfADayCountTogether() {
    assertThat(remarks(on(MONDAY, "08:00", "13:30"), on(MONDAY, "14:30", "19:15")))
        .extracting(LabourRemark::rule)
        .containsExactly(LabourRule.DAY);
  }

  @Test
  void lessThanElevenHoursBetweenTwoDaysAreRemarked() {
    assertThat(remarks(on(MONDAY, "14:00", "20:00"), on(MONDAY.plusDays(1), "07:00", "12:00")))
        .isEmpty();
    assertThat(remarks(on(MONDAY, "14:00", "20:00"), on(MONDAY.plusDays(1), "06:45", "12:00")))
        .containsExactly(
            new LabourRemark(
                LabourRule.REST, MONDAY.plusDays(1), Duration.ofMinutes(10 * 60 + 45)));
  }

  @Test
  void theRestBeforeMondayCountsTheSundayBefore() {
    assertThat(remarks(on(MONDAY.minusDays(1), "16:00", "22:00"), on(MONDAY, "08:00", "12:00")))
        .extracting(LabourRemark::day)
        .containsExactly(MONDAY);
  }

  @Test
  void restIsRealTimeOnTheNightOfTheClockChange() {
    LocalDate saturday = LocalDate.of(2027, 3, 27);
    Week spring = Week.of(saturday);

    assertThat(
            LabourLaw.remarks(
                spring,
                List.of(
                    on(saturday, "14:00", "20:00"), on(saturday.plusDays(1), "07:00", "12:00"))))
        .containsExactly(
            new LabourRemark(LabourRule.REST, saturday.plusDays(1), Duration.ofHours(10)));
  }

  @Test
  void moreThanSixHoursWithoutABreakAreRemarkedAndAQuarterOfAnHourIsNone() {
    assertThat(remarks(on(MONDAY, "10:00", "16:00"))).isEmpty();
    assertThat(remarks(on(MONDAY, "10:00", "16:15")))
        .extracting(LabourRemark::rule)
        .containsExactly(LabourRule.BREAK);
    assertThat(remarks(on(MONDAY, "10:00", "18:00", "13:00-13:15")))
        .extracting(LabourRemark::rule)
        .containsExactly(LabourRule.BREAK);
    assertThat(remarks(on(MONDAY, "10:00", "18:00", "13:00-13:30"))).isEmpty();
  }

  @Test
  void sevenDaysAndMoreThan48HoursAreRemarked() {
    WorkTime[] days =
        IntStream.range(0, 7)
            .mapToObj(d -> on(MONDAY.plusDays(d), "10:00", "18:00", "13:00-14:00"))
            .toArray(WorkTime[]::new);

    assertThat(remarks(days))
        .extracting(LabourRemark::rule)
        .containsExactly(LabourRule.WEEK, LabourRule.SIX_DAYS);
  }

  private static List<LabourRemark> remarks(WorkTime... times) {
    return LabourLaw.remarks(WEEK, List.of(times));
  }
}
