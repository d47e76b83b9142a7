package io.vitrine.booking.webhook;

import io.vitrine.shell.InvalidValue;
import java.util.Set;

/**
 * What an administrator asks for.
 *
 * @param shops whose appointments are told; at least one
 * @param events at least one
 */
public record WebhookWanted(String name, String address, Set<EventType> events, Set<String> shops) {

  private static final int LONGEST_NAME = 80;

  public WebhookWanted {
    name = name == null ? "" : name.strip();
    if (name.isEmpty()
        || name.length() > LONGEST_NAME
        || name.chars().anyMatch(Character::isISOControl)) {
      throw new InvalidValue("a webhook's name has 1 to 80 characters in one line");
    }
    if (events == null || events.isEmpty() || shops == null || shops.isEmpty()) {
      throw new InvalidValue("a webhook needs at least one event and one shop");
    }
    events = Set.copyOf(events);
    shops = Set.copyOf(shops);
  }
}
