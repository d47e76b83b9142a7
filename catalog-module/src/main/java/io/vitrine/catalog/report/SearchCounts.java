package io.vitrine.catalog.report;

import io.vitrine.catalog.report.Noted.SearchWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** Adds counts to those of their day; two nodes that begin one count at once both reach it. */
@ApplicationScoped
public class SearchCounts {

  /** Words of one day; what comes beyond counts in the totals alone. */
  static final int MOST_WORDS = 2_000;

  private final DataSource database;

  @Inject
  public SearchCounts(DataSource database) {
    this.database = database;
  }

  void add(Noted noted) throws SQLException {
    try (Connection connection = database.getConnection()) {
      Date day = Date.valueOf(noted.day());
      for (Map.Entry<String, Tally> total : noted.totals().entrySet()) {
        add(
            connection,
            "update catalog.search_day set searches = searches + ?, without_result ="
                + " without_result + ?, answered = answered + ? where language = ? and on_day = ?",
            "insert into catalog.search_day (searches, without_result, answered, language, on_day)"
                + " values (?, ?, ?, ?, ?)",
            numbers(total.getValue(), total.getKey(), day));
      }
      for (Map.Entry<Integer, Long> place : noted.places().entrySet()) {
        add(
            connection,
            "update catalog.search_place set opened = opened + ? where place = ? and on_day = ?",
            "insert into catalog.search_place (opened, place, on_day) values (?, ?, ?)",
            List.of(place.getValue(), place.getKey(), day));
      }
      addWords(connection, noted, day);
    }
  }

  private static void addWords(Connection connection, Noted noted, Date day) throws SQLException {
    int room = noted.words().isEmpty() ? 0 : MOST_WORDS - wordsOf(connection, day);
    for (Map.Entry<SearchWords, Tally> count : noted.words().entrySet()) {
      List<Object> numbers =
          new ArrayList<>(numbers(count.getValue(), count.getKey().language(), day));
      numbers.add(count.getKey().words());
      boolean begun =
          add(
              connection,
              "update catalog.search_word set searches = searches + ?, without_result ="
                  + " without_result + ?, answered = answered + ?"
                  + " where language = ? and on_day = ? and words = ?",
              room <= 0
                  ? null
                  : "insert into catalog.search_word (searches, without_result, answered, language,"
                      + " on_day, words) values (?, ?, ?, ?, ?, ?)",
              numbers);
      room -= begun ? 1 : 0;
    }
  }

  private static List<Object> numbers(Tally tally, String language, Date day) {
    return List.of(tally.searches(), tally.withoutResult(), tally.answered(), language, day);
  }

  private static int wordsOf(Connection connection, Date day) throws SQLException {
    try (PreparedStatement count =
        connection.prepareStatement("select count(*) from catalog.search_word where on_day = ?")) {
      count.setDate(1, day);
      try (ResultSet row = count.executeQuery()) {
        row.next();
        return row.getInt(1);
      }
    }
  }

  /** True where a row was begun; {@code null} for an insert begins none. */
  private static boolean add(
      Connection connection, String update, String insert, List<Object> values)
      throws SQLException {
    if (run(connection, update, values) > 0 || insert == null) {
      return false;
    }
    try {
      run(connection, insert, values);
      return true;
    } catch (SQLException e) {
      if (run(connection, update, values) == 0) {
        throw e;
      }
      return false;
    }
  }

  private static int run(Connection connection, String sql, List<Object> values)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.size(); i++) {
        statement.setObject(i + 1, values.get(i));
      }
      return statement.executeUpdate();
    }
  }

  /** Forgets what was counted before this day. */
  void forget(LocalDate before) throws SQLException {
    try (Connection connection = database.getConnection()) {
      for (String table : List.of("search_day", "search_word", "search_place")) {
        run(
            connection,
            "delete from catalog." + table + " where on_day < ?",
            List.of(Date.valueOf(before)));
      }
    }
  }
}
