package io.vitrine.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SideRangeTest {

  @ParameterizedTest
  @ValueSource(strings = {"120-210", "-210", "120-", "0-5"})
  void a_range_reads_back_as_it_is_written(String code) {
    assertThat(SideRange.of(code).orElseThrow().code()).isEqualTo(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "wide", "1.5-2", "120~210", "123456-", "--5", "1-2-3"})
  void what_is_no_range_is_none(String text) {
    assertThat(SideRange.of(text)).isEmpty();
  }

  @Test
  void nothing_is_none() {
    assertThat(SideRange.of(null)).isEmpty();
  }

  @Test
  void both_ends_belong_to_it_and_half_a_centimetre_more_does_not() {
    SideRange range = SideRange.of("120-210").orElseThrow();
    assertThat(range.holds(1_200)).isTrue();
    assertThat(range.holds(2_100)).isTrue();
    assertThat(range.holds(1_195)).isFalse();
    assertThat(range.holds(2_105)).isFalse();
    assertThat(new SideRange(null, 210).holds(3)).isTrue();
    assertThat(new SideRange(210, null).holds(900_000)).isTrue();
  }
}
