package io.vitrine.catalog.selection.kept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitrine.shell.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LengthTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2,10 m|2100", "2.10|2100", "210 cm|2100", "210|2100", "2100 mm|2100", "2 m 10|2100",
        "2m10|2100", "2m05cm|2050", "82,5 cm|825", "82,5|825", "3|3000", "2,1 M|2100",
        "2,10\u202fm|2100", "0,8 mètre|800", "3 metres|3000", "100 m|100000", "1 mm|1"
      })
  void people_write_a_length_in_many_ways(String written, int millimetres) {
    assertThat(Length.read(written)).contains(new Length(millimetres));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "mur",
        "-2 m",
        "0",
        "0,0001 m",
        "100,01 m",
        "2,10 km",
        "1e9",
        "2,,10",
        "999999 m",
        "12345678901234567890",
        "2.10 m; drop",
        "٢ m"
      })
  void what_is_no_length_is_not_guessed(String written) {
    assertThat(Length.read(written)).isEmpty();
  }

  @Test
  void a_length_is_one_millimetre_to_a_hundred_metres() {
    assertThat(Length.read(null)).isEmpty();
    assertThatThrownBy(() -> new Length(0)).isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> new Length(100_001)).isInstanceOf(InvalidValue.class);
  }
}
