package io.vitrine.booking.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.vitrine.booking.demand.staffing.DemandTerms;
import io.vitrine.booking.demand.staffing.DemandTerms.Duty;
import io.vitrine.booking.demand.staffing.DemandTerms.Goal;
import io.vitrine.booking.demand.staffing.StaffingRule;
import io.vitrine.booking.slot.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DrawCurveTest {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final LocalDate DAY = LocalDate.of(2026, 12, 12);
  private static final List<Span> OPEN =
      List.of(Span.of(LocalTime.of(10, 0), LocalTime.of(19, 30)));
  private static final Map<String, Service> SERVICES =
      Map.of("salon", new Service("salon", 45, 0), "literie", new Service("literie", 30, 0));

  @Test
  void a_half_hour_touched_for_ten_minutes_is_a_third_of_work_and_still_a_person() {
    List<HalfHour> all = draw(List.of(work("salon", "10:20", "11:10", 1)), quiet(0));
    assertThat(at(all, "10:00").work().booked()).isCloseTo(1 / 3.0, within(1e-9));
    assertThat(at(all, "10:00").wanted()).isEqualTo(1);
    assertThat(at(all, "10:30").byTopic().get("salon").booked()).isEqualTo(1);
    assertThat(at(all, "11:00").work().booked()).isCloseTo(1 / 3.0, within(1e-9));
    assertThat(all).hasSize(3);
  }

  @Test
  void one_after_the_other_in_a_half_hour_is_one_person() {
    List<HalfHour> all =
        draw(
            List.of(work("salon", "10:00", "10:15", 1), work("salon", "10:15", "10:30", 1)),
            quiet(0));
    assertThat(at(all, "10:00").work().booked()).isEqualTo(1);
    assertThat(at(all, "10:00").reasons().atOnce()).isEqualTo(1);
    assertThat(at(all, "10:00").wanted()).isEqualTo(1);
  }

  @Test
  void two_at_the_same_moment_are_two_people_however_short() {
    List<HalfHour> all =
        draw(
            List.of(work("salon", "10:20", "10:30", 1), work("literie", "10:25", "10:30", 1)),
            quiet(0));
    assertThat(at(all, "10:00").wanted()).isEqualTo(2);
    assertThat(at(all, "10:00").byTopic().get("salon").wanted()).isEqualTo(1);
  }

  @Test
  void a_topic_with_two_advisers_counts_twice() {
    List<HalfHour> all = draw(List.of(work("salon", "10:00", "11:00", 2)), quiet(0));
    assertThat(at(all, "10:30").byTopic().get("salon").booked()).isEqualTo(2);
    assertThat(at(all, "10:30").byTopic().get("salon").wanted()).isEqualTo(2);
  }

  @Test
  void hosts_of_a_workshop_belong_to_no_topic() {
    List<HalfHour> all = draw(List.of(work(null, "20:00", "21:00", 2)), quiet(0));
    HalfHour evening = at(all, "20:30");
    assertThat(evening.byTopic()).isEmpty();
    assertThat(evening.work().hosts()).isEqualTo(2);
    assertThat(evening.wanted()).isEqualTo(2);
    assertThat(evening.open()).isFalse();
  }

  @Test
  void walk_ins_make_work_as_long_as_they_are_advised_and_no_more() {
    double[] arrivals = new double[48];
    arrivals[24] = 2;
    List<HalfHour> all = draw(List.of(), quiet(0), Map.of("salon", arrivals));
    double sum = all.stream().mapToDouble(it -> it.work().expected()).sum();
    assertThat(sum).isCloseTo(2 * 45 / 30.0, within(1e-6));
    assertThat(at(all, "12:00").work().expected()).isCloseTo(2 * 0.5, within(0.01));
    assertThat(at(all, "12:00").work().arrivals()).isEqualTo(2);
    HalfHour half = at(all, "12:30");
    assertThat(half.work().low()).isLessThanOrEqualTo(half.work().expected());
    assertThat(half.work().high()).isGreaterThan(half.work().expected());
  }

  @Test
  void the_need_is_what_is_booked_and_what_the_goal_asks_for_walk_ins() {
    double[] arrivals = new double[48];
    java.util.Arrays.fill(arrivals, 20, 39, 1.4 * 30 / 45);
    List<Work> booked =
        List.of(work("salon", "14:00", "15:00", 1), work("literie", "13:30", "15:00", 1));
    HalfHour half = at(draw(booked, quiet(0), Map.of("salon", arrivals)), "14:00");
    assertThat(half.work().expected()).isCloseTo(1.4, within(1e-6));
    assertThat(half.reasons().walkIns()).isEqualTo(3);
    assertThat(half.wanted()).isEqualTo(5);
    assertThat(half.byTopic().get("salon").wanted()).isEqualTo(2);
    assertThat(half.byTopic().get("literie").wanted()).isEqualTo(1);
  }

  @Test
  void who_opens_and_closes_is_there_before_and_after_and_somebody_always_between() {
    DemandTerms terms = terms(2, new Duty(3, 45), new Duty(1, 15));
    List<HalfHour> all = draw(List.of(), terms);
    assertThat(all.get(0).from()).isEqualTo(instant("09:00"));
    assertThat(at(all, "09:00").wanted()).isEqualTo(3);
    assertThat(at(all, "09:30").reasons().duty()).isEqualTo(3);
    assertThat(at(all, "10:00").wanted()).isEqualTo(2);
    assertThat(at(all, "19:00").wanted()).isEqualTo(2);
    assertThat(at(all, "19:30").wanted()).isEqualTo(1);
    assertThat(all).hasSize(22);
  }

  @Test
  void nobody_is_needed_where_it_is_closed_and_nothing_is_booked() {
    assertThat(
            drawing()
                .of(
                    new DrawCurve.Day(
                        DAY,
                        List.of(),
                        List.of(),
                        Map.of(),
                        terms(2, new Duty(3, 45), new Duty(1, 15)),
                        Map.of())))
        .isEmpty();
  }

  @Test
  void the_day_on_which_clocks_change_has_its_half_hours() {
    LocalDate autumn = LocalDate.of(2026, 10, 25);
    Instant night = autumn.atTime(1, 0).atZone(PARIS).toInstant();
    Work long1 = new Work("salon", night, night.plusSeconds(3 * 3600), 1);
    List<HalfHour> all =
        drawing()
            .of(new DrawCurve.Day(autumn, List.of(), List.of(long1), Map.of(), quiet(0), Map.of()));
    assertThat(all).hasSize(6);
    assertThat(all.get(5).from()).isEqualTo(night.plusSeconds(5 * 1800));
  }

  @Test
  void events_stand_beside_their_half_hours() {
    List<HalfHour> all =
        drawing()
            .of(
                new DrawCurve.Day(
                    DAY, OPEN, List.of(), Map.of(), quiet(1), Map.of(24, List.of("Soldes"))));
    assertThat(at(all, "12:00").events()).containsExactly("Soldes");
    assertThat(at(all, "12:30").events()).isEmpty();
  }

  private static List<HalfHour> draw(List<Work> booked, DemandTerms terms) {
    return draw(booked, terms, Map.of());
  }

  private static List<HalfHour> draw(
      List<Work> booked, DemandTerms terms, Map<String, double[]> arrivals) {
    return drawing().of(new DrawCurve.Day(DAY, OPEN, booked, arrivals, terms, Map.of()));
  }

  private static DrawCurve drawing() {
    return new DrawCurve(PARIS, SERVICES, 0.05, 0.1);
  }

  private static DemandTerms quiet(int minimum) {
    return terms(minimum, new Duty(0, 0), new Duty(0, 0));
  }

  private static DemandTerms terms(int minimum, Duty opening, Duty closing) {
    return new DemandTerms(
        null, new Goal(StaffingRule.WAITING_GOAL, 80, 10, 100), minimum, opening, closing, null);
  }

  private static Work work(String topic, String from, String until, int people) {
    return new Work(topic, instant(from), instant(until), people);
  }

  private static HalfHour at(List<HalfHour> all, String time) {
    return all.stream().filter(it -> it.from().equals(instant(time))).findFirst().orElseThrow();
  }

  private static Instant instant(String time) {
    return DAY.atTime(LocalTime.parse(time)).atZone(PARIS).toInstant();
  }
}
