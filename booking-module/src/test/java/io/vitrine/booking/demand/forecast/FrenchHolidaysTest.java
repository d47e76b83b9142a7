package io.vitrine.booking.demand.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrenchHolidaysTest {

  /** The earliest and the latest that can be among them. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "1818-03-22",
        "1943-04-25",
        "2000-04-23",
        "2008-03-23",
        "2024-03-31",
        "2025-04-20",
        "2026-04-05",
        "2027-03-28",
        "2038-04-25"
      })
  void easter_lies_where_the_calendar_has_it(String sunday) {
    LocalDate day = LocalDate.parse(sunday);
    assertThat(FrenchHolidays.easter(day.getYear())).isEqualTo(day);
  }

  @Test
  void a_year_has_the_eleven_holidays_of_the_labour_code() {
    assertThat(
            LocalDate.parse("2026-01-01")
                .datesUntil(LocalDate.parse("2027-01-01"))
                .filter(FrenchHolidays::isHoliday)
                .map(LocalDate::toString))
        .containsExactly(
            "2026-01-01",
            "2026-04-06",
            "2026-05-01",
            "2026-05-08",
            "2026-05-14",
            "2026-05-25",
            "2026-07-14",
            "2026-08-15",
            "2026-11-01",
            "2026-11-11",
            "2026-12-25");
  }

  @Test
  void eves_bridges_and_advent_are_told_apart() {
    assertThat(kind("2026-05-14")).isEqualTo(DayKind.HOLIDAY);
    assertThat(kind("2026-05-13")).isEqualTo(DayKind.EVE);
    assertThat(kind("2026-05-15")).isEqualTo(DayKind.BRIDGE);
    assertThat(kind("2026-12-24")).isEqualTo(DayKind.EVE);
    assertThat(kind("2026-12-12")).isEqualTo(DayKind.ADVENT);
    assertThat(kind("2026-11-23")).isEqualTo(DayKind.ORDINARY);
  }

  private static DayKind kind(String day) {
    return DayKind.of(LocalDate.parse(day));
  }
}
