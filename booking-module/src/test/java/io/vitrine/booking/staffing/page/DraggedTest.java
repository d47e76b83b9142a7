package io.vitrine.booking.staffing.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.booking.worktime.WorkTime;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class DraggedTest {

  private static final LocalDate MONDAY = LocalDate.of(2031, 3, 3);
  private static final WorkTime SHIFT =
      WorkTime.of(
          MONDAY,
          ZoneId.of("Europe/Paris"),
          LocalTime.of(10, 0),
          LocalTime.of(18, 0),
          List.of(new WorkTime.Pause(LocalTime.of(13, 0), LocalTime.of(14, 0))));

  @Test
  void a_break_goes_along_when_the_whole_shift_moves() {
    assertThat(breaks(1, "11:30", "19:30")).isEqualTo("14:30-15:30");
  }

  @Test
  void a_break_stays_when_one_end_is_pulled() {
    assertThat(breaks(0, "10:00", "20:00")).isEqualTo("13:00-14:00");
    assertThat(breaks(0, "09:00", "18:00")).isEqualTo("13:00-14:00");
  }

  @Test
  void a_break_that_no_longer_lies_inside_is_none() {
    assertThat(breaks(0, "13:00", "18:00")).isEmpty();
    assertThat(breaks(0, "10:00", "14:00")).isEmpty();
  }

  private static String breaks(int day, String from, String to) {
    LocalDate at = MONDAY.plusDays(day);
    return Dragged.breaks(SHIFT, at.atTime(LocalTime.parse(from)), at.atTime(LocalTime.parse(to)));
  }
}
