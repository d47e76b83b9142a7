package io.vitrine.booking.webhook;

import io.vitrine.booking.appointment.Appointment;
import io.vitrine.shell.json.JsonParts;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.UUID;

/**
 * Something that happened, as it is told: which appointment, when, where, on what topic and with
 * which adviser by number. Nothing of the customer.
 *
 * @param id the same for every webhook and every attempt; whoever saw it before ignores it
 * @param appointment {@code null} for a test
 */
record WebhookEvent(String id, EventType type, String appointment, String body, Instant at) {

  static WebhookEvent about(EventType type, Appointment appointment, Instant at) {
    JsonObject told =
        JsonParts.createObjectBuilder()
            .add("number", appointment.number())
            .add("version", appointment.version())
            .add("state", appointment.state().name())
            .add("shop", appointment.shop())
            .add("zone", appointment.zone())
            .add("topic", appointment.topic())
            .add("staff", appointment.adviser().staff())
            .add("from", appointment.from().toString())
            .add("until", appointment.until().toString())
            .build();
    return of(type, appointment.number(), told, at);
  }

  static WebhookEvent test(Instant at) {
    return of(EventType.TEST, null, JsonParts.createObjectBuilder().build(), at);
  }

  private static WebhookEvent of(EventType type, String number, JsonObject told, Instant at) {
    String body =
        JsonParts.createObjectBuilder()
            .add("type", type.code())
            .add("timestamp", at.toString())
            .add("data", told)
            .build()
            .toString();
    String id = "evt_" + UUID.randomUUID().toString().replace("-", "");
    return new WebhookEvent(id, type, number, body, at);
  }
}
