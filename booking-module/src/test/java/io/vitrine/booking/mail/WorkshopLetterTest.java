package io.vitrine.booking.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import io.vitrine.booking.reservation.Reservation;
import io.vitrine.booking.reservation.ReservationsForTests;
import io.vitrine.booking.workshop.Workshop;
import io.vitrine.booking.workshop.WorkshopsForTests;
import java.time.Instant;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Letters about workshops, and their calendar files read back by biweekly. */
class WorkshopLetterTest {

  private static final Instant FROM = Instant.parse("2026-12-12T18:30:00Z");
  private static final Instant NOW = Instant.parse("2026-12-01T11:00:00Z");
  private static final String SITE = "https://vitrine.example";
  private static final WorkshopCalendarFile.Place PLACE =
      new WorkshopCalendarFile.Place(
          Letters.shop(), "L’atelier", SITE + "/booking/reservation/q3kT0Zp1mJm2v7xY9aBcDw");
  private static final Set<LetterKind> KINDS =
      EnumSet.of(
          LetterKind.RESERVED,
          LetterKind.RESCHEDULED,
          LetterKind.GIVEN_BACK,
          LetterKind.CALLED_OFF,
          LetterKind.IN_LINE,
          LetterKind.TWO_DAYS,
          LetterKind.TWO_HOURS);

  @Test
  void each_letter_says_what_when_where_and_for_how_many_in_both_languages() {
    for (String language : List.of("fr", "en")) {
      for (LetterKind kind : KINDS) {
        Letter letter = letter(kind, ReservationsForTests.reserved(language, "Anne", 2));
        assertThat(letter.text())
            .as(kind + " " + language)
            .contains("Couleurs", "L’atelier", "148 rue de Rivoli", "Camille Roux", "2")
            .doesNotContain("{0}", "{1}", "{2}");
        assertThat(letter.subject()).contains("Couleurs");
        assertThat(letter.html()).contains("Couleurs").doesNotContain("{2");
      }
    }
    String french =
        letter(LetterKind.RESERVED, ReservationsForTests.reserved("fr", "Anne", 1)).text();
    assertThat(french).contains("une place à l’atelier", "19\u202fh\u202f30");
  }

  @Test
  void who_is_called_off_reads_an_apology_the_reason_and_the_other_dates() {
    Workshop workshop =
        WorkshopsForTests.cancelled(WorkshopsForTests.open("Couleurs", FROM), "Dégât des eaux");
    Letter letter =
        new WorkshopLetter(
                LetterKind.CALLED_OFF,
                ReservationsForTests.reserved("fr", "Anne", 2),
                workshop,
                PLACE)
            .written(List.of(WorkshopsForTests.open("Couleurs", FROM.plusSeconds(604_800))), SITE);

    assertThat(letter.text())
        .contains(
            "Nous sommes désolés",
            "Dégât des eaux",
            "samedi 19 décembre",
            SITE + "/booking/workshop/A7K2M9");
  }

  @Test
  void reminders_say_how_to_have_no_more_of_them() {
    assertThat(letter(LetterKind.TWO_DAYS, ReservationsForTests.reserved("fr", "Anne", 2)).text())
        .contains(SITE + "/booking/letters/q3kT0Zp1mJm2v7xY9aBcDw");
    assertThat(letter(LetterKind.RESERVED, ReservationsForTests.reserved("fr", "Anne", 2)).text())
        .doesNotContain("/booking/letters/");
  }

  @Test
  void the_calendar_keeps_one_event_with_a_growing_sequence() {
    Reservation mine = ReservationsForTests.reserved("fr", "Anne", 2);
    Workshop workshop = WorkshopsForTests.open("Couleurs", FROM);
    ICalendar first = read(WorkshopCalendarFile.of(mine, workshop, PLACE, NOW));
    ICalendar moved =
        read(
            WorkshopCalendarFile.of(
                ReservationsForTests.rescheduled(mine),
                WorkshopsForTests.open("Couleurs", FROM.plusSeconds(1800)),
                PLACE,
                NOW));
    ICalendar gone =
        read(WorkshopCalendarFile.of(ReservationsForTests.givenBack(mine), workshop, PLACE, NOW));

    assertThat(first.getMethod().getValue()).isEqualTo("REQUEST");
    assertThat(gone.getMethod().getValue()).isEqualTo("CANCEL");
    assertThat(List.of(event(moved), event(gone)))
        .allSatisfy(
            it -> assertThat(it.getUid().getValue()).isEqualTo(event(first).getUid().getValue()));
    assertThat(
            List.of(event(first), event(moved), event(gone)).stream()
                .map(it -> it.getSequence().getValue())
                .toList())
        .isSorted()
        .doesNotHaveDuplicates();
    assertThat(event(first).getDateStart().getValue()).isEqualTo(Date.from(FROM));
    assertThat(event(gone).getStatus().isCancelled()).isTrue();
    assertThat(event(first).getOrganizer().getEmail()).isEqualTo("rivoli@maison-vitrine.example");
  }

  @Test
  void what_people_type_becomes_no_property() {
    String evil = "a\r\nATTENDEE:mailto:x@example.org\nEND:VEVENT;\"^n,\\n\\";
    Reservation mine = ReservationsForTests.reserved("fr", evil, 2);
    String file =
        WorkshopCalendarFile.of(mine, WorkshopsForTests.open("C" + evil, FROM), PLACE, NOW);

    assertThat(event(read(file)).getAttendees()).hasSize(1);
    for (String line : file.split("\r\n")) {
      assertThat(line.getBytes(UTF_8).length).isLessThanOrEqualTo(75);
    }
  }

  private static Letter letter(LetterKind kind, Reservation reservation) {
    return new WorkshopLetter(kind, reservation, WorkshopsForTests.open("Couleurs", FROM), PLACE)
        .written(List.of(), SITE);
  }

  private static ICalendar read(String file) {
    return Biweekly.parse(file).first();
  }

  private static VEvent event(ICalendar calendar) {
    return calendar.getEvents().get(0);
  }
}
