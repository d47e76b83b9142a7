package io.vitrine.catalog.office;

import io.vitrine.catalog.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Who changed what of categories and attributes. */
@ApplicationScoped
public class DeskHistory {

  private final Sql sql;
  private final Clock clock;

  @Inject
  public DeskHistory(Sql sql, Clock clock) {
    this.sql = sql;
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
    sql.run(
        "insert into catalog.desk_change (id, kind, code, at, staff, field, before_value,"
            + " after_value) values (?, ?, ?, ?, ?, ?, ?, ?)",
        UUID.randomUUID().toString(),
        kind.name(),
        code,
        clock.instant().truncatedTo(ChronoUnit.MICROS),
        staff,
        field,
        before,
        after);
  }

  /** The latest changes of one thing. */
  public List<Entry> last(Kind kind, String code, int most) {
    return sql.list(
        "select at, staff, field, before_value, after_value from catalog.desk_change"
            + " where kind = ? and code = ? order by at desc, field, id limit ?",
        row ->
            new Entry(
                Sql.instant(row, "at"),
                row.getString("staff"),
                row.getString("field"),
                row.getString("before_value"),
                row.getString("after_value")),
        kind.name(),
        code,
        most);
  }
}
