package io.vitrine.catalog.importing.mapping;

import io.vitrine.shell.json.JsonParts;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The members of an object in a mapping, each of its kind; what is not is told by its path. */
final class Members {

  private final String path;
  private final JsonObject object;

  /**
   * @param known every member that may stand there
   * @throws Unfit if another does
   */
  private Members(String path, JsonObject object, Set<String> known) {
    this.path = path;
    this.object = object;
    for (String member : object.keySet()) {
      if (!known.contains(member)) {
        throw new Unfit(Fault.MAPPING_MEMBER, at(member), String.join(", ", new TreeSet<>(known)));
      }
    }
  }

  static Members of(JsonObject mapping, Set<String> known) {
    return new Members("", mapping, known);
  }

  /** Where the object itself stands. */
  String path() {
    return path;
  }

  /** Where this member stands, as a person would look for it: {@code columns.price.from}. */
  String at(String member) {
    return path.isEmpty() ? member : path + '.' + member;
  }

  /** The text, or {@code null}. */
  String text(String member) {
    JsonValue value = given(member, JsonValue.NULL);
    return value == JsonValue.NULL ? null : text(value, at(member));
  }

  String needed(String member) {
    String text = text(member);
    if (text == null || text.isBlank()) {
      throw new Unfit(Fault.MAPPING_LACKS, at(member));
    }
    return text;
  }

  /** Several texts, or one that stands alone. */
  List<String> texts(String member) {
    JsonValue value = given(member, JsonValue.EMPTY_JSON_ARRAY);
    if (value.getValueType() != ValueType.ARRAY) {
      return List.of(text(value, at(member)));
    }
    return value.asJsonArray().stream().map(one -> text(one, at(member))).toList();
  }

  /** Texts by name; none where the member is missing. */
  Map<String, String> words(String member) {
    Map<String, String> words = new LinkedHashMap<>();
    within(member).forEach((name, word) -> words.put(name, text(word, at(member) + '.' + name)));
    return words;
  }

  boolean yes(String member) {
    JsonValue value = given(member, JsonValue.FALSE);
    if (value.getValueType() != ValueType.TRUE && value.getValueType() != ValueType.FALSE) {
      throw new Unfit(Fault.MAPPING_KIND, at(member));
    }
    return value.getValueType() == ValueType.TRUE;
  }

  int number(String member, int otherwise) {
    JsonValue value = given(member, JsonParts.createValue(otherwise));
    if (!(value instanceof JsonNumber number) || !number.isIntegral()) {
      throw new Unfit(Fault.MAPPING_KIND, at(member));
    }
    return number.intValue();
  }

  /** The object of that name; one without members where it is missing. */
  Members object(String member, Set<String> known) {
    return new Members(at(member), within(member), known);
  }

  /** What each object in the object of that name means. */
  <T> Map<String, T> each(String member, Set<String> known, Function<Members, T> meaning) {
    Map<String, T> values = new LinkedHashMap<>();
    within(member)
        .forEach(
            (name, value) -> {
              String at = at(member) + '.' + name;
              values.put(name, meaning.apply(new Members(at, object(value, at), known)));
            });
    return values;
  }

  /** What each object in the list of that name means, by its place from 0. */
  <T> List<T> list(String member, Set<String> known, BiFunction<Members, Integer, T> meaning) {
    JsonValue value = given(member, JsonValue.EMPTY_JSON_ARRAY);
    if (value.getValueType() != ValueType.ARRAY) {
      throw new Unfit(Fault.MAPPING_KIND, at(member));
    }
    List<T> values = new ArrayList<>();
    for (JsonValue one : value.asJsonArray()) {
      String at = at(member) + '[' + values.size() + ']';
      values.add(meaning.apply(new Members(at, object(one, at), known), values.size()));
    }
    return values;
  }

  private JsonValue given(String member, JsonValue otherwise) {
    JsonValue value = object.get(member);
    return value == null || value.getValueType() == ValueType.NULL ? otherwise : value;
  }

  private JsonObject within(String member) {
    return object(given(member, JsonValue.EMPTY_JSON_OBJECT), at(member));
  }

  private static JsonObject object(JsonValue value, String at) {
    if (value.getValueType() != ValueType.OBJECT) {
      throw new Unfit(Fault.MAPPING_KIND, at);
    }
    return value.asJsonObject();
  }

  private static String text(JsonValue value, String at) {
    if (value instanceof JsonString text) {
      return text.getString();
    }
    throw new Unfit(Fault.MAPPING_KIND, at);
  }
}
