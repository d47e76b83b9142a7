package io.vitrine.booking.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.booking.appointment.Caller.Answer;
import io.vitrine.shell.signin.Role;
import io.vitrine.testkit.Deployed;
import io.vitrine.testkit.Http;
import io.vitrine.testkit.People;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.URL;
import java.time.Instant;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * How other systems are known to book twice or to offer what they do not have, each by its name.
 * Patterns with twelve hours and clock changes stand in FreeTimesOnClockChangesTest, a kill in the
 * middle in ContestIT.
 */
@ExtendWith(ArquillianExtension.class)
class KnownFailuresIT {

  private static final String SHOP = "digue";

  @ArquillianResource private URL url;
  private URI base;

  @BeforeEach
  void house() {
    base = Deployed.at(url);
    House.open(SHOP)
        .adviser("D101", "Camille Roux", "salon")
        .adviser("D102", "Yanis Benali", "salon");
  }

  @Test
  void check_then_insert_in_two_steps() {
    Instant from = House.inDays(3, "10:00");

    List<Answer> answers = Together.at(24, i -> () -> book("127.7.1." + (i + 1), "D101", from));

    assertThat(answers).filteredOn(a -> a.status() == 201).hasSize(1);
    assertThat(
            House.count(
                "select count(*) from booking.appointment where staff = 'D101' and state = 'AGREED'"
                    + " and from_at = cast(? as timestamp with time zone)",
                from.toString()))
        .isEqualTo(1);
  }

  @Test
  void pending_requests_invisible_to_the_check() {
    Instant from = House.inDays(4, "10:00");
    hold("D101", from);

    assertThat(freeAt(from)).containsExactly("D102");
    assertThat(book("127.7.0.1", "D101", from).status()).isEqualTo(409);
    assertThat(book("127.7.0.1", "D101", from.plusSeconds(900)).status())
        .as("what only overlaps the pending one")
        .isEqualTo(409);
  }

  @Test
  void one_hold_removes_the_slot_for_every_adviser() {
    Instant from = House.inDays(5, "10:00");
    hold(null, from);

    assertThat(freeAt(from)).hasSize(1);
    assertThat(book("127.7.0.2", null, from).status()).isEqualTo(201);
  }

  @Test
  void buffers_forgotten_when_a_neighbour_moves() {
    Instant ten = House.inDays(6, "10:00");
    JsonObject first = book("127.7.0.3", "D101", ten).json();
    book("127.7.0.3", "D101", House.inDays(6, "15:00"));

    assertThat(move(first, House.inDays(6, "14:15")).status())
        .as("advice until 15:00, and the next one's preparation begins at 14:50")
        .isEqualTo(409);
    assertThat(move(first, House.inDays(6, "16:00")).status())
        .as("the one before ends at 15:45, its buffer at 15:50, preparation from 15:50")
        .isEqualTo(200);
    assertThat(freeAt(House.inDays(6, "15:45"))).doesNotContain("D101");
    assertThat(freeAt(ten)).as("what it left is free, buffers too").contains("D101");
    assertThat(House.overlaps()).isZero();
  }

  @Test
  void cached_calendars() {
    Instant from = House.inDays(7, "10:00");
    assertThat(freeAt(from)).contains("D101");
    String shift =
        House.text(
            "select id from booking.shift where staff = 'D101' and work_day = ?",
            from.atZone(House.PARIS).toLocalDate());
    String week = House.text("select week from booking.shift where id = ?", shift);
    String ticket = "Bearer " + People.ticket("S390", "M", Role.MANAGER, SHOP);
    var read = Http.get(base, "api/v1/shops/digue/rota/" + week, "Authorization", ticket);

    Answer removed =
        Caller.from("127.7.0.4", base)
            .delete(
                "api/v1/shops/digue/rota/" + week + "/shifts/" + shift,
                "Authorization",
                ticket,
                "If-Match",
                read.headers().firstValue("ETag").orElseThrow());

    assertThat(removed.status()).as(removed.body()).isEqualTo(204);
    assertThat(freeAt(from)).as("at the very next look").doesNotContain("D101");
    assertThat(book("127.7.0.4", "D101", from).status()).isEqualTo(409);
  }

  @Test
  void double_click() {
    String body = Wanted.body(SHOP, "D102", House.inDays(8, "10:00"));
    String key = Wanted.key();

    List<Answer> answers = Together.at(2, i -> () -> send("127.7.0.5", body, key));

    assertThat(answers).extracting(Answer::status).containsOnly(201);
    assertThat(answers.stream().map(Answer::body).distinct()).hasSize(1);
  }

  @Test
  void back_and_resubmit() {
    String key = Wanted.key();
    Answer first = send("127.7.0.6", Wanted.body(SHOP, "D102", House.inDays(9, "10:00")), key);
    Answer again = send("127.7.0.6", Wanted.body(SHOP, "D102", House.inDays(9, "10:00")), key);
    Answer other = send("127.7.0.6", Wanted.body(SHOP, "D102", House.inDays(9, "15:00")), key);

    assertThat(again.json().getString("number")).isEqualTo(first.json().getString("number"));
    assertThat(other.status()).as("the same form with another time").isEqualTo(422);
    assertThat(freeAt(House.inDays(9, "15:00"))).contains("D102");
  }

  /** Mail scanners open every link, some of them with HEAD. */
  @Test
  void abuse_54_opening_the_link_that_cancels_changes_nothing() {
    JsonObject booked = book("127.7.0.10", "D101", House.inDays(10, "10:00")).json();
    String page = "appointment/" + booked.getString("link").replaceAll("^.*/", "") + "?act=cancel";
    Caller scanner = Caller.from("127.7.0.10", base);

    assertThat(scanner.get(page).status()).isEqualTo(200);
    assertThat(scanner.head(page).status()).isEqualTo(200);

    assertThat(
            House.text(
                "select state from booking.appointment where number = ?",
                booked.getString("number")))
        .isEqualTo("AGREED");
  }

  private Answer book(String address, String staff, Instant from) {
    return send(address, Wanted.body(SHOP, staff, from), Wanted.key());
  }

  private Answer send(String address, String body, String key) {
    return Caller.from(address, base).post("api/v1/appointments", body, "Idempotency-Key", key);
  }

  private Answer move(JsonObject booked, Instant to) {
    return Caller.from("127.7.0.7", base)
        .post(
            "api/v1/appointments/" + booked.getString("number") + "/moves",
            "{\"from\":\"" + to + "\",\"staff\":\"D101\"}",
            "Appointment-Link",
            booked.getString("link").replaceAll("^.*/", ""));
  }

  private void hold(String staff, Instant from) {
    Answer held =
        Caller.from("127.7.0.8", base)
            .post(
                "api/v1/holds",
                "{\"shop\":\"digue\",\"topic\":\"salon\",\"staff\":%s,\"from\":\"%s\",\"language\":\"fr\"}"
                    .formatted(staff == null ? "null" : "\"" + staff + "\"", from));
    assertThat(held.status()).as(held.body()).isEqualTo(201);
  }

  private List<String> freeAt(Instant from) {
    String day = from.atZone(House.PARIS).toLocalDate().toString();
    return Caller.from("127.7.0.9", base)
        .get("api/v1/free-times?shop=digue&topic=salon&language=fr&days=1&from=" + day)
        .json()
        .getJsonArray("days")
        .getJsonObject(0)
        .getJsonArray("times")
        .stream()
        .map(time -> time.asJsonObject())
        .filter(time -> time.getString("from").equals(from.toString()))
        .flatMap(time -> time.getJsonArray("staff").stream())
        .map(staff -> ((jakarta.json.JsonString) staff).getString())
        .toList();
  }
}
