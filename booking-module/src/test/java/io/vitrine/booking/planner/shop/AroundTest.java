package io.vitrine.booking.planner.shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.booking.slot.Span;
import io.vitrine.booking.worktime.Week;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AroundTest {

  private static final LocalDate CLOCKS_FORWARD = LocalDate.of(2027, 3, 28);

  @Test
  void before_a_sunday_of_twenty_three_hours_saturday_ends_an_hour_before_midnight() {
    LocalDate saturday = CLOCKS_FORWARD.minusDays(1);
    assertThat(leavesRest(saturday, Span.DAY)).isFalse();
    assertThat(leavesRest(saturday, Span.DAY - 60)).isTrue();
  }

  @Test
  void before_any_other_day_it_may_end_at_midnight() {
    assertThat(leavesRest(CLOCKS_FORWARD.minusDays(2), Span.DAY)).isTrue();
    assertThat(leavesRest(CLOCKS_FORWARD.minusDays(8), Span.DAY)).isTrue();
    assertThat(leavesRest(LocalDate.of(2027, 10, 30), Span.DAY)).as("25 hours follow").isTrue();
  }

  private static boolean leavesRest(LocalDate day, int until) {
    ShopsTogether planned = ShopsTogether.of(DrawnShop.of(1, 1, Week.of(day).monday(), 1));
    ShiftShape evening = new ShiftShape(new Span(17 * 60, until), null);
    return new Around(planned, planned.people().get(0))
        .leaveRest(day, evening.on(day, planned.zone()));
  }
}
