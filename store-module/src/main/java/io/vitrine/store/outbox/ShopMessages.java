package io.vitrine.store.outbox;

import io.vitrine.shell.json.JsonParts;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** What is told of a shop's visits, stock and letters, as {@code docs/contracts} has it. */
final class ShopMessages {

  private ShopMessages() {}

  static JsonObject letter(String id, String shop, Instant at, Outbox.ShopLetter letter) {
    JsonObjectBuilder body =
        JsonParts.createObjectBuilder()
            .add("messageId", id)
            .add("shop", shop)
            .add("at", at.truncatedTo(ChronoUnit.MICROS).toString())
            .add("kind", letter.kind())
            .add("email", letter.email())
            .add("language", letter.language())
            .add("subject", letter.subject())
            .add("text", letter.text())
            .add("why", letter.why());
    body = letter.ticket() == null ? body.addNull("ticket") : body.add("ticket", letter.ticket());
    return (letter.stop() == null ? body.addNull("stop") : body.add("stop", letter.stop())).build();
  }

  static JsonObject paper(String id, String shop, Instant at, Outbox.Paper paper) {
    return JsonParts.createObjectBuilder()
        .add("messageId", id)
        .add("shop", shop)
        .add("at", at.truncatedTo(ChronoUnit.MICROS).toString())
        .add("email", paper.email())
        .add("language", paper.language())
        .add("subject", paper.subject())
        .add("text", paper.text())
        .add("fileName", paper.fileName())
        .add("pdf", paper.pdf())
        .build();
  }

  static JsonObject stock(
      String id, String shop, String sku, int onHand, Instant asOf, long version) {
    return JsonParts.createObjectBuilder()
        .add("messageId", id)
        .add("shop", shop)
        .add("sku", sku)
        .add("onHand", onHand)
        .add("asOf", asOf.truncatedTo(ChronoUnit.MICROS).toString())
        .add("version", version)
        .build();
  }

  static JsonObject stockPage(String id, String shop, List<Outbox.Level> levels) {
    JsonArrayBuilder items = JsonParts.createArrayBuilder();
    for (Outbox.Level level : levels) {
      items.add(
          JsonParts.createObjectBuilder()
              .add("sku", level.sku())
              .add("onHand", level.onHand())
              .add("asOf", level.asOf().truncatedTo(ChronoUnit.MICROS).toString())
              .add("version", level.version()));
    }
    return JsonParts.createObjectBuilder()
        .add("messageId", id)
        .add("shop", shop)
        .add("items", items)
        .build();
  }

  static JsonObject visit(
      String id, String fact, String appointment, String shop, Instant at, String outcome) {
    JsonObjectBuilder body =
        JsonParts.createObjectBuilder()
            .add("messageId", id)
            .add("fact", fact)
            .add("appointment", appointment)
            .add("shop", shop)
            .add("at", at.truncatedTo(ChronoUnit.MICROS).toString());
    return (outcome == null ? body.addNull("outcome") : body.add("outcome", outcome)).build();
  }

  static JsonObject walkIn(
      String id, String fact, String shop, String topic, Instant at, Instant receivedAt) {
    JsonObjectBuilder body =
        JsonParts.createObjectBuilder()
            .add("messageId", id)
            .add("fact", fact)
            .add("shop", shop)
            .add("topic", topic)
            .add("at", at.truncatedTo(ChronoUnit.MICROS).toString());
    return (receivedAt == null
            ? body.addNull("receivedAt")
            : body.add("receivedAt", receivedAt.truncatedTo(ChronoUnit.MICROS).toString()))
        .build();
  }

  static JsonObject preparation(
      String id,
      String appointment,
      String shop,
      long version,
      Instant at,
      JsonObject preparation) {
    JsonObjectBuilder body =
        JsonParts.createObjectBuilder()
            .add("messageId", id)
            .add("appointment", appointment)
            .add("shop", shop)
            .add("version", version)
            .add("at", at.truncatedTo(ChronoUnit.MICROS).toString());
    return (preparation == null
            ? body.addNull("preparation")
            : body.add("preparation", preparation))
        .build();
  }

  static JsonObject deviceWithdrawn(String id, String shop, String device, Instant at) {
    return JsonParts.createObjectBuilder()
        .add("messageId", id)
        .add("shop", shop)
        .add("device", device)
        .add("at", at.truncatedTo(ChronoUnit.MICROS).toString())
        .build();
  }
}
