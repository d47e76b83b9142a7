package io.vitrine.booking.partner;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A partner books, moves, cancels and lists for customers; an administrator gives and takes tokens.
 */
@ExtendWith(ArquillianExtension.class)
class PartnerIT {

  private static final String SHOP = "moulin";
  private static final String OWN = "api/v1/partner/appointments";

  @ArquillianResource private URL url;
  private URI base;

  @BeforeEach
  void house() {
    base = Deployed.at(url);
    House.open(SHOP).adviser("A158", "Camille Roux", "salon");
  }

  @Test
  void a_partner_books_moves_cancels_and_lists_what_it_made_and_nothing_else() {
    String token = partner("appointments:read", "appointments:write");
    String key = Wanted.key();
    HttpResponse<String> booked = post(token, OWN, body(SHOP, 3, "10:30"), key);
    assertThat(booked.statusCode()).as(booked.body()).isEqualTo(201);
    assertThat(booked.body()).doesNotContain("Claire", "claire@example.org", "checkInCode");
    String number = json(booked).getString("number");
    assertThat(json(post(token, OWN, body(SHOP, 3, "10:30"), key)).getString("number"))
        .as("the same key again")
        .isEqualTo(number);
    assertThat(post(token, OWN, body(SHOP, 3, "11:30"), key).statusCode()).isEqualTo(422);
    HttpResponse<String> taken = post(token, OWN, body(SHOP, 3, "10:30"), Wanted.key());
    assertThat(taken.statusCode()).isEqualTo(409);
    assertThat(taken.body()).contains("alternatives");

    HttpResponse<String> moved = move(token, number, House.inDays(3, "15:30"));
    assertThat(json(moved).getInt("version")).isEqualTo(2);
    assertThat(get(token, OWN + "/" + number).statusCode()).isEqualTo(200);
    List<String> made = new ArrayList<>(List.of(number));
    for (String time : List.of("10:30", "11:30")) {
      made.add(json(post(token, OWN, body(SHOP, 4, time), Wanted.key())).getString("number"));
    }
    assertThat(listed(token)).isEqualTo(made);

    String other = partner("appointments:read", "appointments:write");
    assertThat(get(other, OWN + "/" + number).statusCode()).isEqualTo(404);
    assertThat(move(other, number, House.inDays(3, "16:30")).statusCode()).isEqualTo(404);
    assertThat(post(other, OWN + "/" + number + "/cancellation", "", null).statusCode())
        .isEqualTo(404);
    assertThat(listed(other)).isEmpty();

    HttpResponse<String> gone = post(token, OWN + "/" + number + "/cancellation", "", null);
    assertThat(json(gone).getString("state")).isEqualTo("CANCELLED");
    assertThat(post(token, OWN + "/" + number + "/cancellation", "", null).statusCode())
        .isEqualTo(409);
    assertThat(House.count("select count(*) from booking.mail where appointment = ?", number))
        .as("the customer is written as always")
        .isEqualTo(3);
  }

  @Test
  void a_token_holds_for_its_scopes_and_shops_and_until_it_is_revoked() {
    String reads = partner("appointments:read");
    assertThat(post(reads, OWN, body(SHOP, 5, "10:30"), Wanted.key()).statusCode()).isEqualTo(403);
    String writes = partner("appointments:write");
    assertThat(get(writes, OWN).statusCode()).isEqualTo(403);
    HttpResponse<String> elsewhere = post(writes, OWN, body("elsewhere", 5, "10:30"), Wanted.key());
    assertThat(elsewhere.statusCode()).isEqualTo(403);
    assertThat(elsewhere.body()).contains("shop-not-granted");
    assertThat(post(writes, OWN, body(SHOP, 5, "10:30"), null).statusCode()).isEqualTo(400);
    assertThat(
            post(
                    writes,
                    OWN,
                    body(SHOP, 5, "10:30").replace("Claire", "C\\r\\nBcc: x"),
                    Wanted.key())
                .statusCode())
        .as("abuse 57")
        .isEqualTo(400);
    assertThat(Http.get(base, OWN).statusCode()).isEqualTo(401);
    assertThat(get("vtr_guessed", OWN).statusCode()).isEqualTo(401);
    assertThat(get(reads, "api/v1/appointment-facts").statusCode()).as("no service").isEqualTo(403);
    assertThat(get(reads, "api/v1/partners").statusCode()).as("no administrator").isEqualTo(403);
    assertThat(get(reads, OWN + "?limit=0").statusCode()).isEqualTo(422);
    assertThat(Http.get(base, OWN, "Cookie", admin()).statusCode())
        .as("an administrator is no partner")
        .isEqualTo(403);

    JsonObject made = json(make("appointments:read"));
    String number = made.getJsonObject("partner").getString("partner");
    assertThat(get(made.getString("token"), OWN).statusCode()).isEqualTo(200);
    assertThat(Http.delete(base, "api/v1/partners/" + number, "Cookie", admin()).statusCode())
        .isEqualTo(204);
    assertThat(get(made.getString("token"), OWN).statusCode()).isEqualTo(401);
    assertThat(Http.get(base, "api/v1/partners", "Cookie", admin()).body())
        .contains(number)
        .doesNotContain(made.getString("token"));
    assertThat(House.count("select count(*) from booking.partner where token_hash like 'vtr_%'"))
        .isZero();
    String stranger = "vitrine_ticket=" + People.ticket("S159", "Zoé", Role.ADMIN, "elsewhere");
    assertThat(Http.delete(base, "api/v1/partners/" + number, "Cookie", stranger).statusCode())
        .isEqualTo(404);
  }

  private List<String> listed(String token) {
    List<String> numbers = new ArrayList<>();
    String after = "";
    while (after != null) {
      JsonObject page = json(get(token, OWN + "?limit=2&shop=" + SHOP + "&after=" + after));
      page.getJsonArray("items")
          .getValuesAs(JsonObject.class)
          .forEach(item -> numbers.add(item.getString("number")));
      after = page.isNull("next") ? null : page.getString("next");
    }
    return numbers;
  }

  private String partner(String... scopes) {
    return json(make(scopes)).getString("token");
  }

  private HttpResponse<String> make(String... scopes) {
    String body =
        "{\"name\":\"Agence\",\"scopes\":[\"%s\"],\"shops\":[\"%s\"]}"
            .formatted(String.join("\",\"", scopes), SHOP);
    return Http.post(base, "api/v1/partners", body, "Cookie", admin());
  }

  private static String admin() {
    return "vitrine_ticket=" + People.ticket("S158", "Ana", Role.ADMIN, SHOP);
  }

  private static String body(String shop, int days, String time) {
    return """
    {"shop":"%s","topic":"salon","staff":null,"from":"%s","language":"fr","message":"",
     "customer":{"name":"Claire","email":"claire@example.org","phone":null}}"""
        .formatted(shop, House.inDays(days, time));
  }

  private HttpResponse<String> move(String token, String number, Instant to) {
    String body = "{\"from\":\"" + to + "\",\"staff\":null}";
    return post(token, OWN + "/" + number + "/moves", body, null);
  }

  private HttpResponse<String> get(String token, String path) {
    return Http.get(base, path, "Authorization", "Bearer " + token);
  }

  private HttpResponse<String> post(String token, String path, String body, String key) {
    return key == null
        ? Http.post(base, path, body, "Authorization", "Bearer " + token)
        : Http.post(base, path, body, "Authorization", "Bearer " + token, "Idempotency-Key", key);
  }

  private static JsonObject json(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isLessThan(300);
    return Json.createReader(new StringReader(answer.body())).readObject();
  }
}
