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

/** Finds or plants the categories that articles name; the place in the tree tells them apart. */
final class TreeWriting {

  private static final int LONGEST_CODE = 110;

  private record Known(String code, String fr, String en) {}

  private final Map<String, Known> byPath = new HashMap<>();
  private final Set<String> codes = new HashSet<>();
  private final Map<String, Integer> siblings = new HashMap<>();
  private final List<Object[]> planted = new ArrayList<>();
  private final List<Object[]> renamed = new ArrayList<>();

  TreeWriting(Rows rows) throws SQLException {
    try (var statement =
            rows.connection()
                .prepareStatement(
                    "select code, path, parent, name_fr, name_en from catalog.category");
        var row = statement.executeQuery()) {
      while (row.next()) {
        String code = row.getString("code");
        byPath.put(
            row.getString("path"),
            new Known(code, row.getString("name_fr"), row.getString("name_en")));
        codes.add(code);
        siblings.merge(String.valueOf(row.getString("parent")), 1, Integer::sum);
      }
    }
  }

  /** The code of the category at the end of this path of names. */
  String codeOf(List<Text> names) {
    String path = "";
    String parent = null;
    for (Text name : names) {
      path = (path.isEmpty() ? "" : path + '/') + Slug.of(name.french());
      parent = byPath.containsKey(path) ? known(path, name) : plant(path, parent, name);
    }
    return parent;
  }

  private String known(String path, Text name) {
    Known known = byPath.get(path);
    Text was = new Text(known.fr(), known.en());
    Text now = renamed(was, name);
    if (!now.equals(was)) {
      byPath.put(path, new Known(known.code(), now.fr(), now.en()));
      renamed.add(new Object[] {now.fr(), now.en(), known.code()});
    }
    return known.code();
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

  private String plant(String path, String parent, Text name) {
    String own = Slug.of(name.french());
    String longer = parent + '-' + own;
    boolean fits = parent != null && longer.length() <= LONGEST_CODE;
    String code = codes.contains(own) && fits ? longer : own;
    for (int i = 2; codes.contains(code); i++) {
      code = own + '-' + i;
    }
    codes.add(code);
    byPath.put(path, new Known(code, name.fr(), name.en()));
    int position = siblings.merge(String.valueOf(parent), 1, Integer::sum);
    planted.add(new Object[] {code, path, parent, name.fr(), name.en(), position});
    return code;
  }

  void write(Rows rows) throws SQLException {
    rows.write(
        "insert into catalog.category (code, path, parent, name_fr, name_en, position)"
            + " values (?, ?, ?, ?, ?, ?)",
        planted);
    rows.write("update catalog.category set name_fr = ?, name_en = ? where code = ?", renamed);
  }
}
