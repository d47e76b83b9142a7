package io.vitrine.store.neighbour;

import io.vitrine.shell.InvalidValue;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.format.DateTimeParseException;

/** The members of what booking tells; one that is left out and one that is null are the same. */
final class Members {

  private Members() {}

  /** The text, or {@code null} where nothing is told. */
  static String text(JsonObject from, String member) {
    JsonValue value = from.get(member);
    return isNothing(value) ? null : ((JsonString) value).getString();
  }

  /**
   * @throws InvalidValue where it is not told, or no instant (ISO 8601, UTC)
   */
  static Instant instant(JsonObject from, String member) {
    try {
      return Instant.parse(String.valueOf(text(from, member)));
    } catch (DateTimeParseException e) {
      throw new InvalidValue(member + " is no instant");
    }
  }

  static boolean isNothing(JsonValue value) {
    return value == null || value.getValueType() == JsonValue.ValueType.NULL;
  }
}
