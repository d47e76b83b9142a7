package io.vitrine.booking.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitrine.booking.appointment.Attempt;
import io.vitrine.booking.appointment.Customer;
import io.vitrine.booking.slot.FreeTime;
import io.vitrine.shell.InvalidValue;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NextInLineTest {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final Instant NOW = Instant.parse("2026-12-01T09:00:00Z");
  private static final Instant SATURDAY_TEN = Instant.parse("2026-12-05T09:00:00Z");
  private static final Instant SATURDAY_ELEVEN = Instant.parse("2026-12-05T10:00:00Z");
  private static final Instant MONDAY_TEN = Instant.parse("2026-12-07T09:00:00Z");
  private static final Hours ANY = hours(EnumSet.allOf(DayOfWeek.class), 0, 1440);
  private static final Hours SATURDAYS = hours(Set.of(DayOfWeek.SATURDAY), 600, 720);

  @Test
  void whoever_waits_longest_among_those_who_fit_is_asked() {
    Wish monday = wish("monday", hours(Set.of(DayOfWeek.MONDAY), 0, 1440));
    Wish first = wish("first", SATURDAYS);
    Wish second = wish("second", SATURDAYS);

    assertThat(
            picks(
                waiting(monday, SATURDAY_TEN),
                waiting(first, SATURDAY_TEN),
                waiting(second, SATURDAY_TEN)))
        .containsExactly("first at " + SATURDAY_TEN);
  }

  @Test
  void a_time_is_offered_to_one_person_and_the_next_is_asked_about_the_next() {
    Wish first = wish("first", ANY);
    Wish second = wish("second", ANY);

    assertThat(
            picks(
                waiting(first, SATURDAY_TEN, SATURDAY_ELEVEN),
                waiting(second, SATURDAY_TEN, SATURDAY_ELEVEN)))
        .containsExactly("first at " + SATURDAY_TEN, "second at " + SATURDAY_ELEVEN);
  }

  @Test
  void nobody_is_asked_twice_about_the_same_time() {
    Wish first = wish("first", ANY);
    NextInLine.Waiting asked =
        new NextInLine.Waiting(first, free(SATURDAY_TEN, MONDAY_TEN), Set.of(SATURDAY_TEN));

    assertThat(picks(asked)).containsExactly("first at " + MONDAY_TEN);
  }

  @Test
  void a_time_that_begins_before_an_answer_can_come_is_not_offered() {
    List<NextInLine.Waiting> one = List.of(waiting(wish("first", ANY), SATURDAY_TEN));

    assertThat(NextInLine.picks(one, SATURDAY_TEN.plusSeconds(1))).isEmpty();
    assertThat(NextInLine.picks(one, SATURDAY_TEN)).hasSize(1);
  }

  @Test
  void two_advisers_at_one_time_are_two_times() {
    List<FreeTime> both = List.of(new FreeTime(SATURDAY_TEN, List.of("S003", "S004")));

    assertThat(
            NextInLine.picks(
                List.of(
                    new NextInLine.Waiting(wish("first", ANY), both, Set.of()),
                    new NextInLine.Waiting(wish("second", ANY), both, Set.of())),
                NOW))
        .extracting(NextInLine.Pick::staff)
        .containsExactly("S003", "S004");
  }

  @Test
  void days_hours_and_the_last_day_are_the_shops() {
    Wish saturdays = wish("first", SATURDAYS);

    assertThat(saturdays.fits(SATURDAY_TEN)).isTrue();
    assertThat(saturdays.fits(Instant.parse("2026-12-05T11:00:00Z")))
        .as("noon is the end")
        .isFalse();
    assertThat(saturdays.fits(MONDAY_TEN)).isFalse();
    assertThat(saturdays.fits(Instant.parse("2027-01-02T09:00:00Z"))).as("too late").isFalse();
    assertThat(saturdays.hours().days()).containsExactly(DayOfWeek.SATURDAY);
  }

  @Test
  void three_offers_without_an_answer_end_the_waiting() {
    Wish wish = wish("first", ANY);
    wish.lapsed(NOW);
    wish.lapsed(NOW);
    assertThat(wish.isWaiting()).isTrue();
    wish.lapsed(NOW);
    assertThat(wish.state()).isEqualTo(WishState.OVER);
  }

  @Test
  void nobody_is_asked_between_nine_in_the_evening_and_eight_in_the_morning() {
    assertThat(QuietHours.hold(Instant.parse("2026-12-01T19:59:00Z"), PARIS)).isFalse();
    assertThat(QuietHours.hold(Instant.parse("2026-12-01T20:00:00Z"), PARIS)).isTrue();
    assertThat(QuietHours.hold(Instant.parse("2026-12-02T06:59:00Z"), PARIS)).isTrue();
    assertThat(QuietHours.hold(Instant.parse("2026-12-02T07:00:00Z"), PARIS)).isFalse();
  }

  @Test
  void a_wish_needs_a_day_forward_hours_and_an_address() {
    assertThat(WishWanted.flaws("", null, "six", Set.of(), 600, 600))
        .containsExactly(
            WishFlaw.NAME_MISSING,
            WishFlaw.EMAIL_MISSING,
            WishFlaw.PHONE_MALFORMED,
            WishFlaw.DAYS_MISSING,
            WishFlaw.HOURS_BACKWARD);
    assertThatThrownBy(() -> hours(Set.of(), 0, 10)).isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> hours(Set.of(DayOfWeek.MONDAY), 700, 600))
        .isInstanceOf(InvalidValue.class);
  }

  private static List<String> picks(NextInLine.Waiting... waiting) {
    return NextInLine.picks(List.of(waiting), NOW).stream()
        .map(pick -> pick.wish().name() + " at " + pick.from())
        .toList();
  }

  private static NextInLine.Waiting waiting(Wish wish, Instant... free) {
    return new NextInLine.Waiting(wish, free(free), Set.of());
  }

  private static List<FreeTime> free(Instant... times) {
    return java.util.Arrays.stream(times).map(at -> new FreeTime(at, List.of("S003"))).toList();
  }

  private static Hours hours(Set<DayOfWeek> days, int from, int until) {
    return new Hours(days, from, until);
  }

  private static Wish wish(String name, Hours hours) {
    WishWanted wanted =
        new WishWanted(
            "rivoli",
            "salon",
            null,
            "fr",
            hours,
            null,
            new Customer(name, name + "@example.org", null),
            null);
    return new Wish(
        wanted,
        Attempt.of("0123456789abcdef", wanted),
        new Wish.Place("00", "00", "Europe/Paris", LocalDate.of(2026, 12, 31)),
        NOW);
  }
}
