package io.vitrine.catalog.popular;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PopularWordsTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  private final JdbcDataSource database = new JdbcDataSource();
  private final PopularWords popular = new PopularWords();
  private CountedWords counted;

  @BeforeEach
  void lay() throws SQLException {
    database.setURL("jdbc:h2:mem:popular;DB_CLOSE_DELAY=-1");
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("drop all objects");
      statement.execute("create schema catalog");
      statement.execute(
          "create table catalog.popular_word (language varchar(2), words varchar(60), on_day date,"
              + " times integer, primary key (language, words, on_day))");
    }
    counted = new CountedWords(database);
  }

  @Test
  void words_are_shown_after_three_days_or_ten_times_and_not_before() throws SQLException {
    for (int day = 0; day < 3; day++) {
      assertThat(proposed("cana")).isEmpty();
      search("Canapé  Cuir", 1, MONDAY.plusDays(day));
    }
    assertThat(proposed("cana")).containsExactly("canapé cuir");

    search("canapé lin", 9, MONDAY);
    assertThat(proposed("canapé l")).isEmpty();
    search("canapé lin", 1, MONDAY);
    assertThat(proposed("canapé")).containsExactly("canapé lin", "canapé cuir");
  }

  @Test
  void what_was_typed_is_not_proposed_again_nor_in_the_other_language() throws SQLException {
    search("tapis", 20, MONDAY);
    assertThat(proposed("tapis")).isEmpty();
    assertThat(proposed("tap")).containsExactly("tapis");
    assertThat(popular.beginning("en", "tap", 3)).isEmpty();
  }

  @Test
  void long_texts_are_not_even_noted() {
    popular.note("fr", "x".repeat(PopularWords.LONGEST + 1));
    popular.note("fr", "  ");
    assertThat(popular.taken()).isEmpty();
  }

  @Test
  void what_was_noted_is_counted_once() {
    popular.note("fr", "lit");
    popular.note("fr", "LIT ");
    assertThat(popular.taken()).isEqualTo(List.of(new WordCount("fr", "lit", 2)));
    assertThat(popular.taken()).isEmpty();
  }

  @Test
  void old_counts_are_forgotten() throws SQLException {
    search("vase", 20, MONDAY);
    counted.forget(MONDAY.plusDays(1));
    popular.show(counted.shown());
    assertThat(proposed("va")).isEmpty();
  }

  private void search(String words, int times, LocalDate day) throws SQLException {
    for (int i = 0; i < times; i++) {
      popular.note("fr", words);
    }
    counted.add(popular.taken(), day);
    popular.show(counted.shown());
  }

  private List<String> proposed(String begun) {
    return popular.beginning("fr", begun, 3);
  }
}
