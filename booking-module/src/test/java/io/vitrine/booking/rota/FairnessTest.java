package io.vitrine.booking.rota;

import static io.vitrine.booking.rota.RotaDiffTest.held;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.vitrine.booking.rota.Fairness.Burden;
import io.vitrine.booking.rota.Fairness.Member;
import io.vitrine.booking.rota.Fairness.Wished;
import io.vitrine.booking.rota.Fairness.Worked;
import io.vitrine.booking.rota.RotaDiff.Held;
import io.vitrine.shell.InvalidValue;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FairnessTest {

  private static final LocalDate MONDAY = LocalDate.of(2031, 3, 3);
  private static final Member CAMILLE = new Member("S302", "Camille Roux", 2100);
  private static final Member YANIS = new Member("S303", "Yanis Benali", 1050);

  @Test
  void a_day_counts_once_however_many_shifts_it_has() {
    Fairness fairness =
        of(held("1", "S302", 5, "10:00", "13:00"), held("2", "S302", 5, "14:00", "17:00"));

    assertThat(count(fairness, "S302", Burden.SATURDAY)).isEqualTo(1);
    assertThat(count(fairness, "S303", Burden.SATURDAY)).isZero();
  }

  @Test
  void late_is_who_is_there_when_the_doors_close() {
    Fairness fairness =
        of(
            held("1", "S302", 0, "11:00", "19:00"),
            held("2", "S302", 1, "11:00", "18:45"),
            held("3", "S302", 6, "11:00", "21:00"));

    assertThat(count(fairness, "S302", Burden.LATE)).as("closed on Sundays").isEqualTo(1);
    assertThat(count(fairness, "S302", Burden.SUNDAY)).isEqualTo(1);
  }

  @Test
  void work_until_midnight_is_late() {
    assertThat(count(of(held("1", "S302", 0, "16:00", "00:00")), "S302", Burden.LATE)).isEqualTo(1);
  }

  @Test
  void what_lies_outside_the_weeks_is_not_counted() {
    assertThat(of(held("1", "S302", 12, "10:00", "18:00")).total(Burden.SATURDAY)).isZero();
    assertThat(of(held("1", "S302", -2, "10:00", "18:00")).total(Burden.SATURDAY)).isZero();
  }

  @Test
  void the_share_goes_by_agreed_time_and_the_average_by_heads() {
    Fairness fairness =
        of(
            held("1", "S302", 5, "10:00", "18:00"),
            held("2", "S303", 5, "10:00", "18:00"),
            held("3", "S302", 6, "10:00", "18:00"));

    assertThat(fairness.average(Burden.SATURDAY)).isEqualTo(1.0);
    assertThat(fairness.share(Burden.SATURDAY, fairness.of("S302").orElseThrow()))
        .isCloseTo(4.0 / 3, within(0.001));
    assertThat(fairness.share(Burden.SATURDAY, fairness.of("S303").orElseThrow()))
        .isCloseTo(2.0 / 3, within(0.001));
    assertThat(fairness.most()).isEqualTo(1);
  }

  @Test
  void a_shop_without_people_has_no_average() {
    Fairness nobody = Fairness.of(MONDAY, MONDAY.plusDays(6), List.of(), List.of(), Map.of());

    assertThat(nobody.average(Burden.LATE)).isZero();
    assertThat(nobody.most()).isZero();
  }

  private static int count(Fairness fairness, String staff, Burden burden) {
    return fairness.of(staff).orElseThrow().of(burden);
  }

  @Test
  void wishes_are_counted_as_they_were_granted() {
    Fairness fairness =
        Fairness.of(
            MONDAY,
            MONDAY.plusDays(6),
            List.of(CAMILLE, YANIS),
            List.of(),
            Map.of("S302", new Wished(3, 2)));

    assertThat(fairness.of("S302").orElseThrow().wished()).isEqualTo(new Wished(3, 2));
    assertThat(fairness.of("S303").orElseThrow().wished()).isEqualTo(Wished.NOTHING);
    assertThatThrownBy(() -> new Wished(1, 2)).isInstanceOf(InvalidValue.class);
  }

  /** The doors close at seven; on Sundays they stay closed. */
  private static Fairness of(Held... shifts) {
    return Fairness.of(
        MONDAY,
        MONDAY.plusDays(6),
        List.of(CAMILLE, YANIS),
        Stream.of(shifts).map(FairnessTest::worked).toList(),
        Map.of());
  }

  private static Worked worked(Held held) {
    boolean sunday = held.time().day().getDayOfWeek() == DayOfWeek.SUNDAY;
    Optional<LocalTime> closing = sunday ? Optional.empty() : Optional.of(LocalTime.of(19, 0));
    return new Worked(held.staff(), held.time(), closing);
  }
}
