package io.vitrine.store.neighbour;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.Instant;

/** Reads booking's promised times; of each promise the store needs its time alone. */
final class PromisesJson {

  private PromisesJson() {}

  static PromisesAnswer read(String body) {
    try (JsonReader reader = Json.createReader(new StringReader(body))) {
      return new PromisesAnswer.Told(
          reader.readObject().getJsonArray("times").getValuesAs(JsonObject.class).stream()
              .map(promise -> Instant.parse(promise.getString("from")))
              .toList());
    } catch (JsonException | DateTimeException | NullPointerException | ClassCastException e) {
      return new PromisesAnswer.Away("booking's promised times cannot be read");
    }
  }
}
