package io.vitrine.booking.rota;

import static io.vitrine.booking.rota.RotaDiffTest.held;
import static io.vitrine.booking.rota.RotaDiffTest.time;
import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.booking.rota.PlanWeek.Wanted;
import io.vitrine.booking.rota.RotaDiff.Held;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanWeekTest {

  private static final List<Held> PLAN =
      List.of(
          held("1", "S302", 0, "10:00", "18:00"),
          held("2", "S302", 1, "10:00", "18:00"),
          held("3", "S303", 1, "10:00", "18:00"));

  @Test
  void what_is_the_same_stays_what_is_at_another_time_moves_and_the_rest_goes() {
    List<Wanted> wanted =
        List.of(
            new Wanted("S302", time(0, "10:00", "18:00")),
            new Wanted("S302", time(1, "11:00", "19:00")),
            new Wanted("S304", time(2, "10:00", "18:00")));

    List<ShiftChange> changes = PlanWeek.changes(PLAN, wanted);

    assertThat(changes).hasSize(3);
    assertThat(changes.get(0)).isEqualTo(ShiftChange.moved("2", "S302", time(1, "11:00", "19:00")));
    assertThat(changes.get(1).fresh()).isTrue();
    assertThat(changes.get(1).staff()).isEqualTo("S304");
    assertThat(changes.get(2)).isEqualTo(ShiftChange.gone("3"));
  }

  @Test
  void the_plan_that_is_there_already_changes_nothing() {
    List<Wanted> same = PLAN.stream().map(it -> new Wanted(it.staff(), it.time())).toList();

    assertThat(PlanWeek.changes(PLAN, same)).isEmpty();
  }

  @Test
  void changes_laid_over_a_plan_are_the_plan_that_is_wanted() {
    List<Wanted> wanted =
        List.of(
            new Wanted("S302", time(1, "11:00", "19:00")),
            new Wanted("S304", time(2, "10:00", "18:00")));

    List<Held> after = ShiftChange.laidOver(PLAN, PlanWeek.changes(PLAN, wanted));

    assertThat(after.stream().map(it -> new Wanted(it.staff(), it.time())).toList())
        .containsExactlyInAnyOrderElementsOf(wanted);
  }
}
