package io.vitrine.booking.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.booking.explanation.Person.Duty;
import io.vitrine.booking.explanation.Person.Taken;
import io.vitrine.booking.explanation.TimeReason.Kind;
import io.vitrine.booking.occupancy.Occupant;
import io.vitrine.booking.slot.BookingWindow;
import io.vitrine.booking.slot.Effort;
import io.vitrine.booking.slot.Needs;
import io.vitrine.booking.slot.Span;
import io.vitrine.booking.slot.Stretch;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Each reason why a time is not offered, by itself. */
class ExplanationTest {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final LocalDate DAY = LocalDate.of(2026, 12, 12);
  private static final Effort SALON = new Effort(10, 45, 5);

  private Effort effort = SALON;
  private int advisers = 1;
  private boolean room;
  private Map<String, List<Stretch>> rooms = Map.of();
  private Instant now = at("08:00").minus(Duration.ofDays(5));
  private List<Span> open = List.of(span("10:00", "19:00"));
  private boolean exceptional;
  private boolean here = true;
  private boolean skilled = true;
  private boolean understood = true;
  private List<Duty> duties =
      List.of(new Duty(stretch("09:30", "18:00"), List.of(stretch("13:00", "14:00")), true));
  private List<Taken> taken = List.of();
  private List<Person> others = List.of();

  @Test
  void a_time_that_is_offered_has_no_reason_against_it() {
    assertThat(reasons("10:00")).isEmpty();
    assertThat(reasons("17:00")).isEmpty();
  }

  @Test
  void not_on_the_quarter_hour() {
    assertThat(reasons("10:05")).containsExactly(Kind.OFF_GRID);
    assertThat(kinds(Explanation.of(given(), at("10:00").plusSeconds(1))))
        .containsExactly(Kind.OFF_GRID);
  }

  @Test
  void the_second_showing_of_an_hour_when_clocks_go_back() {
    LocalDate back = LocalDate.of(2026, 10, 25);
    Instant second = Instant.parse("2026-10-25T01:30:00Z");
    now = second.minus(Duration.ofDays(5));
    open = List.of(new Span(0, 1440));
    Instant midnight = back.atStartOfDay(PARIS).toInstant();
    duties =
        List.of(
            new Duty(
                Stretch.touching(midnight, midnight.plus(Duration.ofHours(20))), List.of(), true));

    assertThat(kinds(Explanation.of(given(), second))).containsExactly(Kind.SHOWN_BEFORE);
    assertThat(Explanation.of(given(), second.minus(Duration.ofHours(1)))).isEmpty();
  }

  @Test
  void past_inside_the_notice_and_beyond_the_horizon() {
    now = at("11:00");
    assertThat(reasons("10:00")).containsExactly(Kind.PAST);
    assertThat(reasons("11:45")).containsExactly(Kind.INSIDE_NOTICE);
    now = at("10:00").minus(Duration.ofDays(31));
    assertThat(reasons("10:00")).containsExactly(Kind.BEYOND_HORIZON);
  }

  @Test
  void the_shop_is_closed_or_its_doors_are() {
    open = List.of();
    assertThat(reasons("10:00")).containsExactly(Kind.SHOP_CLOSED);
    open = List.of(span("10:30", "12:00"));
    assertThat(reasons("10:15")).containsExactly(Kind.OUTSIDE_HOURS);
    assertThat(reasons("11:30")).containsExactly(Kind.OUTSIDE_HOURS);
    assertThat(reasons("11:15")).isEmpty();
    exceptional = true;
    assertThat(reasons("11:30")).containsExactly(Kind.EXCEPTIONAL_DAY);
    open = List.of();
    assertThat(reasons("11:00")).containsExactly(Kind.EXCEPTIONAL_DAY);
  }

  @Test
  void the_adviser_is_not_of_this_shop_or_lacks_skill_or_language() {
    here = false;
    assertThat(reasons("10:00")).containsExactly(Kind.NOT_HERE);
    here = true;
    skilled = false;
    assertThat(reasons("10:00")).containsExactly(Kind.SKILL);
    skilled = true;
    understood = false;
    assertThat(reasons("10:00")).containsExactly(Kind.LANGUAGE);
  }

  @Test
  void she_does_not_work_or_not_as_long_or_it_is_not_published() {
    assertThat(reasons("17:15")).containsExactly(Kind.OUTSIDE_SHIFT);
    duties = List.of(new Duty(stretch("09:30", "18:00"), List.of(), false));
    assertThat(reasons("10:00")).containsExactly(Kind.NOT_PUBLISHED);
    duties = List.of();
    assertThat(reasons("10:00")).containsExactly(Kind.NO_SHIFT);
  }

  @Test
  void the_rest_in_a_shift_and_what_would_reach_into_it() {
    assertThat(reasons("13:15")).containsExactly(Kind.BREAK);
    assertThat(reasons("12:15")).as("five minutes' buffer").containsExactly(Kind.BREAK);
    assertThat(reasons("14:00")).as("ten minutes' preparation").containsExactly(Kind.BREAK);
    assertThat(reasons("14:15")).isEmpty();
  }

  @Test
  void an_appointment_and_the_parts_of_its_neighbourhood() {
    taken = List.of(appointment("11:00"));
    assertThat(reasons("11:15")).containsExactly(Kind.APPOINTMENT);
    assertThat(reasons("10:15"))
        .as("advice until 11:00, preparation of the next from 10:50")
        .containsExactly(Kind.NEIGHBOURS_PREPARATION);
    effort = new Effort(0, 45, 5);
    taken = List.of(appointment("11:15"));
    assertThat(reasons("10:15"))
        .as("advice until 11:00, buffer until 11:05, preparation of the next from 11:05")
        .isEmpty();
    taken = List.of(appointment("11:10"));
    assertThat(reasons("10:15")).containsExactly(Kind.OWN_BUFFER);
  }

  @Test
  void the_pause_after_an_appointment_and_ones_own_preparation() {
    effort = new Effort(0, 30, 0);
    taken = List.of(new Taken(Occupant.appointment("R7K2M9"), stretch("10:00", "10:50"), SALON));
    assertThat(reasons("10:45")).containsExactly(Kind.NEIGHBOURS_BUFFER);
    effort = new Effort(15, 30, 0);
    assertThat(reasons("11:00")).containsExactly(Kind.OWN_PREPARATION);
  }

  @Test
  void a_hold_an_absence_something_for_a_group() {
    taken = List.of(new Taken(Occupant.hold("h"), stretch("10:00", "11:00"), null));
    assertThat(Explanation.of(given(), at("10:30")))
        .containsExactly(new TimeReason(Kind.HOLD, "h", stretch("10:00", "11:00")));
    taken = List.of(new Taken(Occupant.absence("a"), stretch("10:00", "11:00"), null));
    assertThat(reasons("10:30")).containsExactly(Kind.ABSENCE);
    taken = List.of(new Taken(Occupant.event("e"), stretch("10:00", "11:00"), null));
    assertThat(reasons("10:30")).containsExactly(Kind.EVENT);
  }

  @Test
  void two_advise_and_nobody_else_is_free() {
    advisers = 2;
    assertThat(reasons("10:00")).containsExactly(Kind.NO_COLLEAGUE);
    Person busy =
        new Person(
            "S002",
            true,
            true,
            true,
            duties,
            List.of(new Taken(Occupant.absence("a"), stretch("09:00", "12:00"), null)));
    others = List.of(busy);
    assertThat(reasons("10:00")).containsExactly(Kind.NO_COLLEAGUE);
    assertThat(reasons("14:15")).isEmpty();
  }

  @Test
  void the_shop_has_no_such_room_or_all_are_taken() {
    room = true;
    assertThat(reasons("10:00")).containsExactly(Kind.NO_ROOM);
    rooms = Map.of("room:atelier", List.of(stretch("10:30", "11:30")));
    assertThat(Explanation.of(given(), at("10:00")))
        .containsExactly(
            new TimeReason(Kind.ROOM_TAKEN, "room:atelier", stretch("10:30", "11:30")));
    rooms = Map.of("room:atelier", List.of(stretch("10:30", "11:30")), "room:salon", List.of());
    assertThat(reasons("10:00")).isEmpty();
  }

  @Test
  void every_reason_is_said_not_only_the_first() {
    skilled = false;
    taken = List.of(new Taken(Occupant.absence("a"), stretch("10:00", "11:00"), null));
    assertThat(reasons("13:05")).containsExactly(Kind.OFF_GRID, Kind.SKILL, Kind.BREAK);
    assertThat(reasons("10:05")).containsExactly(Kind.OFF_GRID, Kind.SKILL, Kind.ABSENCE);
  }

  private List<Kind> reasons(String time) {
    return kinds(Explanation.of(given(), at(time)));
  }

  private static List<Kind> kinds(List<TimeReason> reasons) {
    return reasons.stream().map(TimeReason::kind).toList();
  }

  private Circumstances given() {
    return new Circumstances(
        new Needs(effort, advisers, room, Set.copyOf(rooms.keySet())),
        new BookingWindow(now, Duration.ofHours(2), 30, PARIS),
        open,
        exceptional,
        new Person("S001", here, skilled, understood, duties, taken),
        others,
        rooms);
  }

  private static Taken appointment(String time) {
    return new Taken(Occupant.appointment("R7K2M9"), SALON.at(at(time)), SALON);
  }

  private static Stretch stretch(String from, String until) {
    return Stretch.touching(at(from), at(until));
  }

  private static Instant at(String time) {
    return DAY.atTime(LocalTime.parse(time)).atZone(PARIS).toInstant();
  }

  private static Span span(String from, String until) {
    return Span.of(LocalTime.parse(from), LocalTime.parse(until));
  }
}
