package io.vitrine.booking.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitrine.shell.InvalidValue;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReminderTest {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final Instant LONG_AGO = Instant.parse("2026-01-01T00:00:00Z");

  @Test
  void two_days_before_is_the_same_time_on_the_wall() {
    Instant from = at("2026-12-12T10:30");
    assertThat(Reminder.TWO_DAYS.due(from, PARIS)).isEqualTo(at("2026-12-10T10:30"));
    assertThat(due(Reminder.TWO_DAYS, from, "2026-12-10T10:29")).isFalse();
    assertThat(due(Reminder.TWO_DAYS, from, "2026-12-10T10:30")).isTrue();
    assertThat(due(Reminder.TWO_DAYS, from, "2026-12-11T10:29")).isTrue();
    assertThat(due(Reminder.TWO_DAYS, from, "2026-12-11T10:30")).as("too late").isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "2027-03-28T10:30, 2027-03-26T10:30, 47",
    "2027-03-29T10:30, 2027-03-27T10:30, 47",
    "2027-10-31T10:30, 2027-10-29T10:30, 49",
    "2027-11-01T10:30, 2027-10-30T10:30, 49",
    "2027-03-30T02:30, 2027-03-28T03:30, 47"
  })
  void two_days_over_a_clock_change_are_shorter_or_longer(String from, String due, int hours) {
    assertThat(Reminder.TWO_DAYS.due(at(from), PARIS)).isEqualTo(at(due));
    assertThat(Duration.between(at(due), at(from)).toHours()).isEqualTo(hours);
  }

  @ParameterizedTest
  @CsvSource({
    "2027-03-28T03:30:00+02:00, 2027-03-28T00:30:00+01:00",
    "2027-10-31T03:30:00+01:00, 2027-10-31T02:30:00+02:00"
  })
  void two_hours_are_two_hours_also_in_the_night_of_a_clock_change(String from, String due) {
    assertThat(Reminder.TWO_HOURS.due(OffsetDateTime.parse(from).toInstant(), PARIS))
        .isEqualTo(OffsetDateTime.parse(due).toInstant());
  }

  @Test
  void who_agreed_inside_the_interval_knows_it_and_is_not_reminded() {
    Instant from = at("2026-12-12T10:30");
    Instant now = at("2026-12-12T08:30");
    assertThat(Reminder.TWO_HOURS.isDue(from, PARIS, at("2026-12-12T08:29"), now)).isTrue();
    assertThat(Reminder.TWO_HOURS.isDue(from, PARIS, at("2026-12-12T08:30"), now)).isFalse();
    assertThat(Reminder.TWO_DAYS.isDue(from, PARIS, at("2026-12-10T11:00"), at("2026-12-10T11:01")))
        .isFalse();
  }

  @Test
  void each_goes_one_way_and_only_to_an_address_that_was_given() {
    assertThat(Channel.of(Reminder.TWO_DAYS, true, true)).contains(Channel.EMAIL);
    assertThat(Channel.of(Reminder.TWO_HOURS, true, true)).contains(Channel.SMS);
    assertThat(Channel.of(Reminder.TWO_HOURS, true, false)).contains(Channel.EMAIL);
    assertThat(Channel.of(Reminder.TWO_DAYS, false, true)).contains(Channel.SMS);
    assertThat(Channel.of(Reminder.TWO_DAYS, false, false)).isEqualTo(Optional.empty());
  }

  @ParameterizedTest
  @CsvSource({
    "21:00-08:00, 2026-12-12T20:59, false",
    "21:00-08:00, 2026-12-12T21:00, true",
    "21:00-08:00, 2026-12-12T03:00, true",
    "21:00-08:00, 2026-12-12T07:59, true",
    "21:00-08:00, 2026-12-12T08:00, false",
    "21:00-08:00, 2027-03-28T08:00, false",
    "21:00-08:00, 2027-03-28T07:59, true",
    "12:00-14:00, 2026-12-12T13:00, true",
    "12:00-14:00, 2026-12-12T15:00, false",
    "00:00-00:00, 2026-12-12T00:00, false"
  })
  void nobody_is_woken_by_a_message(String hours, String moment, boolean quiet) {
    assertThat(QuietHours.of(hours).holdAt(at(moment), PARIS)).isEqualTo(quiet);
  }

  @Test
  void quiet_hours_that_are_none_are_refused() {
    for (String odd : new String[] {"", "21-8", "25:00-08:00", "21:00-08:60", "21:00 - 08:00"}) {
      assertThatThrownBy(() -> QuietHours.of(odd)).as(odd).isInstanceOf(InvalidValue.class);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "06 12 34 56 78, +33612345678",
    "07.12.34.56.78, +33712345678",
    "+33 6 12 34 56 78, +33612345678",
    "+33 (0)6 12 34 56 78, +33612345678",
    "0033612345678, +33612345678",
    "+330612345678, +33612345678",
    "0692 12 34 56, +262692123456",
    "0690 12 34 56, +590690123456",
    "+44 7700 900123, +447700900123",
    "0044 7700 900123, +447700900123"
  })
  void a_number_is_read_as_people_write_it(String typed, String e164) {
    assertThat(MobileNumber.of(typed)).contains(new MobileNumber(e164));
  }

  @ParameterizedTest
  @CsvSource({
    "01 99 00 12 12",
    "+33 1 99 00 12 12",
    "09 70 00 00 00",
    "06 12 34",
    "3631",
    "+0123456789"
  })
  void a_number_that_takes_no_message_is_none(String typed) {
    assertThat(MobileNumber.of(typed)).isEmpty();
    assertThat(MobileNumber.of(null)).isEmpty();
  }

  private static boolean due(Reminder reminder, Instant from, String now) {
    return reminder.isDue(from, PARIS, LONG_AGO, at(now));
  }

  private static Instant at(String onTheWall) {
    return LocalDateTime.parse(onTheWall).atZone(PARIS).toInstant();
  }
}
