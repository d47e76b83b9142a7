package io.vitrine.booking.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
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
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An administrator makes a webhook, and what happens to appointments arrives there. */
@ExtendWith(ArquillianExtension.class)
class WebhooksIT {

  private static final String SHOP = "phare";

  @ArquillianResource private URL url;
  private URI base;
  private HttpServer receiver;
  private final List<Map<String, String>> heard = new CopyOnWriteArrayList<>();
  private volatile int status = 204;

  @BeforeEach
  void house() throws Exception {
    base = Deployed.at(url);
    House.open(SHOP).adviser("A153", "Camille Roux", "salon");
    receiver = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    receiver.createContext(
        "/hook",
        exchange -> {
          String body =
              new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
          heard.add(
              Map.of(
                  "id", exchange.getRequestHeaders().getFirst("webhook-id"),
                  "signature", exchange.getRequestHeaders().getFirst("webhook-signature"),
                  "body", body));
          exchange.sendResponseHeaders(status, -1);
          exchange.close();
        });
    receiver.start();
  }

  @AfterEach
  void close() {
    House.run("update booking.webhook set state = 'DISABLED'");
    receiver.stop(0);
  }

  @Test
  void what_happens_to_an_appointment_arrives_at_least_once_under_one_number() {
    status = 503;
    JsonObject made = json(make(address(), SHOP));
    String id = made.getJsonObject("webhook").getString("id");
    assertThat(made.getString("secret")).startsWith("whsec_");
    assertThat(House.count("select count(*) from booking.webhook where nonce like 'whsec%'"))
        .isZero();

    JsonObject booked = book();
    until(() -> heard.size() == 1);
    status = 204;
    House.run("update booking.webhook_delivery set due_at = current_timestamp");
    until(() -> delivered(id) == 1);
    assertThat(heard.get(1).get("id")).isEqualTo(heard.get(0).get("id"));
    assertThat(type(1)).isEqualTo("appointment.booked");
    assertThat(heard.get(1).get("body"))
        .contains(booked.getString("number"))
        .doesNotContain("Claire", "claire@example.org", booked.getString("checkInCode"));

    attend(booked);
    until(() -> delivered(id) == 2);
    assertThat(type(2)).isEqualTo("appointment.attended");

    JsonObject log = json(call("GET", "webhooks/" + id + "/deliveries?limit=1", null, admin()));
    assertThat(log.getJsonArray("items")).hasSize(1);
    JsonObject rest =
        json(
            call(
                "GET",
                "webhooks/" + id + "/deliveries?limit=5&after=" + log.getString("next"),
                null,
                admin()));
    assertThat(rest.getJsonArray("items").getJsonObject(0).getInt("attempts")).isEqualTo(2);
    assertThat(rest.isNull("next")).isTrue();

    String renewed =
        json(call("POST", "webhooks/" + id + "/secrets", "", admin())).getString("secret");
    assertThat(renewed).isNotEqualTo(made.getString("secret"));
    assertThat(call("POST", "webhooks/" + id + "/tests", "", admin()).statusCode()).isEqualTo(202);
    until(() -> delivered(id) == 3);
    assertThat(type(3)).isEqualTo("webhook.test");

    status = 410;
    call("POST", "webhooks/" + id + "/tests", "", admin());
    until(() -> "DISABLED".equals(state(id)));
    assertThat(json(call("GET", "webhooks/" + id, null, admin())).getString("note"))
        .isEqualTo("answered 410");
    assertThat(call("PUT", "webhooks/" + id + "/active", "{\"active\":true}", admin()).body())
        .contains("ACTIVE");
    assertThat(call("DELETE", "webhooks/" + id, null, admin()).statusCode()).isEqualTo(204);
    assertThat(call("GET", "webhooks/" + id, null, admin()).statusCode()).isEqualTo(404);
  }

  @Test
  void only_an_administrator_of_all_its_shops_sees_and_makes_one_and_none_leads_inside() {
    String manager = "vitrine_ticket=" + People.ticket("S153", "Ana", Role.MANAGER, SHOP);
    assertThat(call("GET", "webhooks", null, manager).statusCode()).isEqualTo(403);
    assertThat(Http.get(base, "api/v1/webhooks").statusCode()).isEqualTo(401);
    assertThat(make(address(), "elsewhere").statusCode()).isEqualTo(403);
    assertThat(make("https://10.0.0.1/a", SHOP).statusCode()).as("abuse 44").isEqualTo(422);
    assertThat(make("http://hooks.example.org/a", SHOP).statusCode()).isEqualTo(422);

    String id = json(make(address(), SHOP)).getJsonObject("webhook").getString("id");
    String stranger = "vitrine_ticket=" + People.ticket("S155", "Zoé", Role.ADMIN, "elsewhere");
    for (String path : List.of("", "/deliveries")) {
      assertThat(call("GET", "webhooks/" + id + path, null, stranger).statusCode()).isEqualTo(404);
    }
    assertThat(call("DELETE", "webhooks/" + id, null, stranger).statusCode()).isEqualTo(404);
    assertThat(call("GET", "webhooks", null, stranger).body()).doesNotContain(id);
    assertThat(call("GET", "webhooks?size=0", null, admin()).statusCode()).isEqualTo(422);
    assertThat(call("GET", "webhooks", null, admin()).body()).contains(id).doesNotContain("whsec_");
  }

  private static long delivered(String webhook) {
    return House.count(
        "select count(*) from booking.webhook_delivery where webhook = ? and delivered_at is not"
            + " null",
        webhook);
  }

  private static String state(String webhook) {
    return House.text("select state from booking.webhook where id = ?", webhook);
  }

  private String type(int index) {
    return read(heard.get(index).get("body")).getString("type");
  }

  private String address() {
    return "http://127.0.0.1:" + receiver.getAddress().getPort() + "/hook";
  }

  private HttpResponse<String> make(String address, String shop) {
    String body =
        """
        {"name":"Agenda","address":"%s","events":["appointment.booked","appointment.attended"],
         "shops":["%s"]}"""
            .formatted(address, shop);
    return call("POST", "webhooks", body, admin());
  }

  private HttpResponse<String> call(String method, String path, String body, String cookie) {
    return switch (method) {
      case "POST" -> Http.post(base, "api/v1/" + path, body, "Cookie", cookie);
      case "PUT" -> Http.put(base, "api/v1/" + path, body, "Cookie", cookie);
      case "DELETE" -> Http.delete(base, "api/v1/" + path, "Cookie", cookie);
      default -> Http.get(base, "api/v1/" + path, "Cookie", cookie);
    };
  }

  private static String admin() {
    return "vitrine_ticket=" + People.ticket("S154", "Ana", Role.ADMIN, SHOP);
  }

  private JsonObject book() {
    Instant from = House.inDays(4, "10:30");
    Caller.Answer answer =
        Caller.from("127.4.8.1", base)
            .post(
                "api/v1/appointments",
                Wanted.body(SHOP, "A153", from),
                "Idempotency-Key",
                Wanted.key());
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer.json();
  }

  private void attend(JsonObject booked) {
    String message =
        """
        {"messageId":"%s","fact":"ARRIVED","appointment":"%s","shop":"%s","at":"%s",
         "outcome":null}"""
            .formatted(UUID.randomUUID(), booked.getString("number"), SHOP, Instant.now());
    HttpResponse<String> told =
        Http.post(
            base,
            "api/v1/visit-facts",
            message,
            "Authorization",
            People.service("store", "booking"));
    assertThat(told.statusCode()).as(told.body()).isEqualTo(202);
  }

  private static JsonObject json(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isLessThan(300);
    return read(answer.body());
  }

  private static JsonObject read(String body) {
    return Json.createReader(new StringReader(body)).readObject();
  }

  private static void until(BooleanSupplier happened) {
    Instant end = Instant.now().plus(Duration.ofSeconds(60));
    while (!happened.getAsBoolean()) {
      assertThat(Instant.now()).as("it did not happen within a minute").isBefore(end);
      LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
    }
  }
}
