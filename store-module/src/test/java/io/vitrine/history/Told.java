package io.vitrine.history;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** An entry of a journal and what it tells. */
record Told(Row entry, String kind, JsonObject content) {

  static Told of(Row entry) {
    try (var reader = Json.createReader(new StringReader(entry.text("content")))) {
      JsonObject whole = reader.readObject();
      return new Told(entry, whole.getString("kind", ""), content(whole));
    }
  }

  private static JsonObject content(JsonObject whole) {
    JsonObject content = whole.getJsonObject("content");
    return content == null ? JsonObject.EMPTY_JSON_OBJECT : content;
  }

  long number() {
    return entry.number("sequence_no");
  }

  String text(String name) {
    return content.getString(name, "");
  }

  long cents(String name) {
    return content.containsKey(name) ? content.getJsonNumber(name).longValueExact() : 0;
  }

  List<JsonObject> list(String name) {
    JsonArray array = content.getJsonArray(name);
    return array == null ? List.of() : array.getValuesAs(JsonObject.class);
  }

  /** An amount of each element of a list, added up by one of its fields. */
  Map<String, Long> sums(String list, String by, String amount) {
    Map<String, Long> sums = new TreeMap<>();
    list(list)
        .forEach(
            one -> sums.merge(plain(one, by), one.getJsonNumber(amount).longValue(), Long::sum));
    return sums;
  }

  /** The elements of a list as words, in an order of their own. */
  List<String> words(String list, String... fields) {
    return list(list).stream()
        .map(one -> String.join(" ", Stream.of(fields).map(field -> plain(one, field)).toList()))
        .sorted()
        .toList();
  }

  private static String plain(JsonObject from, String name) {
    return from.get(name) == null ? "" : from.get(name).toString().replace("\"", "");
  }
}
