package io.vitrine.store.neighbour;

import io.vitrine.shell.json.JsonParts;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.stream.Collectors;

/** Reads booking's promised times; of each the store needs place and time alone. */
final class PromisesJson {

  private PromisesJson() {}

  static PromisesAnswer read(String body) {
    try (JsonReader reader = JsonParts.createReader(new StringReader(body))) {
      return new PromisesAnswer.Told(
          reader.readObject().getJsonArray("turns").getValuesAs(JsonObject.class).stream()
              .collect(
                  Collectors.toMap(
                      turn -> turn.getInt("place"),
                      turn -> Instant.parse(turn.getString("from")))));
    } catch (JsonException
        | DateTimeException
        | NullPointerException
        | ClassCastException
        | IllegalStateException e) {
      return new PromisesAnswer.Away("booking's promised times cannot be read");
    }
  }
}
