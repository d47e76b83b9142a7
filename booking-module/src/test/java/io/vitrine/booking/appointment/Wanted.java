package io.vitrine.booking.appointment;

import java.time.Instant;
import java.util.UUID;

/** Bodies of requests, as a customer's page would send them. */
public final class Wanted {

  private Wanted() {}

  public static String key() {
    return UUID.randomUUID().toString();
  }

  public static String body(String shop, String staff, Instant from) {
    return body(shop, "salon", staff, from, "Claire Dubreuil", null);
  }

  public static String body(
      String shop, String topic, String staff, Instant from, String name, String selection) {
    return """
    {"shop":"%s","topic":"%s","staff":%s,"from":"%s","language":"fr",
     "customer":{"name":"%s","email":"claire@example.org","phone":null},
     "message":"Pas de cuir.","selection":%s}"""
        .formatted(shop, topic, quoted(staff), from, name, quoted(selection));
  }

  private static String quoted(String text) {
    return text == null ? "null" : "\"" + text + "\"";
  }
}
