package io.vitrine.booking.worktime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitrine.shell.InvalidValue;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeekTest {

  @Test
  void aWeekIsReadAsIsoWritesIt() {
    assertThat(Week.parse("2026-W51").monday()).isEqualTo(LocalDate.of(2026, 12, 14));
    assertThat(Week.parse("2026-W53").monday()).isEqualTo(LocalDate.of(2026, 12, 28));
    assertThat(Week.parse("2020-W01").monday()).isEqualTo(LocalDate.of(2019, 12, 30));
  }

  @Test
  void newYearsDayBelongsToTheWeekOfItsThursday() {
    assertThat(Week.of(LocalDate.of(2027, 1, 1))).hasToString("2026-W53");
    assertThat(Week.of(LocalDate.of(2027, 1, 4))).hasToString("2027-W01");
  }

  @Test
  void theWeekAfterTheLastIsTheFirst() {
    assertThat(Week.parse("2026-W53").next()).hasToString("2027-W01");
    assertThat(Week.parse("2027-W01").previous()).hasToString("2026-W53");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2026-51", "2027-W53", "2026-W00", "2026-W54", "26-W01", "#{7*7}"})
  void whatIsNoWeekIsRefused(String written) {
    assertThatThrownBy(() -> Week.parse(written)).isInstanceOf(InvalidValue.class);
  }
}
