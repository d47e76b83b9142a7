package io.vitrine.booking.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.booking.rota.RotaNews;
import io.vitrine.booking.rota.RotaNews.Line;
import io.vitrine.booking.staff.Email;
import io.vitrine.booking.staff.StaffMember;
import io.vitrine.booking.worktime.Week;
import io.vitrine.booking.worktime.WorkTimes;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class RotaLetterTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 12, 14);

  @Test
  void she_reads_what_is_different_and_what_it_was_in_her_language() {
    Letter letter =
        letter(
            "fr",
            RotaNews.Kind.CHANGES,
            new Line(
                WorkTimes.on(MONDAY, "10:00", "18:00", "13:00-14:00"),
                WorkTimes.on(MONDAY, "11:00", "19:00", "14:00-15:00"),
                false));

    assertThat(letter.subject()).isEqualTo("Votre planning a changé\u202f: semaine 51, Rivoli");
    assertThat(letter.text())
        .contains("Bonjour Camille,")
        .contains(
            "lundi 14 décembre\u202f: 11:00–19:00, pause 14:00–15:00"
                + " (avant\u202f: 10:00–18:00, pause 13:00–14:00)")
        .contains("https://vitrine.example/booking/staff/weeks?week=2026-W51")
        .doesNotContain("L3123-31", "{");
    assertThat(letter.html()).contains("lang=\"fr\"").doesNotContain("<img");
  }

  @Test
  void part_time_reads_that_it_is_late() {
    Letter letter =
        letter(
            "en",
            RotaNews.Kind.WEEK,
            new Line(null, WorkTimes.on(MONDAY, "10:00", "14:00"), true),
            new Line(WorkTimes.on(MONDAY.plusDays(1), "10:00", "14:00"), null, false),
            new Line(
                WorkTimes.on(MONDAY.plusDays(2), "10:00", "14:00"),
                WorkTimes.on(MONDAY.plusDays(3), "10:00", "14:00"),
                false));

    assertThat(letter.subject()).isEqualTo("Your rota for week 51, Rivoli");
    assertThat(letter.text())
        .contains("Monday 14 December: 10:00–14:00\n")
        .contains("Tuesday 15 December: no shift any more (before: 10:00–14:00)")
        .contains("Thursday 17 December: 10:00–14:00 (before: Wednesday 16 December, 10:00–14:00)")
        .contains("L3123-31");
  }

  private static Letter letter(String language, RotaNews.Kind kind, Line... lines) {
    RotaNews news =
        new RotaNews(
            "1",
            "rivoli",
            Week.of(MONDAY),
            ZoneId.of("Europe/Paris"),
            kind,
            "S003",
            Instant.parse("2026-12-01T08:00:00Z"),
            List.of(lines));
    StaffMember camille =
        new StaffMember("S003", "Camille Roux", new Email("camille@maison.example"), 2100);
    return RotaLetter.of(news, camille, language, Letters.shop(), "https://vitrine.example");
  }
}
