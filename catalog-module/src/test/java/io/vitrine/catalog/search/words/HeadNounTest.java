package io.vitrine.catalog.search.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.catalog.search.Tongue;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadNounTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Camargue round coffee table|table",
        "Landes coffee table with shelf|table",
        "Sologne 140 sofa bed|bed",
        "chair mat for hardwood floors|mat",
        "7 piece dining set|dining",
        "set of 2 upholstered chairs|chairs",
        "area rug, hand tufted|rug",
        "bar & counter stool|stool",
        "wardrobe 200 cm|wardrobe",
      })
  void english_names_a_thing_last(String name, String head) {
    assertThat(HeadNoun.of(name, Tongue.ENGLISH)).containsExactly(head);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Table basse ronde Camargue|table",
        "Canapé d’angle convertible Yonne 160|canape",
        "Lot de 2 chaises|chaises",
        "Petite table d'appoint|table",
        "2 fauteuils de jardin|fauteuils",
        "Ensemble de 4 assiettes|assiettes",
      })
  void french_names_a_thing_first(String name, String head) {
    assertThat(HeadNoun.of(name, Tongue.FRENCH)).containsExactly(head);
  }

  @Test
  void what_has_no_word_names_nothing() {
    assertThat(HeadNoun.of("140 x 190", Tongue.FRENCH)).isEqualTo(List.of());
    assertThat(HeadNoun.of("%%", Tongue.ENGLISH)).isEmpty();
  }
}
