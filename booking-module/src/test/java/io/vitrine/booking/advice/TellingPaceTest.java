package io.vitrine.booking.advice;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.booking.advice.TellingPace.Standing;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TellingPaceTest {

  private static final Instant NOON = Instant.parse("2026-12-12T12:00:00Z");

  @Test
  void a_shop_of_which_nothing_was_told_yet_is_due() {
    assertThat(due(new Standing(null, NOON, null, null, false))).isTrue();
  }

  @Test
  void without_a_change_it_is_told_again_after_ten_minutes() {
    assertThat(due(told(599, null, null, false))).isFalse();
    assertThat(due(told(600, null, null, false))).isTrue();
  }

  @Test
  void a_change_is_told_once_it_has_settled_and_a_minute_after_the_last_telling_at_the_earliest() {
    assertThat(due(told(120, 9, 9, false))).as("not settled").isFalse();
    assertThat(due(told(120, 10, 10, false))).isTrue();
    assertThat(due(told(59, 30, 30, false))).as("told a moment ago").isFalse();
    assertThat(due(told(60, 30, 30, false))).isTrue();
  }

  @Test
  void changes_that_never_settle_are_told_after_a_minute_all_the_same() {
    assertThat(due(told(300, 59, 1, false))).isFalse();
    assertThat(due(told(300, 60, 1, false))).isTrue();
  }

  @Test
  void a_name_taken_back_does_not_wait() {
    assertThat(due(told(1, 0, 0, true))).isTrue();
  }

  @Test
  void after_a_failure_nothing_is_told_before_its_time() {
    Instant later = NOON.plusSeconds(1);
    assertThat(due(new Standing(NOON.minusSeconds(900), later, NOON, NOON, true))).isFalse();
    assertThat(TellingPace.isDue(new Standing(null, later, null, null, true), later)).isTrue();
  }

  private static boolean due(Standing standing) {
    return TellingPace.isDue(standing, NOON);
  }

  /** Told so many seconds ago; the earliest and the latest change so many seconds ago. */
  private static Standing told(int told, Integer first, Integer last, boolean atOnce) {
    return new Standing(
        NOON.minusSeconds(told), NOON.minusSeconds(told), before(first), before(last), atOnce);
  }

  private static Instant before(Integer seconds) {
    return seconds == null ? null : NOON.minusSeconds(seconds);
  }
}
