package io.vitrine.store.neighbour;

import io.vitrine.shell.json.JsonParts;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.Optional;
import java.util.function.Function;

/** Reads the neighbours' sums; what cannot be read is as if it had not been told. */
final class FiguresJson {

  private FiguresJson() {}

  static Optional<ShopFigures> shop(String body) {
    return read(
        body,
        told ->
            new ShopFigures(
                number(told, "booked"),
                number(told, "kept"),
                number(told, "missed"),
                number(told, "cancelled"),
                number(told, "asked"),
                number(told, "decided"),
                number(told, "answeredInTime")));
  }

  static Optional<Long> selections(String body) {
    return read(body, told -> number(told, "begun"));
  }

  private static long number(JsonObject told, String name) {
    return told.getJsonNumber(name).longValueExact();
  }

  private static <T> Optional<T> read(String body, Function<JsonObject, T> told) {
    try (JsonReader reader = JsonParts.createReader(new StringReader(body))) {
      return Optional.of(told.apply(reader.readObject()));
    } catch (JsonException
        | ArithmeticException
        | NullPointerException
        | ClassCastException
        | IllegalStateException unreadable) {
      return Optional.empty();
    }
  }
}
