package io.vitrine.booking.rota;

import static io.vitrine.booking.rota.RotaDiffTest.held;
import static io.vitrine.booking.rota.RotaDiffTest.time;
import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.booking.rota.RotaDiff.Held;
import io.vitrine.booking.worktime.WorkTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class StrandingsTest {

  private static final Held SHIFT = held("1", "S302", 0, "10:00", "18:00");
  private static final BookedTime AT_ELEVEN = booked("S302", "11:00", "12:00");

  @Test
  void an_appointment_stays_with_whoever_still_works_then() {
    assertThat(left(List.of(held("1", "S302", 0, "11:00", "15:00")))).isEmpty();
    assertThat(left(List.of(held("1", "S302", 0, "11:15", "15:00")))).containsExactly(AT_ELEVEN);
    assertThat(left(List.of(held("1", "S303", 0, "10:00", "18:00")))).containsExactly(AT_ELEVEN);
    assertThat(left(List.of())).containsExactly(AT_ELEVEN);
  }

  @Test
  void either_part_of_a_shift_that_is_split_may_carry_it() {
    assertThat(
            left(
                List.of(
                    held("1", "S302", 0, "14:00", "18:00"),
                    held("2", "S302", 0, "10:00", "13:00"))))
        .isEmpty();
  }

  @Test
  void a_shift_that_carried_nothing_strands_nothing() {
    assertThat(Strandings.of(List.of(SHIFT), List.of(), List.of(booked("S303", "11:00", "12:00"))))
        .isEmpty();
  }

  private static List<BookedTime> left(List<Held> after) {
    return Strandings.of(List.of(SHIFT), after, List.of(AT_ELEVEN));
  }

  private static BookedTime booked(String staff, String from, String to) {
    WorkTime time = time(0, from, to);
    return new BookedTime("R7K2M9", staff, time.from(), time.to(), "salon", "Claire Dubreuil");
  }
}
