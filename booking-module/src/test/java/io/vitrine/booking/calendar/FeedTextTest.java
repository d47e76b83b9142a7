package io.vitrine.booking.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import io.vitrine.booking.appointment.Appointment;
import io.vitrine.booking.appointment.Samples;
import io.vitrine.booking.rota.PlannedShift;
import io.vitrine.booking.rota.ShiftsOfPeople.Duty;
import io.vitrine.booking.workshop.Workshop;
import io.vitrine.booking.workshop.WorkshopsForTests;
import io.vitrine.booking.worktime.WorkTime;
import io.vitrine.shell.signin.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FeedTextTest {

  private static final FeedText.Words WORDS =
      new FeedText.Words(
          "Rendez-vous Camille",
          "Préparation dès",
          "Service",
          "Pause",
          Map.of("salon", "Salon"),
          Map.of("rivoli", "Rivoli"));

  @Test
  void an_adviser_reads_whom_she_meets_and_when_to_prepare_and_no_address() {
    String text = feed(false, Samples.agreed("fr", "Claire Dubreuil"));
    ICalendar calendar = Biweekly.parse(text).first();
    VEvent event = calendar.getEvents().get(0);
    assertThat(calendar.getMethod().getValue()).isEqualTo("PUBLISH");
    assertThat(event.getSummary().getValue()).isEqualTo("Salon · Claire Dubreuil");
    assertThat(event.getDescription().getValue())
        .isEqualTo("R7K2M9\nPréparation dès 10\u202fh\u202f20");
    assertThat(event.getLocation().getValue()).isEqualTo("Maison Vitrine Rivoli");
    assertThat(event.getDateStart().getValue())
        .isEqualTo(Date.from(Instant.parse("2026-12-12T09:30:00Z")));
    assertThat(event.getAttendees()).isEmpty();
    assertThat(text).doesNotContain("claire@example.org", "K4T9QX", "cuir", "/appointment/");
  }

  @Test
  void a_shops_calendar_tells_who_advises_and_not_whom() {
    String text = feed(true, Samples.agreed("fr", "Claire Dubreuil"));
    assertThat(Biweekly.parse(text).first().getEvents().get(0).getSummary().getValue())
        .isEqualTo("Salon · Camille Roux");
    assertThat(text).doesNotContain("Claire", "Dubreuil");
  }

  @Test
  void the_same_appointments_make_the_same_text_and_a_moved_one_another() {
    Appointment appointment = Samples.agreed("fr", "Claire");
    String before = feed(false, appointment);
    assertThat(feed(false, appointment)).isEqualTo(before);
    Samples.moved(appointment);
    String after = feed(false, appointment);
    assertThat(after).isNotEqualTo(before).contains("SEQUENCE:1");
    assertThat(feed(false)).contains("X-WR-CALNAME:Rendez-vous Camille").doesNotContain("VEVENT");
  }

  @Test
  void who_gives_a_workshop_reads_it_and_a_shops_calendar_says_who_gives_it() {
    Workshop workshop = WorkshopsForTests.open("Couleurs", Instant.parse("2026-12-12T18:30:00Z"));
    String hers =
        new FeedText(false, Locale.FRENCH, WORDS).of(List.of(), List.of(workshop), "Europe/Paris");
    VEvent event = Biweekly.parse(hers).first().getEvents().get(0);
    assertThat(event.getSummary().getValue()).isEqualTo("Couleurs");
    assertThat(event.getDescription().getValue())
        .isEqualTo("A7K2M9\nPréparation dès 19\u202fh\u202f00");
    assertThat(
            new FeedText(true, Locale.FRENCH, WORDS)
                .of(List.of(), List.of(workshop), "Europe/Paris"))
        .contains("Couleurs · Camille Roux et Yanis Benali");
  }

  @Test
  void her_shifts_keep_one_uid_and_a_change_of_the_week_raises_the_sequence() {
    VEvent event = shift(3, "10:00");
    assertThat(event.getSummary().getValue()).isEqualTo("Service");
    assertThat(event.getLocation().getValue()).isEqualTo("Maison Vitrine Rivoli");
    assertThat(event.getDescription().getValue())
        .isEqualTo("Pause 13\u202fh\u202f00 – 14\u202fh\u202f00");
    assertThat(event.getDateStart().getValue())
        .isEqualTo(Date.from(Instant.parse("2026-12-12T09:00:00Z")));
    assertThat(event.getSequence().getValue()).isEqualTo(3);
    VEvent later = shift(4, "11:00");
    assertThat(later.getUid().getValue()).isEqualTo(event.getUid().getValue());
    assertThat(later.getSequence().getValue()).isEqualTo(4);
  }

  private static VEvent shift(long version, String from) {
    WorkTime time =
        WorkTime.of(
            LocalDate.of(2026, 12, 12),
            ZoneId.of("Europe/Paris"),
            LocalTime.parse(from),
            LocalTime.of(18, 0),
            List.of(new WorkTime.Pause(LocalTime.of(13, 0), LocalTime.of(14, 0))));
    Duty duty =
        new Duty(
            new PlannedShift("5f0c", "rivoli", "S003", time),
            true,
            version,
            Instant.parse("2026-12-01T08:00:00Z"));
    String text =
        new FeedText(false, Locale.FRENCH, WORDS)
            .of(List.of(duty), List.of(), List.of(), "Europe/Paris");
    return Biweekly.parse(text).first().getEvents().get(0);
  }

  @Test
  void a_name_cannot_break_out_of_a_feed() {
    String text = feed(false, Samples.agreed("fr", "A\nEND:VEVENT\nATTENDEE:mailto:x@example.org"));
    ICalendar calendar = Biweekly.parse(text).first();
    assertThat(calendar.getEvents()).hasSize(1);
    assertThat(calendar.getEvents().get(0).getAttendees()).isEmpty();
  }

  @Test
  void abuse_70_a_link_opens_while_the_right_behind_it_holds() {
    Map<Role, Set<String>> adviser = Map.of(Role.ADVISER, Set.of("rivoli"));
    Map<Role, Set<String>> manager = Map.of(Role.MANAGER, Set.of("rivoli"));
    assertThat(CalendarFeeds.mayRead(adviser, null)).isTrue();
    assertThat(CalendarFeeds.mayRead(adviser, "rivoli")).isFalse();
    assertThat(CalendarFeeds.mayRead(manager, "rivoli")).isTrue();
    assertThat(CalendarFeeds.mayRead(manager, "bellecour")).isFalse();
    assertThat(CalendarFeeds.mayRead(manager, null)).isFalse();
    assertThat(CalendarFeeds.mayRead(Map.of(), null)).isFalse();
  }

  private static String feed(boolean ofShop, Appointment... appointments) {
    return new FeedText(ofShop, Locale.FRENCH, WORDS)
        .of(List.of(appointments), List.of(), "Europe/Paris");
  }
}
