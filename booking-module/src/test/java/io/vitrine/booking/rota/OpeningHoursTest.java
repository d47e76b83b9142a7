package io.vitrine.booking.rota;

import static io.vitrine.booking.worktime.WorkTimes.on;
import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.booking.slot.Span;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpeningHoursTest {

  private static final LocalDate SATURDAY = LocalDate.of(2026, 12, 12);

  @Test
  void workOutsideTheOpeningHoursIsSeenAndAClosedMiddayIsNone() {
    List<Span> monday =
        List.of(
            Span.of(LocalTime.of(10, 0), LocalTime.of(12, 30)),
            Span.of(LocalTime.of(14, 0), LocalTime.of(19, 0)));

    assertThat(ReadRota.isCovered(on(SATURDAY, "10:00", "18:30", "12:30-14:00"), monday)).isTrue();
    assertThat(ReadRota.isCovered(on(SATURDAY, "10:00", "18:30", "13:00-14:00"), monday)).isFalse();
    assertThat(ReadRota.isCovered(on(SATURDAY, "09:45", "12:30"), monday)).isFalse();
    assertThat(ReadRota.isCovered(on(SATURDAY, "10:00", "12:30"), List.of())).isFalse();
  }
}
