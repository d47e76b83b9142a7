package io.vitrine.store.outbox;

import io.vitrine.shell.json.JsonParts;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The bodies of what booking is told about somebody who asked, or is asked, about herself. */
final class HerMessages {

  private HerMessages() {}

  static JsonObject answer(String id, String request, Instant at, JsonObject said) {
    return JsonParts.createObjectBuilder()
        .add("messageId", id)
        .add("request", request)
        .add("at", at.truncatedTo(ChronoUnit.MICROS).toString())
        .add("said", said)
        .build();
  }

  static JsonObject stillKnown(String id, Outbox.Fading her) {
    return JsonParts.createObjectBuilder()
        .add("messageId", id)
        .add("shop", her.shop())
        .add("email", her.email())
        .add("name", her.name())
        .add("language", her.language())
        .add("until", her.until().truncatedTo(ChronoUnit.MICROS).toString())
        .build();
  }
}
