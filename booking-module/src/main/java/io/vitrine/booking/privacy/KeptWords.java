package io.vitrine.booking.privacy;

import io.vitrine.shell.json.JsonParts;
import jakarta.json.JsonException;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.List;

/** What the store says of somebody who was erased: what it keeps still, and what is gone. */
final class KeptWords {

  private KeptWords() {}

  /** The numbers of orders and pieces still to be handed over, one behind the other; or nothing. */
  static String of(String answer) {
    return String.join(", ", texts(answer, "openOrders"));
  }

  /** The numbers of pieces of which nothing is to be shown any more. */
  static List<String> gone(String answer) {
    return texts(answer, "tickets");
  }

  private static List<String> texts(String answer, String member) {
    if (answer == null) {
      return List.of();
    }
    try (var reader = JsonParts.createReader(new StringReader(answer))) {
      var said = reader.readObject();
      return said.containsKey(member)
          ? said.getJsonArray(member).getValuesAs(JsonString.class).stream()
              .map(JsonString::getString)
              .toList()
          : List.of();
    } catch (JsonException | ClassCastException e) {
      return List.of();
    }
  }
}
