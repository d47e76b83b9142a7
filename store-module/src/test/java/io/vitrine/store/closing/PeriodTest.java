package io.vitrine.store.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitrine.shell.InvalidValue;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

  @Test
  void aMonthEndsOnItsLastDay() {
    assertThat(Period.asked("MONTH", "2028-02").last()).isEqualTo(LocalDate.of(2028, 2, 29));
    assertThat(Period.asked("YEAR", "2026").last()).isEqualTo(LocalDate.of(2026, 12, 31));
    assertThat(Period.day(LocalDate.of(2026, 12, 12)).name()).isEqualTo("2026-12-12");
  }

  @ParameterizedTest
  @CsvSource({"DAY,2026-12", "MONTH,2026-13", "YEAR,26x", "WEEK,2026-12-12", "DAY,"})
  void whatIsNoPeriodIsNotClosed(String kind, String name) {
    assertThatThrownBy(() -> Period.asked(kind, name)).isInstanceOf(InvalidValue.class);
  }
}
