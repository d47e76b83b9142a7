package io.vitrine.booking.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchWordsTest {

  @Test
  void accents_and_capitals_do_not_count() {
    assertThat(SearchWords.of(" ÉLOÏSE  Cœur-Joly ").words())
        .containsExactly("eloise", "coeur-joly");
  }

  @Test
  void a_number_is_one_word_however_it_is_spaced_and_from_wherever_it_is_dialled() {
    assertThat(SearchWords.of("06 12.34-56 78").digits()).isEqualTo("612345678");
    assertThat(SearchWords.of("+33 6 12 34 56 78").digits()).isEqualTo("612345678");
    assertThat(SearchWords.of("0033612345678").digits()).isEqualTo("612345678");
  }

  @Test
  void one_letter_finds_nobody() {
    assertThat(SearchWords.of("e").isTooShort()).isTrue();
    assertThat(SearchWords.of("  ").isTooShort()).isTrue();
    assertThat(SearchWords.of(null).isTooShort()).isTrue();
    assertThat(SearchWords.of("li").isTooShort()).isFalse();
  }

  @Test
  void abuse_62_ten_thousand_words_are_five_short_ones() {
    SearchWords words = SearchWords.of(("a".repeat(500) + " ").repeat(10_000));
    assertThat(words.words()).hasSize(5).allMatch(word -> word.length() == 60);
  }
}
