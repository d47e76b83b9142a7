package io.vitrine.history;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A row of a table, its columns by name. */
public record Row(Map<String, Object> columns) {

  public String text(String column) {
    Object value = columns.get(column);
    return value == null ? null : value.toString();
  }

  /** A number, or 0 where there is none. */
  public long number(String column) {
    return columns.get(column) instanceof Number number ? number.longValue() : 0;
  }

  Instant time(String column) {
    return (Instant) columns.get(column);
  }

  /** The values of these columns as one word: what names a row or what it belongs to. */
  String key(String... names) {
    return Stream.of(names).map(this::text).collect(Collectors.joining(" "));
  }

  /** The same with another value. */
  public Row with(String column, Object value) {
    Map<String, Object> other = new LinkedHashMap<>(columns);
    other.put(column, value);
    return new Row(other);
  }
}
