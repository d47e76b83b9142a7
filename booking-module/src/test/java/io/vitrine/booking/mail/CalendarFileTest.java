package io.vitrine.booking.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.booking.appointment.Appointment;
import io.vitrine.booking.appointment.Samples;
import java.io.StringReader;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

class CalendarFileTest {

  @Test
  void an_agreed_appointment_is_a_request_in_the_shops_zone() {
    String file = Letters.calendar(Samples.agreed("fr", "Claire Dubreuil"));
    assertThat(unfolded(file))
        .contains("METHOD:REQUEST")
        .contains("BEGIN:VTIMEZONE")
        .contains("TZID:Europe/Paris")
        .contains("RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU")
        .contains("RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU")
        .doesNotContain("UNTIL")
        .contains("DTSTART;TZID=Europe/Paris:20261212T103000")
        .contains("DTEND;TZID=Europe/Paris:20261212T111500")
        .contains("UID:R7K2M9@booking.vitrine")
        .contains("SEQUENCE:0")
        .contains("STATUS:CONFIRMED")
        .contains("mailto:rivoli@maison-vitrine.example")
        .contains("mailto:claire@example.org");
  }

  @Test
  void moving_and_cancelling_keep_the_uid_and_raise_the_sequence() throws Exception {
    Appointment appointment = Samples.agreed("fr", "Claire Dubreuil");
    Calendar first = read(Letters.calendar(appointment));
    Calendar moved = read(Letters.calendar(Samples.moved(appointment)));
    Calendar gone = read(Letters.calendar(Samples.cancelled(appointment)));

    assertThat(value(moved, "UID")).isEqualTo(value(first, "UID"));
    assertThat(value(gone, "UID")).isEqualTo(value(first, "UID"));
    assertThat(value(first, "SEQUENCE")).isEqualTo("0");
    assertThat(value(moved, "SEQUENCE")).isEqualTo("1");
    assertThat(value(gone, "SEQUENCE")).isEqualTo("2");
    assertThat(value(gone, "STATUS")).isEqualTo("CANCELLED");
    assertThat(gone.toString()).contains("METHOD:CANCEL");
  }

  @Test
  void a_file_to_keep_is_published_and_asks_nobody() {
    String file =
        CalendarFile.toKeep(
            Samples.agreed("en", "Claire"),
            "Living room",
            Letters.shop(),
            Letters.LINK,
            Samples.NOW);
    assertThat(file).contains("METHOD:PUBLISH").doesNotContain("ATTENDEE");
  }

  @Test
  void a_name_with_marks_of_the_format_stays_a_name() throws Exception {
    Calendar calendar =
        read(Letters.calendar(Samples.agreed("fr", "Claire; \"D\", BEGIN:VALARM #{7*7}")));
    VEvent event = calendar.<VEvent>getComponent("VEVENT").orElseThrow();
    assertThat(event.getAlarms()).isEmpty();
    assertThat(event.getRequiredProperty("ATTENDEE").getRequiredParameter("CN").getValue())
        .contains("Claire")
        .contains("#{7*7}");
  }

  private static Calendar read(String file) throws Exception {
    return new CalendarBuilder().build(new StringReader(file));
  }

  private static String value(Calendar calendar, String property) {
    return calendar
        .<VEvent>getComponent("VEVENT")
        .orElseThrow()
        .getRequiredProperty(property)
        .getValue();
  }

  private static String unfolded(String file) {
    return file.replace("\r\n ", "");
  }
}
