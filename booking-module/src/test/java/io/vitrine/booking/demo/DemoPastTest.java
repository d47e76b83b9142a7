package io.vitrine.booking.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.booking.demo.DemoPast.Became;
import io.vitrine.booking.demo.DemoPast.Past;
import io.vitrine.booking.slot.Effort;
import io.vitrine.booking.slot.Stretch;
import io.vitrine.booking.slot.Tick;
import io.vitrine.booking.worktime.Week;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DemoPastTest {

  private static final Map<String, Effort> TOPICS =
      Map.of("salon", new Effort(10, 45, 5), "projet-deco", new Effort(15, 90, 15));

  @Test
  void a_past_day_holds_what_its_shifts_can_hold_each_thing_apart() {
    for (DemoRota.Duty duty : duties().toList()) {
      List<Stretch> held = new ArrayList<>();
      for (Past past : DemoPast.of(duty.staff(), duty.time(), TOPICS)) {
        Stretch busy = past.effort().at(past.from());
        assertThat(duty.time().covers(busy.start(), busy.end())).as(past.toString()).isTrue();
        assertThat(Tick.of(past.from()) % 3).as("a quarter of an hour").isZero();
        assertThat(held).noneMatch(other -> other.overlaps(busy));
        held.add(busy);
      }
    }
  }

  @Test
  void most_were_kept_and_some_were_not() {
    List<Past> all =
        duties().flatMap(it -> DemoPast.of(it.staff(), it.time(), TOPICS).stream()).toList();

    assertThat(all.stream().filter(it -> it.became() == Became.KEPT).count())
        .isGreaterThan(all.size() / 2);
    assertThat(all).extracting(Past::became).contains(Became.MISSED, Became.CANCELLED);
    assertThat(all)
        .allSatisfy(
            it -> {
              assertThat(it.agreed()).isBefore(it.from());
              assertThat(it.received() != null).isEqualTo(it.became() == Became.KEPT);
            });
  }

  @Test
  void the_same_day_always_has_the_same_past() {
    DemoRota.Duty duty = duties().findFirst().orElseThrow();

    assertThat(DemoPast.of(duty.staff(), duty.time(), TOPICS))
        .isEqualTo(DemoPast.of(duty.staff(), duty.time(), TOPICS));
    assertThat(DemoPast.of(duty.staff(), duty.time(), Map.of())).isEmpty();
  }

  /** Eight weeks, one of them with a clock change. */
  private static Stream<DemoRota.Duty> duties() {
    return Stream.iterate(Week.parse("2026-W40"), Week::next)
        .limit(8)
        .flatMap(week -> DemoRota.of("rivoli", week).stream());
  }
}
