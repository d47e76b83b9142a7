package io.vitrine.booking.rota;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.booking.rota.RotaDiff.Held;
import io.vitrine.booking.rota.RotaNews.Line;
import io.vitrine.booking.worktime.WorkTime;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class RotaDiffTest {

  private static final LocalDate MONDAY = LocalDate.of(2031, 3, 3);

  @Test
  void who_keeps_her_shifts_is_told_nothing() {
    Held camille = held("1", "S302", 0, "10:00", "18:00");
    Held yanis = held("2", "S303", 0, "10:00", "18:00");

    RotaDiff diff =
        diff(List.of(camille, yanis), List.of(camille, held("2", "S303", 0, "11:00", "19:00")));

    assertThat(diff.byStaff()).containsOnlyKeys("S303");
    assertThat(diff.byStaff().get("S303"))
        .containsExactly(new Line(yanis.time(), time(0, "11:00", "19:00"), false));
  }

  @Test
  void a_shift_given_to_somebody_else_is_gone_for_the_one_and_new_for_the_other() {
    Held hers = held("1", "S302", 0, "10:00", "18:00");

    RotaDiff diff = diff(List.of(hers), List.of(held("1", "S303", 0, "10:00", "18:00")));

    assertThat(diff.byStaff().get("S302")).containsExactly(new Line(hers.time(), null, false));
    assertThat(diff.byStaff().get("S303")).containsExactly(new Line(null, hers.time(), false));
    assertThat(diff.size()).isEqualTo(2);
  }

  @Test
  void another_shift_on_the_same_day_is_one_change() {
    Held before = held("1", "S302", 0, "10:00", "18:00");
    Held after = held("2", "S302", 0, "12:00", "20:00");

    assertThat(diff(List.of(before), List.of(after)).byStaff().get("S302"))
        .containsExactly(new Line(before.time(), after.time(), false));
  }

  @Test
  void the_same_time_under_another_id_is_no_change() {
    assertThat(
            diff(
                    List.of(held("1", "S302", 0, "10:00", "18:00")),
                    List.of(held("2", "S302", 0, "10:00", "18:00")))
                .isEmpty())
        .isTrue();
  }

  @Test
  void a_shift_that_is_split_is_a_shorter_one_and_a_new_one() {
    Held before = held("1", "S302", 0, "10:00", "18:00");

    List<Line> lines =
        diff(
                List.of(before),
                List.of(
                    held("1", "S302", 0, "10:00", "13:00"), held("2", "S302", 0, "15:00", "18:00")))
            .byStaff()
            .get("S302");

    assertThat(lines)
        .containsExactly(
            new Line(before.time(), time(0, "10:00", "13:00"), false),
            new Line(null, time(0, "15:00", "18:00"), false));
  }

  @Test
  void what_is_told_too_late_is_marked_also_for_the_day_that_is_left() {
    Held before = held("1", "S302", 0, "10:00", "18:00");
    Held after = held("1", "S302", 4, "10:00", "18:00");

    RotaDiff diff =
        RotaDiff.of(List.of(before), List.of(after), (staff, day) -> day.equals(MONDAY));

    assertThat(diff.byStaff().get("S302")).extracting(Line::shortNotice).containsExactly(true);
    assertThat(diff.byStaff().get("S302").get(0).day()).isEqualTo(MONDAY.plusDays(4));
  }

  private static RotaDiff diff(List<Held> before, List<Held> after) {
    return RotaDiff.of(before, after, (staff, day) -> false);
  }

  static Held held(String id, String staff, int day, String from, String to) {
    return new Held(id, staff, time(day, from, to));
  }

  static WorkTime time(int day, String from, String to) {
    return WorkTime.of(
        MONDAY.plusDays(day),
        ZoneId.of("Europe/Paris"),
        LocalTime.parse(from),
        LocalTime.parse(to),
        List.of());
  }
}
