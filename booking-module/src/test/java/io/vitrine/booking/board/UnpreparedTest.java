package io.vitrine.booking.board;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.booking.appointment.Appointment;
import io.vitrine.booking.appointment.Samples;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UnpreparedTest {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final Appointment CLAIRE = Samples.agreed("fr", "Claire Dubreuil");

  @Test
  void what_is_not_prepared_for_the_next_day_is_left() {
    assertThat(Unprepared.of(List.of(CLAIRE), Set.of(), PARIS))
        .hasValueSatisfying(
            left -> {
              assertThat(left.day()).isEqualTo(LocalDate.ofInstant(CLAIRE.from(), PARIS));
              assertThat(left.left()).containsExactly(CLAIRE);
            });
  }

  @Test
  void what_is_prepared_is_not_left_and_where_nobody_comes_nothing_is_said() {
    assertThat(Unprepared.of(List.of(CLAIRE), Set.of(CLAIRE.number()), PARIS))
        .hasValueSatisfying(left -> assertThat(left.left()).isEmpty());
    assertThat(Unprepared.of(List.of(), Set.of(), PARIS)).isEmpty();
  }
}
