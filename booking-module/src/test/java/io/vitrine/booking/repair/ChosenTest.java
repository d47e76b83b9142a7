package io.vitrine.booking.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitrine.shell.InvalidValue;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChosenTest {

  private final Chosen chosen =
      new Chosen(List.of(Repair.cancel("R7K2M9"), Repair.cancel("R8K2M9")), "S001");

  @Test
  void it_is_enough_when_every_stranded_appointment_has_a_repair() {
    assertThat(chosen.covers(List.of("R7K2M9"))).isTrue();
    assertThat(chosen.covers(List.of("R7K2M9", "R9K2M9"))).isFalse();
    assertThat(Chosen.nothing("S001").covers(List.of())).isTrue();
  }

  @Test
  void an_appointment_that_is_not_stranded_is_none_of_its_business() {
    assertThatCode(() -> chosen.concernsOnly(List.of("R7K2M9", "R8K2M9")))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> chosen.concernsOnly(List.of("R7K2M9")))
        .isInstanceOfSatisfying(
            RepairFailed.class, it -> assertThat(it.number()).isEqualTo("R8K2M9"));
  }

  @Test
  void nothing_is_repaired_twice() {
    assertThatThrownBy(
            () -> new Chosen(List.of(Repair.cancel("R7K2M9"), Repair.cancel("R7K2M9")), "S001"))
        .isInstanceOf(InvalidValue.class);
  }
}
