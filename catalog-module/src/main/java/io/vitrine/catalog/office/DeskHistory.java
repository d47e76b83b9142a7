package io.vitrine.catalog.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;

/** Who changed what of categories and attributes. */
@ApplicationScoped
public class DeskHistory {

  private final DataSource database;
  private final Clock clock;

  @Inject
  public DeskHistory(DataSource database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** What was changed. */
  public enum Kind {
    CATEGORY,
    ATTRIBUTE
  }

  /**
   * One field that was changed.
   *
   * @param before {@code null} where nothing stood
   * @param after {@code null} where nothing stands any more
   */
  public record Entry(Instant at, String staff, String field, String before, String after) {}

  /** The change of one field, in the caller's transaction; what stays as it was is no change. */
  public void remember(
      Kind kind, String code, String staff, String field, String before, String after) {
    if (Objects.equals(before, after)) {
      return;
    }
    try (Connection connection = database.getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                "insert into catalog.desk_change (id, kind, code, at, staff, field, before_value,"
                    + " after_value) values (?, ?, ?, ?, ?, ?, ?, ?)")) {
      insert.setString(1, UUID.randomUUID().toString());
      insert.setString(2, kind.name());
      insert.setString(3, code);
      insert.setObject(4, clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC));
      insert.setString(5, staff);
      insert.setString(6, field);
      insert.setString(7, before);
      insert.setString(8, after);
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("a change of " + code + " could not be remembered", e);
    }
  }

  /** The latest changes of one thing. */
  public List<Entry> last(Kind kind, String code, int most) {
    try (Connection connection = database.getConnection();
        PreparedStatement ask =
            connection.prepareStatement(
                "select at, staff, field, before_value, after_value from catalog.desk_change"
                    + " where kind = ? and code = ? order by at desc, field, id limit ?")) {
      ask.setString(1, kind.name());
      ask.setString(2, code);
      ask.setInt(3, most);
      try (ResultSet row = ask.executeQuery()) {
        List<Entry> entries = new ArrayList<>();
        while (row.next()) {
          entries.add(
              new Entry(
                  row.getObject("at", OffsetDateTime.class).toInstant(),
                  row.getString("staff"),
                  row.getString("field"),
                  row.getString("before_value"),
                  row.getString("after_value")));
        }
        return entries;
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the changes of " + code + " could not be read", e);
    }
  }
}
