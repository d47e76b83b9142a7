package io.vitrine.booking.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.booking.appointment.Caller;
import io.vitrine.booking.appointment.House;
import io.vitrine.booking.appointment.Wanted;
import io.vitrine.shell.signin.Role;
import io.vitrine.testkit.Deployed;
import io.vitrine.testkit.Http;
import io.vitrine.testkit.Neighbour;
import io.vitrine.testkit.People;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the catalogue hears of a shop's advice. */
@ExtendWith(ArquillianExtension.class)
class AdviceToldIT {

  private static final String SHOP = "kiosque";

  @ArquillianResource private URL url;
  private URI base;

  @BeforeEach
  void house() {
    base = Deployed.at(url);
    House.open(SHOP).adviser("A701", "Camille Roux", "salon").adviser("A702", "Inès F", "salon");
    House.run("update booking.staff_member set named = true where staff = 'A701'");
    House.run("update booking.staff_member set named = false where staff = 'A702'");
    House.run("delete from booking.advice_change where shop = ?", SHOP);
    House.run("delete from booking.advice_telling where shop = ?", SHOP);
  }

  @Test
  void whoAgreedIsNamedAndAWithdrawalIsGoneWithTheNextTelling() {
    try (Neighbour catalog = listening()) {
      JsonObject first = heard(catalog, told -> true);
      assertThat(names(first)).containsExactly("Camille");
      JsonObject salon = first.getJsonArray("topics").getJsonObject(0);
      assertThat(salon.getString("topic")).isEqualTo("salon");
      assertThat(salon.getInt("minutes")).isEqualTo(45);
      assertThat(Instant.parse(salon.getString("next"))).isAfter(Instant.now());
      assertThat(first.getJsonArray("topics")).as("nobody knows bedding there").hasSize(1);

      House.run(
          "update booking.advice_telling set told_at = told_at + interval '1' hour where shop = ?",
          SHOP);
      assertThat(say("A701", "{\"named\":false}").statusCode()).isEqualTo(200);
      long before = version(first);
      JsonObject next = heard(catalog, told -> version(told) > before);
      assertThat(names(next)).as("without the pause between two tellings").isEmpty();
    }
  }

  @Test
  void aBookedTimeIsNoLongerTheNextAndAnAbsentCatalogueHearsItLater() {
    Instant first;
    try (Neighbour catalog = listening()) {
      first = next(heard(catalog, told -> true));
    }
    House.run(
        "update booking.advice_telling set told_at = told_at - interval '5' minute where shop = ?",
        SHOP);
    for (String staff : List.of("A701", "A702")) {
      Caller.Answer booked =
          Caller.from("127.7.0.1", base)
              .post(
                  "api/v1/appointments",
                  Wanted.body(SHOP, "salon", staff, first, "Claire Dubreuil", null),
                  "Idempotency-Key",
                  Wanted.key());
      assertThat(booked.status()).as(booked.body()).isEqualTo(201);
    }
    assertThat(House.count("select count(*) from booking.advice_change where shop = ?", SHOP))
        .as("the change is written with the appointment")
        .isEqualTo(2);
    try (Neighbour catalog = listening()) {
      assertThat(next(heard(catalog, told -> next(told).isAfter(first)))).isAfter(first);
    }
  }

  @Test
  void onlyTheAdviserHerselfSaysIt() {
    assertThat(say("A702", "{\"named\":true}").body()).contains("\"firstName\":\"Inès\"");
    assertThat(House.text("select named_at from booking.staff_member where staff = 'A702'"))
        .isNotNull();
    assertThat(say("A702", "{}").statusCode()).isEqualTo(422);
    assertThat(say("A702", "{\"named\":true,\"staff\":\"A701\"}").statusCode()).isEqualTo(400);
    assertThat(put("{\"named\":true}").statusCode()).isEqualTo(401);
    assertThat(put("{\"named\":true}", "Authorization", bearer("A702", Role.CASHIER)).statusCode())
        .isEqualTo(403);
  }

  private Neighbour listening() {
    return Neighbour.present()
        .answering("/api/v1/shop-advice", asked -> new Neighbour.Answer(202, "text/plain", ""));
  }

  private static JsonObject heard(Neighbour catalog, Predicate<JsonObject> wanted) {
    Instant end = Instant.now().plus(Duration.ofSeconds(90));
    Optional<JsonObject> heard = Optional.empty();
    while (heard.isEmpty()) {
      assertThat(Instant.now()).as("nothing was told").isBefore(end);
      LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
      heard =
          catalog.asked().stream()
              .filter(asked -> asked.path().equals("/api/v1/shop-advice"))
              .map(asked -> json(asked.body()))
              .filter(told -> told.getString("shop").equals(SHOP))
              .filter(wanted)
              .findFirst();
    }
    return heard.get();
  }

  private static List<String> names(JsonObject told) {
    return told.getJsonArray("advisers").getValuesAs(JsonObject.class).stream()
        .map(adviser -> adviser.getString("name"))
        .toList();
  }

  private static Instant next(JsonObject told) {
    return Instant.parse(told.getJsonArray("topics").getJsonObject(0).getString("next"));
  }

  private static long version(JsonObject told) {
    return told.getJsonNumber("version").longValue();
  }

  private HttpResponse<String> say(String staff, String body) {
    return put(body, "Authorization", bearer(staff, Role.ADVISER));
  }

  private static String bearer(String staff, Role role) {
    return "Bearer " + People.ticket(staff, staff, role, SHOP);
  }

  private HttpResponse<String> put(String body, String... headers) {
    return Http.put(base, "api/v1/my-naming", body, headers);
  }

  private static JsonObject json(String text) {
    try (var reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }
}
