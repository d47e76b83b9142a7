package io.vitrine.booking.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.booking.appointment.Caller;
import io.vitrine.booking.appointment.House;
import io.vitrine.booking.appointment.Wanted;
import io.vitrine.shell.signin.Role;
import io.vitrine.testkit.Deployed;
import io.vitrine.testkit.Http;
import io.vitrine.testkit.People;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.net.URL;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The shop's calendar over HTTP: read and moved by those who work there, and by nobody else. */
@ExtendWith(ArquillianExtension.class)
class AgendaIT {

  private static final String SHOP = "pavillon";
  private static final String OTHER = "pont";

  @ArquillianResource private URL url;
  private URI base;
  private Caller customer;

  @BeforeEach
  void house() {
    base = Deployed.at(url);
    House.open(SHOP)
        .adviser("A501", "Camille Roux", "salon")
        .adviser("A502", "Yanis Benali", "salon");
    customer = Caller.from("127.1.51.1", base);
  }

  @Test
  void the_day_shows_shifts_breaks_and_the_time_around_an_appointment() {
    Instant from = House.inDays(12, "10:30");
    String number = booked("A501", from, "Claire Dubreuil");

    JsonObject day =
        json(agenda(adviser(), "?staff=A501&from=" + LocalDate.now(House.PARIS).plusDays(12)));

    JsonObject shift = day.getJsonArray("shifts").getJsonObject(0);
    assertThat(shift.getString("from")).isEqualTo(House.inDays(12, "09:30").toString());
    assertThat(shift.getJsonArray("breaks").getJsonObject(0).getString("until"))
        .isEqualTo(House.inDays(12, "14:00").toString());
    JsonObject meeting =
        day.getJsonArray("appointments").stream()
            .map(JsonObject.class::cast)
            .filter(it -> it.getString("number").equals(number))
            .findFirst()
            .orElseThrow();
    assertThat(meeting.getString("customer")).isEqualTo("Claire Dubreuil");
    assertThat(meeting.getString("busyFrom")).isEqualTo(from.minusSeconds(10 * 60).toString());
    assertThat(meeting.getString("until")).isEqualTo(from.plusSeconds(45 * 60).toString());
    assertThat(meeting.getString("busyUntil")).isEqualTo(from.plusSeconds(50 * 60).toString());
  }

  @Test
  void an_adviser_moves_to_a_colleague_and_the_letter_says_why() {
    String number = booked("A501", House.inDays(13, "10:30"), "Claire Dubreuil");
    Instant later = House.inDays(13, "15:00");

    var moved =
        move(adviser(), number, later, "A502", "Camille est en formation \u202e ce jour-là");

    assertThat(moved.statusCode()).as(moved.body()).isEqualTo(200);
    assertThat(json(moved).getString("staff")).isEqualTo("A502");
    assertThat(House.overlaps()).isZero();
    assertThat(House.unledgered()).isZero();
    assertThat(
            House.text(
                "select text_body from booking.mail where appointment = ? order by written_at desc",
                number))
        .contains("Pourquoi", "Camille est en formation  ce jour-là");
    assertThat(
            House.text(
                "select concat(by_staff, ' ', act, ' ', staff, ' ', reason) from booking.house_act"
                    + " where appointment = ?",
                number))
        .startsWith("S501 MOVED A502 Camille est en formation");
  }

  @Test
  void a_time_that_is_taken_is_a_409_with_three_others_and_moves_nothing() {
    Instant from = House.inDays(14, "10:30");
    String number = booked("A501", from, "Claire Dubreuil");
    booked("A502", House.inDays(14, "15:00"), "Paul Okafor");

    var refused = move(adviser(), number, House.inDays(14, "15:00"), "A502", "Échange");

    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(json(refused).getJsonArray("alternatives")).hasSize(3);
    assertThat(House.text("select staff from booking.appointment where number = ?", number))
        .isEqualTo("A501");
    assertThat(House.count("select count(*) from booking.house_act where appointment = ?", number))
        .isZero();
  }

  @Test
  void a_move_without_a_reason_or_of_a_strange_number_is_refused() {
    String number = booked("A501", House.inDays(15, "10:30"), "Claire Dubreuil");
    Instant later = House.inDays(15, "15:00");

    assertThat(move(adviser(), number, later, null, "  ").statusCode()).isEqualTo(422);
    assertThat(move(adviser(), number, later, null, "  ").body()).contains("reason-missing");
    assertThat(move(adviser(), "ZZZZZZ", later, null, "Échange").statusCode()).isEqualTo(404);
    assertThat(
            move(adviser(), number, Instant.parse("2020-01-01T10:00:00Z"), null, "x").statusCode())
        .isEqualTo(422);
  }

  @Test
  void who_has_not_come_is_marked_once_it_has_begun_and_may_still_come() {
    String number = booked("A501", House.inDays(18, "10:30"), "Claire Dubreuil");
    assertThat(missed(adviser(), number).statusCode()).isEqualTo(409);
    assertThat(missed(adviser(), number).body()).contains("not-begun");
    assertThat(missed(adviser(), "ZZZZZZ").statusCode()).isEqualTo(404);
    assertThat(missed(People.ticket("S502", "N", Role.ADVISER, OTHER), number).statusCode())
        .isEqualTo(403);

    House.run(
        "update booking.appointment set from_at = ? where number = ?",
        Instant.now().minusSeconds(1800).atOffset(ZoneOffset.UTC),
        number);
    assertThat(json(missed(adviser(), number)).getString("state")).isEqualTo("MISSED");
    assertThat(missed(adviser(), number).statusCode()).as("said twice").isEqualTo(200);
    assertThat(
            House.text(
                "select concat(by_staff, ' ', act, ' ', version) from booking.house_act"
                    + " where appointment = ?",
                number))
        .isEqualTo("S501 CHANGED 2");
    assertThat(
            House.text(
                "select document from booking.appointment_fact where appointment = ? and fact ="
                    + " 'CHANGED'",
                number))
        .contains("MISSED");

    assertThat(arrived(number)).isEqualTo(202);
    assertThat(House.text("select state from booking.appointment where number = ?", number))
        .isEqualTo("KEPT");
    assertThat(missed(adviser(), number).body()).contains("urn:vitrine:problem:came");
  }

  private HttpResponse<String> missed(String ticket, String number) {
    return Http.post(
        base,
        "api/v1/shops/pavillon/agenda/" + number + "/misses",
        "",
        "Authorization",
        "Bearer " + ticket,
        "Accept-Language",
        "fr");
  }

  private int arrived(String number) {
    String fact =
        Json.createObjectBuilder()
            .add("messageId", UUID.randomUUID().toString())
            .add("fact", "ARRIVED")
            .add("appointment", number)
            .add("shop", SHOP)
            .add("at", Instant.now().toString())
            .addNull("outcome")
            .build()
            .toString();
    return Http.post(
            base, "api/v1/visit-facts", fact, "Authorization", People.service("store", "booking"))
        .statusCode();
  }

  @Test
  void who_does_not_work_there_neither_sees_nor_moves() {
    String number = booked("A501", House.inDays(16, "10:30"), "Claire Dubreuil");
    String stranger = People.ticket("S502", "N", Role.ADVISER, OTHER);
    String cashier = People.ticket("S503", "K", Role.CASHIER, SHOP);

    assertThat(agenda(stranger, "").statusCode()).isEqualTo(403);
    assertThat(agenda(cashier, "").statusCode()).isEqualTo(403);
    assertThat(Http.get(base, "api/v1/shops/pavillon/agenda").statusCode()).isEqualTo(401);
    assertThat(move(stranger, number, House.inDays(16, "15:00"), null, "x").statusCode())
        .isEqualTo(403);
    assertThat(agenda(adviser(), "?days=15").statusCode()).isEqualTo(422);
  }

  @Test
  void who_is_on_the_phone_is_found_by_name_number_or_address_in_ones_own_shops_alone() {
    booked("A501", House.inDays(17, "10:30"), "Éloïse Cœur-Joly");
    House.run(
        "update booking.appointment set phone = '+33 6 12 34 99 01', email = 'eloise@example.org'"
            + " where customer_name = ?",
        "Éloïse Cœur-Joly");

    for (String typed : new String[] {"eloise coeur", "06 12 34 99 01", "ELOISE@example"}) {
      assertThat(search(adviser(), typed)).as(typed).contains("Éloïse Cœur-Joly", "Camille Roux");
    }
    assertThat(search(adviser(), "%")).doesNotContain("Éloïse");
    assertThat(search(People.ticket("S502", "N", Role.ADVISER, OTHER), "eloise"))
        .doesNotContain("Éloïse");
  }

  private String search(String ticket, String typed) {
    return Http.get(
            base,
            "staff/book?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8),
            "Cookie",
            "vitrine_ticket=" + ticket)
        .body();
  }

  private String booked(String staff, Instant from, String name) {
    var answer =
        customer.post(
            "api/v1/appointments",
            Wanted.body(SHOP, "salon", staff, from, name, null),
            "Idempotency-Key",
            Wanted.key());
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer.json().getString("number");
  }

  private static String adviser() {
    return People.ticket("S501", "A", Role.ADVISER, SHOP);
  }

  private HttpResponse<String> agenda(String ticket, String query) {
    return Http.get(
        base, "api/v1/shops/pavillon/agenda" + query, "Authorization", "Bearer " + ticket);
  }

  private HttpResponse<String> move(
      String ticket, String number, Instant from, String staff, String reason) {
    String body =
        Json.createObjectBuilder()
            .add("from", from.toString())
            .add("staff", staff == null ? jakarta.json.JsonValue.NULL : Json.createValue(staff))
            .add("reason", reason)
            .build()
            .toString();
    return Http.post(
        base,
        "api/v1/shops/pavillon/agenda/" + number + "/moves",
        body,
        "Authorization",
        "Bearer " + ticket,
        "Accept-Language",
        "fr");
  }

  private static JsonObject json(HttpResponse<String> answer) {
    return Json.createReader(new StringReader(answer.body())).readObject();
  }
}
