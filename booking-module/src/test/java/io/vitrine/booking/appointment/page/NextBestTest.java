package io.vitrine.booking.appointment.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.booking.appointment.Adviser;
import io.vitrine.booking.appointment.Alternative;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class NextBestTest {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final Instant NOW = Instant.parse("2026-12-11T08:00:00Z");
  private static final Instant WANTED = Instant.parse("2026-12-11T09:30:00Z");
  private static final Adviser CAMILLE = new Adviser("S003", "Camille Roux", true);
  private static final Adviser YANIS = new Adviser("S004", "Yanis Benali", true);
  private static final Adviser HORTENSE = new Adviser("S005", "Hortense Vidal", false);

  private final NextBest french = new NextBest(PARIS, Locale.FRENCH);
  private final NextBest english = new NextBest(PARIS, Locale.ENGLISH);

  @Test
  void one_adviser_is_named_once_and_the_wanted_day_not_at_all() {
    List<Alternative> others =
        List.of(
            at("2026-12-11T09:45:00Z", CAMILLE),
            at("2026-12-11T10:15:00Z", CAMILLE),
            at("2026-12-12T08:30:00Z", CAMILLE));

    assertThat(plain(french.sentence(WANTED, others, NOW)))
        .isEqualTo("Camille est libre à 10 h 45, 11 h 15, ou demain à 9 h 30.");
    assertThat(english.sentence(WANTED, others, NOW))
        .isEqualTo("Camille is free at 10:45, 11:15 or tomorrow at 09:30.");
  }

  @Test
  void several_advisers_are_named_with_their_times() {
    List<Alternative> others =
        List.of(at("2026-12-11T09:45:00Z", YANIS), at("2026-12-14T09:30:00Z", CAMILLE));

    assertThat(plain(french.sentence(WANTED, others, NOW)))
        .isEqualTo(
            "Il reste une place à 10 h 45 avec Yanis, ou lundi 14 décembre à 10 h 30 avec Camille.");
    assertThat(english.sentence(WANTED, others, NOW))
        .isEqualTo(
            "There is room at 10:45 with Yanis or Monday 14 December at 10:30 with Camille.");
  }

  @Test
  void who_does_not_let_herself_be_named_is_not() {
    List<Alternative> hers =
        List.of(at("2026-12-11T09:45:00Z", HORTENSE), at("2026-12-11T10:15:00Z", HORTENSE));
    List<Alternative> mixed =
        List.of(at("2026-12-11T09:45:00Z", HORTENSE), at("2026-12-11T10:15:00Z", CAMILLE));

    assertThat(plain(french.sentence(WANTED, hers, NOW)))
        .isEqualTo("Il reste une place à 10 h 45, ou 11 h 15.");
    assertThat(english.sentence(WANTED, mixed, NOW))
        .isEqualTo("There is room at 10:45 or 11:15 with Camille.");
  }

  @Test
  void a_time_before_on_an_earlier_day_says_its_day() {
    Instant later = Instant.parse("2026-12-15T09:30:00Z");

    assertThat(plain(french.sentence(later, List.of(at("2026-12-11T13:00:00Z", CAMILLE)), NOW)))
        .isEqualTo("Camille est libre aujourd’hui à 14 h 00.");
  }

  private static Alternative at(String from, Adviser adviser) {
    return new Alternative(Instant.parse(from), adviser);
  }

  private static String plain(String text) {
    return text.replace('\u202f', ' ');
  }
}
