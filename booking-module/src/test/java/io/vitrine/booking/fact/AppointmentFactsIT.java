package io.vitrine.booking.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.booking.appointment.Caller;
import io.vitrine.booking.appointment.House;
import io.vitrine.booking.appointment.Wanted;
import io.vitrine.shell.signin.Role;
import io.vitrine.testkit.Contracts;
import io.vitrine.testkit.Deployed;
import io.vitrine.testkit.Neighbour;
import io.vitrine.testkit.People;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.net.URL;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class AppointmentFactsIT {

  private static final String SHOP = "canal";
  private static final String TOKEN = "q3kT0Zp1mJm2v7xY9aBcDw";

  @ArquillianResource private URL url;
  private URI base;
  private Caller caller;

  @BeforeEach
  void house() {
    base = Deployed.at(url);
    caller = Caller.from("127.2.0.1", base);
    House.open(SHOP)
        .adviser("A201", "Camille Roux", "salon")
        .adviser("A202", "Yanis Benali", "salon")
        .adviser("A203", "Inès Ferrand", "salon")
        .adviser("A204", "Hugo Lemaire", "salon");
  }

  @Test
  void the_store_reads_an_appointment_in_the_form_of_the_contract() {
    long before = last();
    try (Neighbour catalog =
        Neighbour.present()
            .answering(
                "/api/v1/selections/",
                asked -> Neighbour.Answer.json(Contracts.sample("catalog-selection.json")))) {
      String body =
          Wanted.body(SHOP, "salon", "A201", House.inDays(3, "10:30"), "Claire Dubreuil", TOKEN)
              .replace("\"phone\":null", "\"phone\":\"+33 6 99 00 00 01\"");
      assertThat(book("127.2.0.2", body).getString("selection")).isEqualTo("KEPT");
      assertThat(catalog.asked().stream().filter(a -> a.path().contains(TOKEN)).toList())
          .isNotEmpty()
          .allSatisfy(asked -> assertThat(asked.authorization()).startsWith("Bearer "));
    }

    JsonObject page = facts(before, 10);
    JsonObject sample =
        json(
            AppointmentDocumentTest.justBooked(Contracts.sample("booking-appointment-facts.json")));
    assertThat(Shape.of(page)).isEqualTo(Shape.of(sample));
    JsonObject appointment =
        page.getJsonArray("items").getJsonObject(0).getJsonObject("appointment");
    JsonObject promised =
        sample.getJsonArray("items").getJsonObject(0).getJsonObject("appointment");
    assertThat(appointment.getJsonObject("selection"))
        .isEqualTo(promised.getJsonObject("selection"));
    assertThat(appointment.getJsonObject("topicName"))
        .isEqualTo(promised.getJsonObject("topicName"));
    assertThat(appointment.getString("from")).isEqualTo(House.inDays(3, "10:30").toString());
    assertThat(appointment.getInt("minutes")).isEqualTo(45);
    assertThat(page.getInt("next"))
        .isEqualTo(page.getJsonArray("items").getJsonObject(0).getInt("sequence"));
  }

  @Test
  void agreed_moved_and_cancelled_come_in_that_order_with_growing_versions() {
    long before = last();
    JsonObject booked = book("127.2.0.3", Wanted.body(SHOP, "A202", House.inDays(3, "10:30")));
    act(booked, "moves", "{\"from\":\"" + House.inDays(4, "14:15") + "\",\"staff\":null}");
    act(booked, "cancellation", "");

    List<JsonObject> facts = items(facts(before, 10));
    assertThat(facts)
        .extracting(fact -> fact.getString("fact"))
        .containsExactly("AGREED", "MOVED", "CANCELLED");
    assertThat(facts)
        .extracting(fact -> fact.getJsonObject("appointment").getInt("version"))
        .containsExactly(1, 2, 3);
    assertThat(facts)
        .extracting(fact -> fact.getJsonObject("appointment").getString("state"))
        .containsExactly("AGREED", "AGREED", "CANCELLED");
    assertThat(facts.get(1).getJsonObject("appointment").getString("from"))
        .isEqualTo(House.inDays(4, "14:15").toString());
  }

  @Test
  void whoever_reads_while_many_book_never_misses_a_fact() throws Exception {
    long before = last();
    ExecutorService people = Executors.newFixedThreadPool(16);
    try {
      var done =
          IntStream.range(0, 24)
              .mapToObj(
                  i ->
                      people.submit(
                          () ->
                              book(
                                  "127.2.1." + i,
                                  Wanted.body(SHOP, "A20" + (1 + i % 4), slot(i / 4)))))
              .toList();
      List<Long> read = new java.util.ArrayList<>();
      long after = before;
      while (done.stream().anyMatch(f -> !f.isDone()) || items(facts(after, 5)).size() > 0) {
        for (JsonObject fact : items(facts(after, 5))) {
          after = fact.getInt("sequence");
          read.add(after);
        }
      }
      assertThat(read)
          .containsExactlyElementsOf(
              java.util.stream.LongStream.rangeClosed(before + 1, before + 24).boxed().toList());
    } finally {
      people.shutdownNow();
    }
  }

  @Test
  void only_the_stores_service_may_read_facts_or_tell_visits() {
    String path = "api/v1/appointment-facts";
    assertThat(caller.get(path).status()).isEqualTo(401);
    String adviser = "Bearer " + People.ticket("A201", "Camille Roux", Role.ADVISER, SHOP);
    assertThat(caller.get(path, "Authorization", adviser).status()).isEqualTo(403);
    assertThat(caller.get(path, "Authorization", People.service("booking", "booking")).status())
        .isEqualTo(403);
    assertThat(caller.post("api/v1/visit-facts", "{}").status()).isEqualTo(401);
    assertThat(caller.get(path + "?limit=501", "Authorization", store()).status()).isEqualTo(422);
  }

  @Test
  void a_visit_that_the_store_tells_twice_keeps_the_appointment_once() {
    JsonObject booked = book("127.2.0.4", Wanted.body(SHOP, "A203", House.inDays(5, "10:30")));
    String number = booked.getString("number");
    String message =
        Contracts.sample("booking-visit-fact.json")
            .replace("0d6b0f3c-2f0e-4b7c-8d1e-3a7f2b1c9e10", UUID.randomUUID().toString())
            .replace("R7K2M9", number)
            .replace("rivoli", SHOP);

    assertThat(tell(message)).isEqualTo(202);
    assertThat(tell(message)).isEqualTo(202);

    assertThat(House.count("select count(*) from booking.visit_fact where appointment = ?", number))
        .isEqualTo(1);
    assertThat(House.text("select state from booking.appointment where number = ?", number))
        .isEqualTo("KEPT");
    assertThat(tell(message.replace(number, "ZZZZZZ"))).isEqualTo(404);
    assertThat(tell(message.replace("ARRIVED", "DANCED"))).isEqualTo(422);
    assertThat(act(booked, "cancellation", "").status())
        .as("a visit that took place is not cancelled")
        .isEqualTo(409);
  }

  private int tell(String message) {
    return caller.post("api/v1/visit-facts", message, "Authorization", store()).status();
  }

  private static Instant slot(int i) {
    return House.inDays(
        8 + i / 6, List.of("10:00", "11:00", "12:00", "14:15", "15:15", "16:15").get(i % 6));
  }

  private long last() {
    return House.count("select last_sequence from booking.fact_counter where name = 'appointment'");
  }

  private JsonObject facts(long after, int limit) {
    Caller.Answer answer =
        caller.get(
            "api/v1/appointment-facts?after=" + after + "&limit=" + limit,
            "Authorization",
            store());
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.json();
  }

  private static List<JsonObject> items(JsonObject page) {
    return page.getJsonArray("items").getValuesAs(JsonObject.class);
  }

  private JsonObject book(String address, String body) {
    Caller.Answer answer =
        Caller.from(address, base)
            .post("api/v1/appointments", body, "Idempotency-Key", Wanted.key());
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer.json();
  }

  private Caller.Answer act(JsonObject booked, String act, String body) {
    String link = booked.getString("link");
    return caller.post(
        "api/v1/appointments/" + booked.getString("number") + "/" + act,
        body,
        "Appointment-Link",
        link.substring(link.lastIndexOf('/') + 1));
  }

  private static String store() {
    return People.service("store", "booking");
  }

  private static JsonObject json(String text) {
    try (var reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }
}
