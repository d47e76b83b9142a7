package io.vitrine.store.neighbour;

import io.vitrine.shell.json.JsonParts;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.Instant;

/** Reads which letters were stopped: {@code docs/contracts/booking-follow-up-stops.json}. */
final class StopsJson {

  private StopsJson() {}

  static StopsAnswer read(String body) {
    try (JsonReader reader = JsonParts.createReader(new StringReader(body))) {
      return new StopsAnswer.Told(
          reader.readObject().getJsonArray("stops").getValuesAs(JsonObject.class).stream()
              .map(
                  stop ->
                      new StopsAnswer.Stop(
                          stop.getString("letter"), Instant.parse(stop.getString("at"))))
              .toList());
    } catch (JsonException
        | DateTimeException
        | NullPointerException
        | ClassCastException
        | IllegalStateException e) {
      return new StopsAnswer.Away("booking's stopped letters cannot be read");
    }
  }
}
