package io.vitrine.catalog.office;

import io.vitrine.catalog.database.Sql;
import io.vitrine.catalog.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** All products of the house, published or not, found by number, name, reference or bar code. */
@ApplicationScoped
public class ProductList {

  private static final String WORDS =
      " where (lower(p.number) like ? or lower(p.name_fr) like ? or lower(p.name_en) like ?"
          + " or exists (select 1 from catalog.variant w where w.product = p.number"
          + " and (lower(w.sku) like ? or w.gtin like ?)))";

  private static final String PUBLISHED =
      "exists (select 1 from catalog.variant w where w.product = p.number and w.published)";

  private final Sql sql;
  private final Clock clock;

  @Inject
  public ProductList(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** Whether customers see a product now. */
  public enum State {
    SHOWN,
    HIDDEN,
    PLANNED,
    ENDED
  }

  /**
   * A product as a line of the list.
   *
   * @param lowestCents {@code null} where the price of every variant is asked in the shop
   */
  public record Line(
      String number,
      Text name,
      Text category,
      int variants,
      int published,
      Long lowestCents,
      Instant changed,
      State state) {}

  /**
   * @param page counted from 1
   */
  public List<Line> page(ProductFilter filter, int page, int size) {
    return sql.list(
        "select p.number, p.name_fr, p.name_en, c.name_fr as category_fr, c.name_en as category_en,"
            + " p.changed, p.shown_from, p.shown_until,"
            + " (select count(*) from catalog.variant v where v.product = p.number) as variants,"
            + " (select count(*) from catalog.variant v where v.product = p.number"
            + " and v.published) as published,"
            + " (select min(v.price_cents) from catalog.variant v where v.product = p.number)"
            + " as lowest from catalog.product p join catalog.category c on c.code = p.category"
            + where(filter)
            + " order by p.number limit ? offset ?",
        this::line,
        arguments(filter, size, (page - 1L) * size));
  }

  public long count(ProductFilter filter) {
    return sql.number(
        "select count(*) from catalog.product p join catalog.category c on c.code = p.category"
            + where(filter),
        arguments(filter));
  }

  /**
   * The next of their numbers, in their order.
   *
   * @param after the last number already seen, or {@code ""} for the beginning
   */
  public List<String> numbersAfter(ProductFilter filter, String after, int most) {
    return sql.list(
        "select p.number from catalog.product p join catalog.category c on c.code = p.category"
            + where(filter)
            + " and p.number > ? order by p.number limit ?",
        Sql.TEXT,
        arguments(filter, after, most));
  }

  /** A category's path begins those of all below it; a code that nobody has finds nothing. */
  private static String where(ProductFilter filter) {
    String category =
        " and exists (select 1 from catalog.category a where a.code = ?"
            + " and (c.path = a.path or c.path like a.path || '/%'))";
    return WORDS
        + (filter.category() == null ? "" : category)
        + (filter.published() == null
            ? ""
            : " and " + (filter.published() ? "" : "not ") + PUBLISHED);
  }

  private Line line(ResultSet row) throws SQLException {
    int published = row.getInt("published");
    return new Line(
        row.getString("number"),
        Text.orNone(row.getString("name_fr"), row.getString("name_en")),
        Text.orNone(row.getString("category_fr"), row.getString("category_en")),
        row.getInt("variants"),
        published,
        row.getObject("lowest", Long.class),
        row.getObject("changed", OffsetDateTime.class).toInstant(),
        state(
            published,
            row.getObject("shown_from", OffsetDateTime.class),
            row.getObject("shown_until", OffsetDateTime.class)));
  }

  private State state(int published, OffsetDateTime from, OffsetDateTime until) {
    Instant now = clock.instant();
    if (published == 0) {
      return State.HIDDEN;
    }
    if (until != null && !until.toInstant().isAfter(now)) {
      return State.ENDED;
    }
    return from != null && from.toInstant().isAfter(now) ? State.PLANNED : State.SHOWN;
  }

  /** Words are words: what a pattern would take for a wildcard is one letter of them. */
  private static Object[] arguments(ProductFilter filter, Object... behind) {
    String plain =
        filter
            .words()
            .strip()
            .toLowerCase(Locale.ROOT)
            .replace("\\", "\\\\")
            .replace("%", "\\%")
            .replace("_", "\\_");
    List<Object> arguments = new ArrayList<>(Collections.nCopies(5, '%' + plain + '%'));
    if (filter.category() != null) {
      arguments.add(filter.category());
    }
    arguments.addAll(Arrays.asList(behind));
    return arguments.toArray();
  }
}
