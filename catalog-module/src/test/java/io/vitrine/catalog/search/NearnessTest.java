package io.vitrine.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearnessTest {

  @ParameterizedTest
  @CsvSource({
    "fauteuille, Fauteuils",
    "bibliotek murale, Bibliothèques",
    "comode, Commodes",
    "lampadére, Lampadaires",
    "chaisse, Chaises et tabourets",
  })
  void misspelt_words_come_near_the_name_they_mean(String typed, String name) {
    assertThat(Nearness.of(typed, name)).isGreaterThan(Nearness.FLOOR);
  }

  @ParameterizedTest
  @CsvSource({"xylophone, Fauteuils", "trampoline, Lits", "le, Lampes", "%%, Lits"})
  void other_words_stay_far(String typed, String name) {
    assertThat(Nearness.of(typed, name)).isLessThan(Nearness.FLOOR);
  }
}
