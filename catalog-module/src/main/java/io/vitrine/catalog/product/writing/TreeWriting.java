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
    String fr = name.fr() == null ? known.fr() : name.fr();
    String en = name.en() == null ? known.en() : name.en();
    if (!Objects.equals(fr, known.fr()) || !Objects.equals(en, known.en())) {
      byPath.put(path, new Known(known.code(), fr, en));
      renamed.add(new Object[] {fr, en, known.code()});
    }
    return known.code();
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
