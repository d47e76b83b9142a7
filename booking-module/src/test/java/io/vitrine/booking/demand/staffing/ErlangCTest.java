package io.vitrine.booking.demand.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErlangCTest {

  /**
   * The worked example of Call Centre Helper ("Erlang C Formula, Made Simple"): 200 calls of three
   * minutes an hour, answered within 20 seconds; and that of Mitan ("The Erlang-C Formula"): 360
   * calls of four minutes in half an hour, 55 people, within 15 seconds.
   */
  @ParameterizedTest
  @CsvSource({
    "11, 10, 180, 20, 0.6821, 0.390",
    "12, 10, 180, 20, 0.4494, 0.640",
    "13, 10, 180, 20, 0.2853, 0.796",
    "14, 10, 180, 20, 0.1741, 0.888",
    "55, 48, 240, 15, 0.239, 0.846"
  })
  void published_examples_come_out_as_published(
      int people, double load, double service, double within, double waits, double received) {
    assertThat(ErlangC.waits(people, load)).isCloseTo(waits, within(0.0006));
    assertThat(ErlangC.receivedWithin(people, load, service, within))
        .isCloseTo(received, within(0.0006));
  }

  /** Where few serve the formula can be written out: one server waits with its load. */
  @ParameterizedTest
  @CsvSource({"1, 0.5, 0.5", "2, 1, 0.333333", "2, 1.5, 0.642857", "3, 2, 0.444444"})
  void small_shops_come_out_as_by_hand(int people, double load, double waits) {
    assertThat(ErlangC.waits(people, load)).isCloseTo(waits, within(1e-5));
  }

  @Test
  void the_fewest_who_keep_the_goal_are_found() {
    assertThat(ErlangC.people(10, 180, 0.8, 20)).isEqualTo(14);
    assertThat(ErlangC.people(10, 180, 0.79, 20)).isEqualTo(13);
    assertThat(ErlangC.people(0, 45, 0.8, 10)).isZero();
  }

  @Test
  void too_few_never_catch_up() {
    assertThat(ErlangC.waits(4, 4)).isEqualTo(1);
    assertThat(ErlangC.receivedWithin(4, 5, 45, 10)).isZero();
    assertThat(ErlangC.receivedWithin(0, 0, 45, 10)).isEqualTo(1);
  }

  @Test
  void hundreds_do_not_overflow() {
    assertThat(ErlangC.waits(400, 380)).isBetween(0.1, 0.4);
    assertThat(ErlangC.people(300, 45, 0.8, 10)).isBetween(301, 330);
  }
}
