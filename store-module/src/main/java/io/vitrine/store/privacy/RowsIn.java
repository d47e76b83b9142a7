package io.vitrine.store.privacy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.stream.Collectors;

/** Rows that have one of these values in one or two columns. */
record RowsIn(List<String> columns, List<List<String>> values) {

  RowsIn {
    columns = List.copyOf(columns);
    values = List.copyOf(values);
  }

  static RowsIn one(String column, List<String> values) {
    return new RowsIn(List.of(column), values.stream().map(List::of).toList());
  }

  /** The same values in other columns. */
  RowsIn named(String... names) {
    return new RowsIn(List.of(names), values);
  }

  boolean isEmpty() {
    return values.isEmpty();
  }

  /**
   * @param before the statement up to its condition
   * @param after what stands behind it, without parameters
   */
  Query query(EntityManager store, String before, String after) {
    StringBuilder sql = new StringBuilder(before).append('(');
    int place = 1;
    for (List<String> value : values) {
      sql.append(place == 1 ? "(" : " or (");
      StringBuilder each = new StringBuilder();
      for (int i = 0; i < value.size(); i++) {
        each.append(i == 0 ? "" : " and ").append(columns.get(i)).append(" = ?").append(place++);
      }
      sql.append(each).append(')');
    }
    Query query = store.createNativeQuery(sql.append(')').append(after).toString());
    List<String> all = values.stream().flatMap(List::stream).collect(Collectors.toList());
    for (int i = 0; i < all.size(); i++) {
      query.setParameter(i + 1, all.get(i));
    }
    return query;
  }
}
