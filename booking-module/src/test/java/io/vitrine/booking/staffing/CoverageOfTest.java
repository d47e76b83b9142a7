package io.vitrine.booking.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.booking.demand.DemandCurve;
import io.vitrine.booking.demand.DemandCurve.Basis;
import io.vitrine.booking.demand.HalfHour;
import io.vitrine.booking.demand.NeedOf;
import io.vitrine.booking.rota.RotaDiff.Held;
import io.vitrine.booking.staffing.Coverage.Gap;
import io.vitrine.booking.staffing.CoverageOf.Away;
import io.vitrine.booking.worktime.WorkTimes;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CoverageOfTest {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final LocalDate MONDAY = LocalDate.of(2031, 3, 3);
  private static final DayWindow WINDOW = new DayWindow(600, 780);

  @Test
  void who_is_there_for_a_part_of_a_half_hour_does_not_count_in_it() {
    Coverage coverage = of(List.of(), held("S302", "10:15", "12:00"));

    assertThat(planned(coverage)).containsExactly(0, 1, 1, 1, 0, 0);
  }

  @Test
  void who_has_a_break_or_is_absent_is_not_there() {
    List<Away> away = List.of(new Away("S303", at("12:15"), at("18:00")));

    Coverage coverage =
        of(away, held("S302", "10:00", "14:00", "11:15-11:45"), held("S303", "10:00", "14:00"));

    assertThat(planned(coverage)).containsExactly(2, 2, 1, 1, 1, 1);
  }

  @Test
  void what_is_missing_is_told_from_when_until_when_and_how_many() {
    Coverage coverage = of(List.of(), held("S302", "10:00", "11:00"));

    assertThat(coverage.gaps())
        .containsExactly(
            new Gap(at("10:00"), at("11:00"), 1), new Gap(at("11:00"), at("12:00"), 2));
    assertThat(coverage.missing()).isEqualTo(Duration.ofHours(3));
    assertThat(coverage.most()).isEqualTo(2);
  }

  @Test
  void a_topic_is_covered_by_those_who_advise_on_it() {
    CoverageOf cover = cover(List.of());
    List<Held> plan = List.of(held("S302", "10:00", "13:00"), held("S303", "10:00", "13:00"));

    assertThat(cover.topics()).containsExactly("salon");
    assertThat(planned(cover.of("salon", plan))).containsExactly(1, 1, 1, 1, 1, 1);
    assertThat(cover.of("salon", plan).gaps()).isEmpty();
    assertThat(cover.of("salon", plan.subList(1, 2)).missing()).isEqualTo(Duration.ofHours(2));
  }

  @Test
  void two_shifts_of_one_person_are_one_person() {
    Coverage coverage =
        of(List.of(), held("S302", "10:00", "11:00"), held("S302", "11:00", "13:00"));

    assertThat(planned(coverage)).containsExactly(1, 1, 1, 1, 1, 1);
  }

  @Test
  void what_gets_worse_is_told_apart_from_what_gets_better() {
    Coverage before = of(List.of(), held("S302", "10:00", "11:00"));
    Coverage after = of(List.of(), held("S302", "11:00", "12:00"));

    assertThat(Coverage.turn(before, after).gaps())
        .containsExactly(new Gap(at("10:00"), at("11:00"), 1));
    assertThat(Coverage.turn(after, before).gaps())
        .containsExactly(new Gap(at("11:00"), at("12:00"), 1));
  }

  private static List<Integer> planned(Coverage coverage) {
    return coverage.cells().stream().map(Coverage.Cell::planned).toList();
  }

  private static Coverage of(List<Away> away, Held... plan) {
    return cover(away).total(List.of(plan));
  }

  /** Two are wanted from ten to noon, one of them for living rooms; nobody after that. */
  private static CoverageOf cover(List<Away> away) {
    List<HalfHour> need =
        IntStream.range(0, 4)
            .mapToObj(i -> at("10:00").plus(Duration.ofMinutes(30L * i)))
            .map(CoverageOfTest::twoWanted)
            .toList();
    DemandCurve curve = new DemandCurve("rivoli", PARIS, MONDAY, 1, Basis.NOTHING, need);
    return new CoverageOf(curve, Map.of("S302", Set.of("salon")), away, WINDOW);
  }

  private static HalfHour twoWanted(Instant from) {
    return new HalfHour(
        from,
        Map.of("salon", new NeedOf("salon", 0.4, 0.2, 0, 1, 1)),
        2,
        true,
        new HalfHour.Work(0.4, 0, 0.2, 0, 1, 0.5),
        new HalfHour.Reasons(1, 1, 1, 0),
        List.of());
  }

  private static Held held(String staff, String from, String to, String... breaks) {
    return new Held(staff + from, staff, WorkTimes.on(MONDAY, from, to, breaks));
  }

  private static Instant at(String time) {
    return MONDAY.atTime(LocalTime.parse(time)).atZone(PARIS).toInstant();
  }
}
