package io.vitrine.catalog.product.writing;

import io.vitrine.catalog.text.Text;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Finds or plants the categories that articles name; the place in the tree tells them apart. A path
 * under which a category was known before it was moved or renamed still leads to it.
 */
final class TreeWriting {

  private record Known(String code, String path, String parent, String fr, String en) {}

  private final Map<String, Known> byPath = new HashMap<>();
  private final Map<String, Known> byCode = new HashMap<>();
  private final Map<String, String> former = new HashMap<>();
  private final Map<String, Integer> siblings = new HashMap<>();
  private final Map<String, String> parents = new HashMap<>();
  private final List<Object[]> planted = new ArrayList<>();
  private final List<Object[]> renamed = new ArrayList<>();

  TreeWriting(Rows rows) throws SQLException {
    rows.all(
        "select code, path, parent, name_fr, name_en from catalog.category",
        row -> {
          String parent = row.getString("parent");
          siblings.merge(String.valueOf(parent), 1, Integer::sum);
          return know(
              new Known(
                  row.getString("code"),
                  row.getString("path"),
                  parent,
                  row.getString("name_fr"),
                  row.getString("name_en")));
        });
    rows.all(
        "select path, category from catalog.category_former_path",
        row -> former.put(row.getString("path"), row.getString("category")));
  }

  private Known know(Known known) {
    byPath.put(known.path(), known);
    byCode.put(known.code(), known);
    return known;
  }

  /** The code of the category at the end of this path of names. */
  String codeOf(List<Text> names) {
    Known at = null;
    for (Text name : names) {
      String path = (at == null ? "" : at.path() + '/') + Slug.of(name.french());
      if (byPath.containsKey(path)) {
        at = renamed(byPath.get(path), name);
      } else if (former.containsKey(path)) {
        at = byCode.get(former.get(path));
      } else {
        at = plant(path, at, name);
      }
    }
    return at == null ? null : at.code();
  }

  /** The same path with the names that those steps have now which were moved or renamed. */
  List<Text> asItIs(List<Text> names) {
    List<Text> now = new ArrayList<>();
    String path = "";
    for (Text name : names) {
      path = (path.isEmpty() ? "" : path + '/') + Slug.of(name.french());
      if (!byPath.containsKey(path) && former.containsKey(path)) {
        Known at = byCode.get(former.get(path));
        path = at.path();
        now = namesTo(at);
      } else {
        now.add(name);
      }
    }
    return now;
  }

  private List<Text> namesTo(Known known) {
    List<Text> names =
        known.parent() == null ? new ArrayList<>() : namesTo(byCode.get(known.parent()));
    names.add(new Text(known.fr(), known.en()));
    return names;
  }

  private Known renamed(Known known, Text name) {
    Text was = new Text(known.fr(), known.en());
    Text now = renamed(was, name);
    if (now.equals(was)) {
      return known;
    }
    renamed.add(new Object[] {now.fr(), now.en(), known.code()});
    return know(new Known(known.code(), known.path(), known.parent(), now.fr(), now.en()));
  }

  /**
   * The name that a known category has after this one was given for it. Words that only repeat what
   * is shown in place of a missing language add nothing.
   */
  static Text renamed(Text known, Text given) {
    boolean repeatsEnglish = known.fr() == null && Objects.equals(given.fr(), known.en());
    boolean repeatsFrench = known.en() == null && Objects.equals(given.en(), known.fr());
    return new Text(
        given.fr() == null || repeatsEnglish ? known.fr() : given.fr(),
        given.en() == null || repeatsFrench ? known.en() : given.en());
  }

  private Known plant(String path, Known below, Text name) {
    String parent = below == null ? null : below.code();
    String code = CategoryCodes.free(byCode.keySet(), Slug.of(name.french()), parent);
    if (below != null) {
      parents.put(parent, below.path());
    }
    int position = siblings.merge(String.valueOf(parent), 1, Integer::sum);
    planted.add(new Object[] {code, path, parent, name.fr(), name.en(), position});
    return know(new Known(code, path, parent, name.fr(), name.en()));
  }

  void write(Rows rows) throws SQLException {
    holdParents(rows);
    rows.write(
        "insert into catalog.category (code, path, parent, name_fr, name_en, position)"
            + " values (?, ?, ?, ?, ?, ?)",
        planted);
    rows.write("update catalog.category set name_fr = ?, name_en = ? where code = ?", renamed);
  }

  /** Below a category that someone moves meanwhile nothing is planted under its former path. */
  private void holdParents(Rows rows) throws SQLException {
    Set<String> known = new HashSet<>(parents.keySet());
    planted.forEach(category -> known.remove(category[0]));
    List<String> moved =
        rows.of(
            "select code, path from catalog.category where code = any(?) order by code for update",
            known,
            row ->
                row.getString("path").equals(parents.get(row.getString("code")))
                    ? null
                    : row.getString("code"));
    if (moved.stream().anyMatch(Objects::nonNull)) {
      throw new SQLException("a category was moved meanwhile: " + moved);
    }
  }
}
