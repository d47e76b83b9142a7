package io.vitrine.catalog.popular;

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
import javax.sql.DataSource;

/** The counts by day in the database. */
@ApplicationScoped
public class CountedWords {

  /** Shown once they came on so many days, or so often. */
  static final int DAYS = 3;

  static final int TIMES = 10;

  private static final int MOST_SHOWN = 2_000;

  private final DataSource database;

  @Inject
  public CountedWords(DataSource database) {
    this.database = database;
  }

  /** Adds to the day's counts; two nodes that begin one count at once both reach it. */
  void add(List<WordCount> counts, LocalDate day) throws SQLException {
    try (Connection connection = database.getConnection()) {
      for (WordCount count : counts) {
        if (!increase(connection, count, day)) {
          try {
            begin(connection, count, day);
          } catch (SQLException e) {
            if (!increase(connection, count, day)) {
              throw e;
            }
          }
        }
      }
    }
  }

  /** What may be shown to everybody, the most frequent first. */
  List<WordCount> shown() throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "select language, words, sum(times) from catalog.popular_word"
                    + " group by language, words having count(*) >= ? or sum(times) >= ?"
                    + " order by sum(times) desc, words limit ?")) {
      select.setInt(1, DAYS);
      select.setInt(2, TIMES);
      select.setInt(3, MOST_SHOWN);
      try (ResultSet rows = select.executeQuery()) {
        List<WordCount> shown = new ArrayList<>();
        while (rows.next()) {
          shown.add(new WordCount(rows.getString(1), rows.getString(2), rows.getLong(3)));
        }
        return shown;
      }
    }
  }

  /** Forgets what was counted before this day. */
  void forget(LocalDate before) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement delete =
            connection.prepareStatement("delete from catalog.popular_word where on_day < ?")) {
      delete.setDate(1, Date.valueOf(before));
      delete.executeUpdate();
    }
  }

  private static boolean increase(Connection connection, WordCount count, LocalDate day)
      throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement(
            "update catalog.popular_word set times = times + ?"
                + " where language = ? and words = ? and on_day = ?")) {
      update.setLong(1, count.times());
      update.setString(2, count.language());
      update.setString(3, count.words());
      update.setDate(4, Date.valueOf(day));
      return update.executeUpdate() > 0;
    }
  }

  private static void begin(Connection connection, WordCount count, LocalDate day)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into catalog.popular_word (language, words, on_day, times) values (?, ?, ?, ?)")) {
      insert.setString(1, count.language());
      insert.setString(2, count.words());
      insert.setDate(3, Date.valueOf(day));
      insert.setLong(4, count.times());
      insert.executeUpdate();
    }
  }
}
