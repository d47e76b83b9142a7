package io.vitrine.booking.demand.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CountRangeTest {

  @Test
  void without_spread_it_is_poisson() {
    CountRange three = new CountRange(3, 0);
    assertThat(three.quantile(0.5)).isEqualTo(3);
    assertThat(three.quantile(0.1)).isEqualTo(1);
    assertThat(three.quantile(0.9)).isEqualTo(5);
    // exp(-3) (3 + 9/2 + 27/6 + 81/24 + 243/120)
    assertThat(three.within(1, 5)).isCloseTo(0.8663, within(1e-4));
  }

  @Test
  void with_spread_it_is_wider_and_as_the_negative_binomial_has_it() {
    // r = 2, p = 1/2: one in four finds nobody
    CountRange two = new CountRange(2, 0.5);
    assertThat(two.within(0, 0)).isCloseTo(0.25, within(1e-9));
    assertThat(two.within(1, 2)).isCloseTo(0.25 + 0.1875, within(1e-9));
    assertThat(new CountRange(40, 0.1).quantile(0.9))
        .isGreaterThan(new CountRange(40, 0).quantile(0.9));
  }

  @Test
  void many_are_counted_like_few() {
    CountRange below = new CountRange(399, 0.01);
    CountRange above = new CountRange(401, 0.01);
    assertThat(above.quantile(0.9) - below.quantile(0.9)).isBetween(0, 5);
    assertThat(above.quantile(0.1) - below.quantile(0.1)).isBetween(-1, 5);
    assertThat(above.within(above.quantile(0.1), above.quantile(0.9)))
        .isCloseTo(0.805, within(0.01));
  }

  @Test
  void nobody_is_expected_where_nobody_is() {
    assertThat(new CountRange(0, 0.2).quantile(0.9)).isZero();
    assertThat(new CountRange(0, 0.2).within(0, 0)).isEqualTo(1);
  }
}
