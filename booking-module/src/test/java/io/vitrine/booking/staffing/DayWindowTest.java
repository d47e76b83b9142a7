package io.vitrine.booking.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.booking.slot.Span;
import io.vitrine.booking.worktime.WorkTime;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class DayWindowTest {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  @Test
  void the_hours_of_the_shop_and_an_hour_around_them() {
    assertThat(DayWindow.around(List.of(new Span(600, 1170)), List.of()))
        .isEqualTo(new DayWindow(540, 1260));
  }

  @Test
  void work_outside_the_hours_is_seen_as_well() {
    WorkTime night =
        WorkTime.of(
            LocalDate.of(2031, 3, 3), PARIS, LocalTime.of(0, 30), LocalTime.MIDNIGHT, List.of());

    assertThat(DayWindow.around(List.of(), List.of(night))).isEqualTo(new DayWindow(0, 1440));
  }

  @Test
  void a_shop_of_which_nothing_is_known_is_looked_at_by_day() {
    assertThat(DayWindow.around(List.of(), List.of())).isEqualTo(new DayWindow(540, 1200));
  }

  @Test
  void a_day_on_which_the_clock_changes_has_as_many_half_hours() {
    DayWindow window = new DayWindow(540, 1200);

    assertThat(window.on(LocalDate.of(2031, 3, 30), PARIS)).hasSize(22);
    assertThat(window.on(LocalDate.of(2031, 3, 30), PARIS).get(0).toString())
        .isEqualTo("2031-03-30T07:00:00Z");
    assertThat(window.on(LocalDate.of(2031, 3, 29), PARIS).get(0).toString())
        .isEqualTo("2031-03-29T08:00:00Z");
  }
}
