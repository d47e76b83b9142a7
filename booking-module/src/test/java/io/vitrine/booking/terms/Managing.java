package io.vitrine.booking.terms;

import io.vitrine.booking.appointment.Caller;
import io.vitrine.booking.appointment.Caller.Answer;
import io.vitrine.booking.appointment.House;
import io.vitrine.booking.appointment.Wanted;
import io.vitrine.shell.signin.Role;
import io.vitrine.testkit.People;
import jakarta.json.JsonObject;
import java.net.URI;
import java.time.Instant;
import java.util.List;

/** What the tests of a manager's settings do again and again, in one shop. */
public final class Managing {

  private final String shop;
  private final URI base;
  private final String ticket;

  Managing(String shop, URI base) {
    this.shop = shop;
    this.base = base;
    this.ticket = People.ticket("S390", "Manager", Role.MANAGER, shop);
  }

  /** A topic of that test alone, as a house has it before anybody says more. */
  public static void topic(String code) {
    if (House.count("select count(*) from booking.topic where topic = ?", code) == 0) {
      House.run(
          "insert into booking.topic (topic, place, name_fr, name_en, about_fr, about_en,"
              + " preparation_minutes, advice_minutes, buffer_minutes, skill, notice_minutes,"
              + " horizon_days) values (?, 9, ?, ?, 'Un conseil', 'Advice', 10, 45, 5, ?, 120, 60)",
          code,
          code,
          code,
          code);
    }
  }

  Answer get(String path) {
    return caller().get("api/v1/" + path, "Authorization", "Bearer " + ticket);
  }

  Answer put(String path, String body) {
    return caller().put("api/v1/" + path, body, "Authorization", "Bearer " + ticket);
  }

  Answer put(String path, long revision, String body) {
    return caller().put("api/v1/" + path, body, headers(revision));
  }

  Answer post(String path, String body) {
    return caller().post("api/v1/" + path, body, "Authorization", "Bearer " + ticket);
  }

  Answer delete(String path, long revision) {
    return caller().delete("api/v1/" + path, headers(revision));
  }

  private String[] headers(long revision) {
    return new String[] {"Authorization", "Bearer " + ticket, "If-Match", "\"" + revision + "\""};
  }

  private Caller caller() {
    return Caller.from("127.9.0.1", base);
  }

  static long revision(Answer answer) {
    return Long.parseLong(answer.headers().get("etag").replace("\"", ""));
  }

  Answer book(String address, String topic, String staff, Instant from) {
    return Caller.from(address, base)
        .post(
            "api/v1/appointments",
            Wanted.body(shop, topic, staff, from, "Claire Dubreuil", null),
            "Idempotency-Key",
            Wanted.key());
  }

  /** With whom that time is free. */
  List<String> freeAt(String topic, Instant from) {
    return times(topic, from).stream()
        .filter(time -> time.getString("from").equals(from.toString()))
        .flatMap(time -> time.getJsonArray("staff").stream())
        .map(staff -> ((jakarta.json.JsonString) staff).getString())
        .toList();
  }

  /** What is free on that day. */
  List<JsonObject> times(String topic, Instant on) {
    return get("free-times?shop="
            + shop
            + "&topic="
            + topic
            + "&language=fr&days=1&from="
            + on.atZone(House.PARIS).toLocalDate())
        .json()
        .getJsonArray("days")
        .getJsonObject(0)
        .getJsonArray("times")
        .getValuesAs(JsonObject.class);
  }

  static String type(Answer answer) {
    return answer.json().getString("type").replace("urn:vitrine:problem:", "");
  }
}
