package io.vitrine.booking.webhook.rest;

import io.vitrine.booking.webhook.EventType;
import io.vitrine.booking.webhook.Webhook;
import io.vitrine.booking.webhook.WebhookDelivery;
import io.vitrine.booking.webhook.WebhookWanted;
import io.vitrine.shell.InvalidValue;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * A webhook as it goes over the wire, without its secret.
 *
 * @param note why the house switched it off, or {@code null}
 */
public record WebhookJson(
    String id,
    String name,
    String address,
    List<String> events,
    Set<String> shops,
    String state,
    String note,
    Instant failingSince,
    String madeBy,
    Instant madeAt) {

  static WebhookJson of(Webhook webhook) {
    return new WebhookJson(
        webhook.id(),
        webhook.name(),
        webhook.address().toString(),
        webhook.events().stream().map(EventType::code).toList(),
        webhook.shops(),
        webhook.state().name(),
        webhook.note(),
        webhook.failingSince(),
        webhook.madeBy(),
        webhook.madeAt());
  }

  /** What an administrator sends. */
  public record Wanted(String name, String address, List<String> events, List<String> shops) {
    WebhookWanted wanted() {
      if (events == null || shops == null) {
        throw new InvalidValue("a webhook needs name, address, events and shops");
      }
      return new WebhookWanted(name, address, EventType.of(events), Set.copyOf(shops));
    }
  }

  /** A webhook with the secret that is shown this once. */
  public record Made(WebhookJson webhook, String secret) {}

  /** A page of webhooks. */
  public record Page(int page, int size, List<WebhookJson> items) {}

  /** Whether it is told. */
  public record Active(Boolean active) {}

  /**
   * One telling.
   *
   * @param status what was answered last, or {@code null} where nothing was
   */
  public record Delivery(
      String id,
      String event,
      String type,
      String appointment,
      Instant happenedAt,
      int attempts,
      Instant dueAt,
      Instant deliveredAt,
      Integer status,
      String error,
      String body) {

    static Delivery of(WebhookDelivery delivery) {
      return new Delivery(
          delivery.id(),
          delivery.event(),
          delivery.type().code(),
          delivery.appointment(),
          delivery.happenedAt(),
          delivery.attempts(),
          delivery.dueAt(),
          delivery.deliveredAt(),
          delivery.lastStatus(),
          delivery.lastError(),
          delivery.body());
    }
  }

  /**
   * Tellings, the newest first.
   *
   * @param next what to ask {@code after} for those that follow; {@code null} at the end
   */
  public record Deliveries(List<Delivery> items, String next) {}
}
