package io.vitrine.catalog.product.writing;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Writes down who changed what, in the transaction of the change. */
final class History {

  /** Under this field stands that a variant is new. */
  static final String ADDED = "sku";

  private static final int LONGEST_STAFF = 40;

  private record Key(String product, String sku, String field) {}

  private final Rows rows;
  private final Origin origin;
  private final Instant now;

  History(Rows rows, Origin origin, Instant now) {
    this.rows = rows;
    this.origin = origin;
    this.now = now;
  }

  /** A change of the product is one entry, however many of its variants came with it. */
  void write(Written written, List<Article> articles) throws SQLException {
    Map<String, Article> bySku = new HashMap<>();
    articles.forEach(article -> bySku.put(article.sku(), article));
    Map<Key, FieldChange> entries = new LinkedHashMap<>();
    for (String sku : written.added()) {
      entries.put(new Key(bySku.get(sku).product(), sku, ADDED), new FieldChange(ADDED, null, sku));
    }
    written
        .changes()
        .forEach(
            (sku, fields) ->
                fields.forEach(
                    change ->
                        entries.put(
                            new Key(
                                bySku.get(sku).product(),
                                change.ofProduct() ? null : sku,
                                change.field()),
                            change)));
    write(entries);
  }

  /** Changes of the product itself. */
  void write(String product, List<FieldChange> changes) throws SQLException {
    Map<Key, FieldChange> entries = new LinkedHashMap<>();
    changes.forEach(change -> entries.put(new Key(product, null, change.field()), change));
    write(entries);
  }

  private void write(Map<Key, FieldChange> entries) throws SQLException {
    List<Object[]> added = new ArrayList<>();
    entries.forEach((key, change) -> added.add(row(key, change)));
    add(added);
  }

  /** One change of one variant. */
  void write(String product, String sku, FieldChange change) throws SQLException {
    List<Object[]> added = new ArrayList<>();
    added.add(row(new Key(product, sku, change.field()), change));
    add(added);
  }

  private void add(List<Object[]> added) throws SQLException {
    rows.write(
        "insert into catalog.product_change (id, product, sku, at, staff, import_job, field,"
            + " before_value, after_value) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        added);
  }

  private Object[] row(Key key, FieldChange change) {
    String staff = origin.staff();
    return new Object[] {
      UUID.randomUUID().toString(),
      key.product(),
      key.sku(),
      now,
      staff.length() > LONGEST_STAFF ? staff.substring(0, LONGEST_STAFF) : staff,
      origin.importJob(),
      change.field(),
      change.before(),
      change.after()
    };
  }
}
