package io.vitrine.booking.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Attendee;
import io.vitrine.booking.appointment.Appointment;
import io.vitrine.booking.appointment.Samples;
import io.vitrine.booking.calendar.CalendarWords;
import io.vitrine.booking.shop.ShopSheet;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Each calendar file is read back by biweekly, which shares no code with what writes it. */
class CalendarReadBackTest {

  private static final String EVIL =
      "a\r\nATTENDEE:mailto:x@example.org\nEND:VEVENT\r\nBEGIN:VALARM;\"^n,\\n\\";

  @Example
  void request_and_cancel_are_the_same_event_with_a_growing_sequence() {
    Appointment appointment = Samples.agreed("fr", "Claire Dubreuil");
    ICalendar first = read(Letters.calendar(appointment));
    ICalendar moved = read(Letters.calendar(Samples.moved(appointment)));
    ICalendar gone = read(Letters.calendar(Samples.cancelled(appointment)));

    assertThat(first.getMethod().getValue()).isEqualTo("REQUEST");
    assertThat(moved.getMethod().getValue()).isEqualTo("REQUEST");
    assertThat(gone.getMethod().getValue()).isEqualTo("CANCEL");
    assertThat(Stream.of(first, moved, gone).map(c -> event(c).getUid().getValue()))
        .containsOnly("R7K2M9@booking.vitrine");
    assertThat(Stream.of(first, moved, gone).map(c -> event(c).getSequence().getValue()))
        .containsExactly(0, 1, 2);
    assertThat(event(gone).getStatus().isCancelled()).isTrue();
    assertThat(event(first).getOrganizer().getEmail()).isEqualTo("rivoli@maison-vitrine.example");
    assertThat(event(first).getDateStart().getValue())
        .isEqualTo(Date.from(Instant.parse("2026-12-12T09:30:00Z")));
    assertThat(event(moved).getDateStart().getValue())
        .isEqualTo(Date.from(Instant.parse("2026-12-15T14:00:00Z")));
  }

  @Example
  void on_both_sides_of_a_clock_change_the_time_is_the_one_agreed() {
    for (String time : List.of("2027-03-27T09:30:00Z", "2027-03-28T08:30:00Z")) {
      Appointment appointment = Samples.at("fr", "Claire", Instant.parse(time));
      VEvent event = event(read(Letters.calendar(appointment)));
      assertThat(event.getDateStart().getValue()).isEqualTo(Date.from(Instant.parse(time)));
    }
  }

  @Example
  void an_address_with_marks_of_the_format_is_the_address() {
    String odd = "a|b%c?d=e&f`{g}#'h@example.org";
    assertThat(CalendarWords.mailto(odd).getSchemeSpecificPart()).isEqualTo(odd);
    assertThat(CalendarWords.mailto(odd).toString()).doesNotContain("?", "#", "|");
  }

  @Property(tries = 300)
  void any_text_survives_and_none_breaks_out(@ForAll("texts") String typed) {
    ShopSheet shop = Letters.shopNamed(typed);
    Appointment appointment = Samples.agreed("fr", "C" + typed);
    String file = CalendarFile.of(appointment, typed, shop, Letters.LINK, Samples.NOW);

    for (String line : file.split("\r\n")) {
      assertThat(line.getBytes(UTF_8).length).isLessThanOrEqualTo(75);
    }
    assertThat(file).endsWith("END:VCALENDAR\r\n");
    assertThat(new String(file.getBytes(UTF_8), UTF_8)).isEqualTo(file);

    ICalendar calendar = read(file);
    assertThat(calendar.getEvents()).hasSize(1);
    VEvent event = event(calendar);
    assertThat(event.getAlarms()).isEmpty();
    assertThat(event.getAttendees()).hasSize(1);
    assertThat(event.getExperimentalProperties()).isEmpty();
    assertThat(event.getSummary().getValue())
        .isEqualTo(CalendarWords.text(typed + ", Maison Vitrine " + typed));
    Attendee attendee = event.getAttendees().get(0);
    assertThat(attendee.getEmail()).isEqualTo("claire@example.org");
    assertThat(attendee.getCommonName())
        .isEqualTo(CalendarWords.parameter(appointment.customer().name()));
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> nasty =
        Arbitraries.of(
            EVIL,
            "😀👩‍👩‍👧 é ".repeat(40),
            "\u202e\u0627\u0644\u0633\u0644\u0627\u0645 עברית",
            ",;:\\\"^'",
            "x".repeat(10_000),
            "é".repeat(10_000),
            "\ud83d\udecb".repeat(5_000));
    Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(300);
    return Arbitraries.oneOf(nasty, any, Arbitraries.strings().ascii().ofMaxLength(200));
  }

  private static ICalendar read(String file) {
    List<ICalendar> calendars = Biweekly.parse(file).all();
    assertThat(calendars).hasSize(1);
    return calendars.get(0);
  }

  private static VEvent event(ICalendar calendar) {
    return calendar.getEvents().get(0);
  }
}
