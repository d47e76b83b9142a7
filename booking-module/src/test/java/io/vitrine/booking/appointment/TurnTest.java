package io.vitrine.booking.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TurnTest {

  private static final Adviser CAMILLE = new Adviser("S001", "Camille");
  private static final Adviser YANIS = new Adviser("S002", "Yanis");
  private static final Adviser HUGO = new Adviser("S003", "Hugo");

  @Test
  void whoever_has_promised_least_comes_first() {
    assertThat(
            Turn.of(
                List.of(CAMILLE, YANIS, HUGO),
                Map.of("S001", Turn.share(90, 2100), "S002", Turn.share(45, 2100))))
        .containsExactly(HUGO, YANIS, CAMILLE);
  }

  @Test
  void half_the_hours_are_half_the_appointments() {
    assertThat(
            Turn.of(
                List.of(CAMILLE, YANIS),
                Map.of("S001", Turn.share(60, 1050), "S002", Turn.share(90, 2100))))
        .as("60 of 1050 minutes weigh more than 90 of 2100")
        .containsExactly(YANIS, CAMILLE);
  }

  @Test
  void without_agreed_hours_a_full_week_is_taken_and_the_number_decides_between_equals() {
    assertThat(Turn.share(45, 0)).isEqualTo(Turn.share(45, 2100));
    assertThat(Turn.of(List.of(YANIS, CAMILLE), Map.of("S001", 0.0)))
        .containsExactly(CAMILLE, YANIS);
  }
}
