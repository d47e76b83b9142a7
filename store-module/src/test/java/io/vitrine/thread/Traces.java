package io.vitrine.thread;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * Where words stand: in any column of any table of the three modules, as the database itself names
 * them, so that a table of tomorrow is searched as well; and in any file of the data directory.
 */
record Traces(DataSource database, Path data) {

  private static final String COLUMNS =
      "select table_schema, table_name, column_name, data_type from information_schema.columns"
          + " where table_schema in ('catalog', 'booking', 'store')"
          + " order by table_schema, table_name, ordinal_position";

  /** A column of a table. */
  private record Place(String table, String column, boolean binary) {}

  /** The tables' columns in which one of these words stands, in capitals or not. */
  Set<String> inTables(List<String> words) {
    Set<String> found = new TreeSet<>();
    try (Connection connection = database.getConnection()) {
      for (Place place : places(connection)) {
        if (holds(connection, place, words)) {
          found.add(place.table() + "." + place.column());
        }
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** How many columns are searched. */
  int columns() {
    try (Connection connection = database.getConnection()) {
      return places(connection).size();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Place> places(Connection connection) throws SQLException {
    List<Place> places = new ArrayList<>();
    try (PreparedStatement query = connection.prepareStatement(COLUMNS);
        ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        places.add(
            new Place(
                rows.getString(1) + ".\"" + rows.getString(2) + '"',
                rows.getString(3),
                "bytea".equals(rows.getString(4))));
      }
    }
    return places;
  }

  private static boolean holds(Connection connection, Place place, List<String> words)
      throws SQLException {
    String column = '"' + place.column() + '"';
    String text =
        place.binary() ? "encode(" + column + ", 'escape')" : "cast(" + column + " as text)";
    StringBuilder sql = new StringBuilder("select 1 from " + place.table() + " where ");
    for (int i = 0; i < words.size(); i++) {
      sql.append(i == 0 ? "" : " or ").append("lower(").append(text).append(") like ?");
    }
    try (PreparedStatement query = connection.prepareStatement(sql.append(" limit 1").toString())) {
      for (int i = 0; i < words.size(); i++) {
        query.setString(i + 1, "%" + words.get(i).toLowerCase(Locale.ROOT) + "%");
      }
      try (ResultSet rows = query.executeQuery()) {
        return rows.next();
      }
    }
  }

  /** The files in which one of these words stands, search index, letters and logs among them. */
  List<Path> inFiles(List<String> words) {
    try (Stream<Path> files = Files.walk(data)) {
      return files.filter(Files::isRegularFile).filter(file -> holds(file, words)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The words as they are, with a capital, and in capitals: files are large, this is quick. */
  private static boolean holds(Path file, List<String> words) {
    try {
      String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
      return words.stream()
          .flatMap(
              word ->
                  Stream.of(
                      word,
                      word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1),
                      word.toUpperCase(Locale.ROOT)))
          .anyMatch(text::contains);
    } catch (IOException e) {
      return false;
    }
  }
}
