package io.vitrine.store.dossier;

import io.vitrine.shell.json.JsonParts;
import io.vitrine.store.neighbour.Words;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * What the customer sees of a preparation. Notes of the staff have no place in it.
 *
 * @param plan what the adviser wrote for her, or {@code null}
 * @param setName what the set is called, or {@code null}
 * @param setAside articles kept back for her
 */
record ShownPreparation(
    Instant preparedAt,
    String staffName,
    String plan,
    String setName,
    List<Proposal> alternatives,
    List<Piece> setAside) {

  ShownPreparation {
    alternatives = List.copyOf(alternatives);
    setAside = List.copyOf(setAside);
  }

  /** An article as it was last known; without the catalogue ever heard, its number alone. */
  record Piece(String sku, String product, Words name, Words variant, String picture) {}

  /** An article the adviser proposes, and why. */
  record Proposal(Piece piece, Alternative.Reason reason, String words) {}

  /** In the form of {@code docs/contracts/booking-preparation.json}. */
  JsonObject json() {
    JsonArrayBuilder proposed = JsonParts.createArrayBuilder();
    for (Proposal one : alternatives) {
      proposed.add(
          json(one.piece()).add("reason", one.reason().name()).add("words", text(one.words())));
    }
    JsonArrayBuilder kept = JsonParts.createArrayBuilder();
    setAside.forEach(piece -> kept.add(json(piece)));
    return JsonParts.createObjectBuilder()
        .add("preparedAt", preparedAt.truncatedTo(ChronoUnit.MICROS).toString())
        .add("staffName", staffName)
        .add("plan", text(plan))
        .add("setName", text(setName))
        .add("alternatives", proposed)
        .add("setAside", kept)
        .build();
  }

  private static JsonObjectBuilder json(Piece piece) {
    return JsonParts.createObjectBuilder()
        .add("sku", piece.sku())
        .add("product", text(piece.product()))
        .add("name", text(piece.name()))
        .add("variant", text(piece.variant()))
        .add("picture", text(piece.picture()));
  }

  private static JsonValue text(String text) {
    return text == null ? JsonValue.NULL : JsonParts.createValue(text);
  }

  private static JsonValue text(Words words) {
    return words == null
        ? JsonValue.NULL
        : JsonParts.createObjectBuilder()
            .add("fr", text(words.fr()))
            .add("en", text(words.en()))
            .build();
  }
}
