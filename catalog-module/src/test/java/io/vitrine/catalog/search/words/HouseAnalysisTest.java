package io.vitrine.catalog.search.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.catalog.search.Tongue;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HouseAnalysisTest {

  @ParameterizedTest
  @CsvSource({
    "tête, tetes",
    "tête, TÊTES",
    "cœur, coeur",
    "canapé, canapes",
    "chevaux, cheval",
    "tables basses, table basse",
    "l’armoire, armoires",
    "d'angle, angle",
    "fauteuils, fauteuil",
    "tapis, tapis",
    "lumières, lumiere",
    "éclairé, eclaire",
    "cuisinière, cuisiniere",
    "CUISINIÈRES, cuisiniere",
    "cœurs, coeur",
    "œil-de-bœuf, oeil de boeuf",
    "qu'un canapé, un canape",
    "l'étagère, etageres",
    "bouclé, boucle",
  })
  void french_words_meet_whatever_their_accents_number_and_article(String one, String other) {
    assertThat(stems(Tongue.FRENCH, one)).isEqualTo(stems(Tongue.FRENCH, other));
  }

  @ParameterizedTest
  @CsvSource({"sofas, sofa", "armchair's, armchair", "beds, bed", "tables, table"})
  void english_words_meet_whatever_their_number(String one, String other) {
    assertThat(stems(Tongue.ENGLISH, one)).isEqualTo(stems(Tongue.ENGLISH, other));
  }

  @Test
  void different_things_keep_different_stems() {
    assertThat(stems(Tongue.FRENCH, "table")).isNotEqualTo(stems(Tongue.FRENCH, "tableau"));
    assertThat(stems(Tongue.FRENCH, "lit")).isNotEqualTo(stems(Tongue.FRENCH, "lin"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "140x190",
        "140 x 190 cm",
        "140*190",
        "140 × 190",
        "140cm x 190cm",
        "140X190",
        "140 par 190"
      })
  void a_measure_is_one_word_however_it_is_written(String written) {
    assertThat(HouseAnalysis.typed(written, 10)).startsWith("140x190");
  }

  @Test
  void a_measure_in_a_text_also_gives_its_single_numbers() {
    assertThat(HouseAnalysis.terms(HouseAnalysis.EXACT, Measures.oneWay("lit 140 x 190 x 25"), 10))
        .containsExactly("lit", "140x190x25", "140", "190", "25");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2,10 m|210 cm",
        "2.1 m|210 cm",
        "3 m|300 cm",
        "140cm|140 cm",
        "3 mm|3 mm",
        "5 minutes|5 minutes",
        "32go|32 go",
        "2 m 10|210 cm",
        "1m40|140 cm",
        "culot E 27|culot E27",
        "GU 10|GU10",
        "24''|24 inch",
        "24-inch|24 inch",
        "24 pouces|24 inch",
        "E 40 x 60|E 40x60",
      })
  void metres_become_centimetres_and_units_stand_apart(String written, String one) {
    assertThat(Measures.oneWay(written).strip()).isEqualTo(one);
  }

  @Test
  void a_doubled_letter_tells_words_apart_where_the_stem_does_not() {
    // the light stemmer makes one of both; the field of words as written weighs more
    assertThat(HouseAnalysis.terms(HouseAnalysis.EXACT, "salle", 2))
        .isNotEqualTo(HouseAnalysis.terms(HouseAnalysis.EXACT, "sale", 2));
  }

  @Test
  void words_that_say_nothing_are_skipped_unless_there_are_no_others() {
    assertThat(QueryWords.of("une table pour la cuisine", Tongue.FRENCH).words())
        .isEqualTo(List.of("table", "cuisine"));
    assertThat(QueryWords.of("avec", Tongue.FRENCH).words()).containsExactly("avec");
  }

  @Test
  void abuse_62_what_is_typed_is_words_only_and_bounded() {
    assertThat(
            QueryWords.of("name:x* OR /[a-z]+/ ~2 (\"a b\"^9) +canapé -lit", Tongue.FRENCH).words())
        .allMatch(word -> word.matches("[a-z0-9]+"))
        .contains("canape", "lit");
    String endless = "canapé ".repeat(10_000) + "x".repeat(100_000);
    assertThat(QueryWords.of(endless, Tongue.FRENCH).words()).containsExactly("canape");
    StringBuilder many = new StringBuilder();
    for (int i = 0; i < 10_000; i++) {
      many.append("m").append(i).append(' ');
    }
    assertThat(QueryWords.of(many.toString(), Tongue.FRENCH).count())
        .isEqualTo(QueryWords.MAX_WORDS);
    assertThat(QueryWords.of("y".repeat(300), Tongue.FRENCH).words().get(0))
        .hasSize(QueryWords.MAX_WORD_LENGTH);
  }

  private static List<String> stems(Tongue tongue, String text) {
    return HouseAnalysis.terms(HouseAnalysis.stemmed(tongue), Measures.oneWay(text), 10);
  }
}
