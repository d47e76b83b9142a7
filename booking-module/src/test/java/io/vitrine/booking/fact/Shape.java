package io.vitrine.booking.fact;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.TreeMap;

/** The form of a JSON document: its members and their types, without the values. */
final class Shape {

  private Shape() {}

  static Object of(JsonValue value) {
    if (value instanceof JsonObject object) {
      var members = new TreeMap<String, Object>();
      object.forEach((name, member) -> members.put(name, of(member)));
      return members;
    }
    if (value instanceof JsonArray array) {
      return array.isEmpty() ? java.util.List.of() : java.util.List.of(of(array.get(0)));
    }
    return value.getValueType();
  }
}
