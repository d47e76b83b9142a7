package io.vitrine.booking.mending;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.booking.mending.Proposals.Place;
import io.vitrine.booking.slot.FreeTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProposalsTest {

  private static final Instant TEN = Instant.parse("2026-12-12T09:00:00Z");

  @Test
  void the_same_time_with_another_comes_before_the_same_person_at_another_time() {
    List<FreeTime> free =
        List.of(
            new FreeTime(hours(-1), List.of("S002")),
            new FreeTime(TEN, List.of("S002", "S003")),
            new FreeTime(hours(3), List.of("S001")));

    assertThat(Proposals.of(free, TEN, "S001", hours(-24)))
        .containsExactly(
            new Place(TEN, "S002"),
            new Place(TEN, "S003"),
            new Place(hours(3), "S001"),
            new Place(hours(-1), "S002"));
  }

  @Test
  void where_only_a_colleague_is_lost_adviser_and_time_stay() {
    List<FreeTime> free = List.of(new FreeTime(TEN, List.of("S002", "S001")));

    assertThat(Proposals.of(free, TEN, "S001", TEN))
        .containsExactly(new Place(TEN, "S001"), new Place(TEN, "S002"));
  }

  @Test
  void of_other_times_the_nearest_come_first_and_five_are_enough() {
    List<FreeTime> free =
        List.of(
            new FreeTime(hours(-2), List.of("S001")),
            new FreeTime(hours(1), List.of("S001", "S002")),
            new FreeTime(hours(2), List.of("S001", "S002")),
            new FreeTime(hours(4), List.of("S002")));

    assertThat(Proposals.of(free, TEN, "S001", hours(-24)))
        .hasSize(5)
        .startsWith(new Place(hours(1), "S001"), new Place(hours(-2), "S001"))
        .doesNotContain(new Place(hours(4), "S002"));
  }

  @Test
  void nobody_is_told_in_the_morning_to_come_at_noon() {
    List<FreeTime> free =
        List.of(
            new FreeTime(hours(-20), List.of("S001")), new FreeTime(hours(30), List.of("S001")));

    assertThat(Proposals.of(free, TEN, "S001", TEN)).containsExactly(new Place(hours(30), "S001"));
  }

  @Test
  void where_nobody_is_free_nothing_is_proposed() {
    assertThat(Proposals.of(List.of(), TEN, "S001", TEN)).isEmpty();
  }

  private static Instant hours(int later) {
    return TEN.plus(Duration.ofHours(later));
  }
}
