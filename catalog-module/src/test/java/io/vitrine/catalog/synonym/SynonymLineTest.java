package io.vitrine.catalog.synonym;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitrine.shell.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SynonymLineTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Canapé ,  SOFA|canapé, sofa",
        "buffet>vaisselier , bahut|buffet > vaisselier, bahut",
        "table de nuit,chevet|table de nuit, chevet",
        "rocking-chair, fauteuil à bascule|rocking-chair, fauteuil à bascule",
      })
  void a_line_is_kept_in_one_form(String typed, String kept) {
    assertThat(SynonymLine.of("fr", typed)).map(SynonymLine::words).contains(kept);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "canapé",
        "canapé, ",
        "canapé, canapé",
        "a > b > c",
        "> b",
        "un deux trois quatre cinq, six",
        "a, b, c, d, e, f, g, h, i, j, k, l, m",
        "<script>, b",
        "a:b, c",
      })
  void what_is_no_line_is_refused(String typed) {
    assertThat(SynonymLine.of("fr", typed)).isEmpty();
    assertThatThrownBy(() -> new SynonymLine("fr", typed)).isInstanceOf(InvalidValue.class);
  }

  @Test
  void there_are_two_languages_and_an_end() {
    assertThat(SynonymLine.of("de", "sofa, couch")).isEmpty();
    assertThat(SynonymLine.of("fr", "a".repeat(40) + ", b")).isPresent();
    assertThat(SynonymLine.of("fr", "a".repeat(41) + ", b")).isEmpty();
    assertThat(SynonymLine.of("fr", null)).isEmpty();
  }
}
