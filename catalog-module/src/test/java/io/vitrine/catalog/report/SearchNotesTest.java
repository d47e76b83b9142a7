package io.vitrine.catalog.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.catalog.report.Noted.SearchWords;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchNotesTest {

  private static final String PHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X)";
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  private Instant now = Instant.parse("2026-11-23T10:00:00Z");
  private final Clock clock =
      new Clock() {
        @Override
        public ZoneId getZone() {
          return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
          return this;
        }

        @Override
        public Instant instant() {
          return now;
        }
      };
  private final SearchNotes notes = new SearchNotes(50, clock);

  @Test
  void words_are_let_out_once_three_browsers_searched_for_them_on_one_day() {
    search("a", "Canapé  Lin");
    search("b", "canapé lin ");
    Noted early = only(notes.taken());
    assertThat(early.words()).isEmpty();
    assertThat(early.totals()).containsExactly(Map.entry("fr", new Tally(2, 0, 0)));
    search("c", "canapé lin");
    Noted later = only(notes.taken());
    assertThat(later.words())
        .containsExactly(Map.entry(new SearchWords("fr", "canapé lin"), new Tally(3, 0, 0)));
    search("d", "canapé lin");
    assertThat(only(notes.taken()).words().values()).containsExactly(new Tally(1, 0, 0));
  }

  @Test
  void one_browser_that_searches_often_lets_nothing_out() {
    for (int i = 0; i < 9; i++) {
      search("a", "marie dubreuil");
      now = now.plus(Duration.ofMinutes(31));
    }
    Noted noted = only(notes.taken());
    assertThat(noted.totals().get("fr").searches()).isEqualTo(9);
    assertThat(noted.words()).isEmpty();
  }

  @Test
  void browsers_of_two_days_are_not_added_up() {
    search("a", "table ronde");
    search("b", "table ronde");
    now = now.plus(Duration.ofDays(1));
    search("c", "table ronde");
    List<Noted> taken = notes.taken();
    assertThat(taken).extracting(Noted::day).containsExactly(MONDAY, MONDAY.plusDays(1));
    assertThat(taken).allSatisfy(noted -> assertThat(noted.words()).isEmpty());
  }

  @Test
  void the_same_search_counts_once_in_half_an_hour() {
    search("a", "lit");
    search("a", "LIT");
    now = now.plus(Duration.ofMinutes(29));
    search("a", "lit");
    assertThat(only(notes.taken()).totals().get("fr").searches()).isEqualTo(1);
    now = now.plus(Duration.ofMinutes(2));
    search("a", "lit");
    assertThat(only(notes.taken()).totals().get("fr").searches()).isEqualTo(1);
  }

  @Test
  void what_found_nothing_is_counted_as_such() {
    notes.searched(browsing("a"), "en", "xylophone", false);
    assertThat(only(notes.taken()).totals()).containsExactly(Map.entry("en", new Tally(1, 1, 0)));
  }

  @Test
  void a_result_is_opened_at_its_place_and_answers_its_search_once() {
    search("a", "lit");
    open("a", "lit", 3);
    open("a", "lit", 3);
    open("a", "lit", 7);
    open("a", "lit", 51);
    open("a", "lit", 99);
    Noted noted = only(notes.taken());
    assertThat(noted.places()).containsOnly(Map.entry(3, 1L), Map.entry(7, 1L), Map.entry(51, 2L));
    assertThat(noted.totals().get("fr")).isEqualTo(new Tally(1, 0, 1));
    assertThat(noted.totals().get("fr").percentUnanswered()).isZero();
  }

  @Test
  void nothing_is_opened_without_a_search_of_the_same_browser_within_half_an_hour() {
    open("a", "lit", 1);
    search("a", "lit");
    open("b", "lit", 1);
    now = now.plus(Duration.ofMinutes(31));
    open("a", "lit", 1);
    Noted noted = only(notes.taken());
    assertThat(noted.places()).isEmpty();
    assertThat(noted.totals().get("fr").answered()).isZero();
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {" ", "Googlebot/2.1", "WhatsApp/2.24", "curl/8.5", "Java-http-client/17.0.9"})
  void robots_and_whoever_says_nothing_are_not_counted(String agent) {
    notes.searched(new Browsing("10.0.0.1", agent), "fr", "lit", true);
    assertThat(notes.taken()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "marie@exemple.fr",
        "06 12 34 56 78",
        "4970 1012 3456 7890",
        "un texte bien trop long pour être des mots que plusieurs cherchent"
      })
  void what_may_be_of_a_person_is_never_let_out(String typed) {
    for (String who : List.of("a", "b", "c", "d")) {
      search(who, typed);
    }
    Noted noted = only(notes.taken());
    assertThat(noted.totals().get("fr").searches()).isEqualTo(4);
    assertThat(noted.words()).isEmpty();
  }

  @Test
  void one_address_counts_no_more_than_its_pace() {
    for (int i = 0; i < 80; i++) {
      search("a", "mot " + i);
    }
    assertThat(only(notes.taken()).totals().get("fr").searches()).isEqualTo(50);
  }

  @Test
  void memory_holds_a_bounded_number_of_words() {
    for (int i = 0; i < SearchNotes.MOST_WORDS + 10; i++) {
      notes.searched(
          new Browsing("10." + i / 250 + ".0." + i % 250, PHONE), "fr", "mot " + i, true);
    }
    for (String who : List.of("x", "y", "z")) {
      search(who, "un de plus");
    }
    assertThat(only(notes.taken()).words()).isEmpty();
  }

  @Test
  void what_is_remembered_gives_way_and_tells_nothing() {
    Lately lately = new Lately(clock);
    assertThat(lately.fingerprint("a", "b")).isNotEqualTo(lately.fingerprint("ab", ""));
    assertThat(lately.fingerprint("a")).isNotEqualTo(new Lately(clock).fingerprint("a"));
    for (int i = 0; i <= Lately.MOST; i++) {
      lately.add("f" + i);
    }
    assertThat(lately.has("f0")).isFalse();
    assertThat(lately.has("f" + Lately.MOST)).isTrue();
  }

  private void search(String who, String typed) {
    notes.searched(browsing(who), "fr", typed, true);
  }

  private void open(String who, String typed, int place) {
    notes.opened(browsing(who), "fr", typed, place);
  }

  private static Browsing browsing(String who) {
    return new Browsing("192.0.2." + who, PHONE);
  }

  private static Noted only(List<Noted> taken) {
    assertThat(taken).hasSize(1);
    return taken.get(0);
  }
}
