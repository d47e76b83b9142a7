package io.vitrine.store.neighbour;

import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.json.JsonParts;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads {@code booking-privacy-requests.json}. */
final class PrivacyJson {

  private PrivacyJson() {}

  static PrivacyAnswer read(String body) {
    try (JsonReader reader = JsonParts.createReader(new StringReader(body))) {
      JsonObject told = reader.readObject();
      return new PrivacyAnswer.Asked(
          told.getJsonArray("items").getValuesAs(JsonObject.class).stream()
              .map(PrivacyJson::asked)
              .toList(),
          told.getString("next", null),
          told.getJsonArray("elsewhere").getValuesAs(JsonObject.class).stream()
              .map(PrivacyJson::elsewhere)
              .toList());
    } catch (JsonException
        | ClassCastException
        | NullPointerException
        | DateTimeParseException
        | InvalidValue e) {
      return new PrivacyAnswer.Away("booking's answer could not be read");
    }
  }

  private static PrivacyAnswer.Elsewhere elsewhere(JsonObject told) {
    return new PrivacyAnswer.Elsewhere(
        told.getString("id"), told.getString("kind"), Instant.parse(told.getString("askedAt")));
  }

  private static PrivacyAsked asked(JsonObject told) {
    Map<String, String> details =
        told.getJsonObject("details").entrySet().stream()
            .filter(one -> one.getValue().getValueType() == JsonValue.ValueType.STRING)
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey, one -> ((JsonString) one.getValue()).getString()));
    return new PrivacyAsked(
        told.getString("id"),
        told.getString("kind"),
        told.getString("email"),
        told.getString("language"),
        Instant.parse(told.getString("askedAt")),
        told.getJsonArray("appointments").getValuesAs(JsonString.class).stream()
            .map(JsonString::getString)
            .toList(),
        details);
  }
}
