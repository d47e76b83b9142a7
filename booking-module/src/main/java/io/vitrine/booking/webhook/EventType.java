package io.vitrine.booking.webhook;

import io.vitrine.shell.InvalidValue;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a webhook can be told. */
public enum EventType {
  BOOKED("appointment.booked"),
  CHANGED("appointment.changed"),
  CANCELLED("appointment.cancelled"),
  ATTENDED("appointment.attended"),
  /** Nothing happened; somebody wants to see whether it arrives. */
  TEST("webhook.test");

  private final String code;

  EventType(String code) {
    this.code = code;
  }

  /** How it is called outside. */
  public String code() {
    return code;
  }

  /** The types that can be chosen, by their codes. */
  public static Set<EventType> of(Collection<String> codes) {
    Set<EventType> types = EnumSet.noneOf(EventType.class);
    for (String code : codes) {
      types.add(
          Stream.of(values())
              .filter(type -> type.code.equals(code) && type != TEST)
              .findFirst()
              .orElseThrow(() -> new InvalidValue("there is no event " + code)));
    }
    return types;
  }

  static Set<EventType> stored(String column) {
    return of(Set.of(column.split(" ")));
  }

  static String stored(Set<EventType> types) {
    return types.stream().map(EventType::code).collect(Collectors.joining(" "));
  }
}
