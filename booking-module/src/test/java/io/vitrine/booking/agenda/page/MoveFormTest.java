package io.vitrine.booking.agenda.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class MoveFormTest {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  @Test
  void what_the_wall_shows_is_what_is_meant_before_and_after_the_clocks_change() {
    assertThat(typed("2027-03-27", "10:30")).hasValue(Instant.parse("2027-03-27T09:30:00Z"));
    assertThat(typed("2027-03-28", "10:30")).hasValue(Instant.parse("2027-03-28T08:30:00Z"));
    assertThat(typed("2027-10-31", "10:30")).hasValue(Instant.parse("2027-10-31T09:30:00Z"));
  }

  @Test
  void an_hour_that_the_clock_jumps_over_is_no_time() {
    assertThat(typed("2027-03-28", "02:30")).isEmpty();
  }

  @Test
  void what_cannot_be_read_is_no_time() {
    assertThat(typed("31/10/2027", "10:30")).isEmpty();
    assertThat(typed(null, null)).isEmpty();
  }

  @Test
  void the_form_shows_the_time_of_the_shops_wall() {
    MoveForm form = new MoveForm();
    form.show(Instant.parse("2027-03-28T08:30:00Z"), "S001", PARIS);
    assertThat(form.getDay()).isEqualTo("2027-03-28");
    assertThat(form.getTime()).isEqualTo("10:30");
  }

  private static java.util.Optional<Instant> typed(String day, String time) {
    MoveForm form = new MoveForm();
    form.setDay(day);
    form.setTime(time);
    return form.from(PARIS);
  }
}
