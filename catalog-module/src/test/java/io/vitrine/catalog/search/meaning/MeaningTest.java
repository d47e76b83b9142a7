package io.vitrine.catalog.search.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.catalog.search.Tongue;
import io.vitrine.catalog.search.Wanted;
import io.vitrine.catalog.search.index.OpenShelf;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What words mean beyond themselves: other names, compounds, slips, the thing itself first. */
class MeaningTest {

  @TempDir Path directory;
  private OpenShelf shelf;

  @BeforeEach
  void shelve() throws IOException {
    shelf = new OpenShelf(directory);
    shelf.put(
        List.of(
            OpenShelf.named("SOFA", "Canapé Aubrac", "Aubrac sofa"),
            OpenShelf.named("TABLE", "Table basse Landes", "Landes coffee table"),
            OpenShelf.named("LAMP", "Lampe pour table basse", "Lamp for a coffee table"),
            OpenShelf.named("CHEVET", "Chevet Lozère", "Lozère nightstand"),
            OpenShelf.named("SHELF", "Bibliothèque Jura", "Jura bookcase"),
            OpenShelf.named("CHAIR", "Chaise Vosges", "Vosges chair"),
            OpenShelf.named("PAD", "Galette de chaise", "Chair pad"),
            OpenShelf.named("CHEST", "Commode Berry à 6 tiroirs", "Berry 6 drawer chest")));
    shelf.refresh();
  }

  @AfterEach
  void close() throws IOException {
    shelf.close();
  }

  @ParameterizedTest
  @CsvSource({
    "couch, SOFA, ENGLISH",
    "settee, SOFA, ENGLISH",
    "sofa, SOFA, FRENCH",
    "bedside table, CHEVET, ENGLISH",
    "table de nuit, CHEVET, FRENCH",
    "cocktail table, TABLE, ENGLISH",
  })
  void other_names_of_a_thing_find_it(String typed, String product, Tongue tongue) {
    assertThat(shelf.ranked(typed, tongue)).startsWith(product);
  }

  @ParameterizedTest
  @CsvSource({
    "rocking chair, CHAIR, ENGLISH",
    "table de chevet, CHEVET, FRENCH",
    "canapé convertible, SOFA, FRENCH",
    "table à manger, TABLE, FRENCH",
  })
  void where_no_such_kind_is_there_the_thing_itself_is_found(
      String typed, String product, Tongue tongue) {
    assertThat(shelf.ranked(typed, tongue)).startsWith(product);
  }

  @Test
  void other_kinds_of_a_thing_come_behind_the_kind_asked_for() throws IOException {
    shelf.put(
        List.of(OpenShelf.named("ROCKER", "Chaise à bascule Causse", "Causse rocking chair")));
    shelf.refresh();
    assertThat(shelf.ranked("rocking chair", Tongue.ENGLISH))
        .startsWith("ROCKER", "CHAIR")
        .doesNotContain("SOFA", "TABLE");
    assertThat(shelf.find(Wanted.of("rocking chair", Tongue.ENGLISH)).total()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "tablebasse, TABLE, FRENCH",
    "book case, SHELF, ENGLISH",
    "night stand, CHEVET, ENGLISH",
    "coffeetable, TABLE, ENGLISH",
  })
  void compounds_are_found_joined_and_split(String typed, String product, Tongue tongue) {
    assertThat(shelf.ranked(typed, tongue)).startsWith(product);
  }

  @ParameterizedTest
  @CsvSource({
    "bibliotheqe, SHELF, FRENCH",
    "chase vosges, CHAIR, FRENCH",
    "6 draw chest, CHEST, ENGLISH",
    "cofee table, TABLE, ENGLISH",
  })
  void slips_and_unfinished_words_find_what_was_meant(String typed, String product, Tongue tongue) {
    assertThat(shelf.ranked(typed, tongue)).startsWith(product);
  }

  @Test
  void the_thing_itself_comes_before_what_goes_with_it() {
    assertThat(shelf.ranked("chair", Tongue.ENGLISH)).containsExactly("CHAIR", "PAD");
    assertThat(shelf.ranked("table basse", Tongue.FRENCH)).containsExactly("TABLE", "LAMP");
    assertThat(shelf.ranked("green chair", Tongue.ENGLISH)).startsWith("CHAIR", "PAD");
  }
}
