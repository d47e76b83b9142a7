package io.vitrine.booking.own;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.booking.appointment.Caller;
import io.vitrine.booking.appointment.House;
import io.vitrine.booking.appointment.Together;
import io.vitrine.booking.appointment.Wanted;
import io.vitrine.shell.signin.Role;
import io.vitrine.testkit.Deployed;
import io.vitrine.testkit.Http;
import io.vitrine.testkit.People;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.URL;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What a customer asks and shows behind her link before a visit, and the answer she finds there.
 */
@ExtendWith(ArquillianExtension.class)
class AskBeforeIT {

  private static final String SHOP = "verriere";
  private static final String NOWAIT =
      "postgres".equals(System.getProperty("vitrine.database")) ? " nowait" : "";
  private static final String OVER =
      "update booking.appointment set state = 'MISSED' where number = ?";
  @ArquillianResource private URL url;
  private URI base;
  private Caller caller;

  @BeforeEach
  void house() {
    base = Deployed.at(url);
    caller = Caller.from("127.2.40.1", base);
    House.open(SHOP).adviser("Q401", "Camille Roux", "salon");
  }

  @Test
  void aQuestionIsAnsweredBehindTheLinkWithoutAnAddressAndToldWithTheAppointment() {
    JsonObject booked =
        book(
            Wanted.body(SHOP, "Q401", House.inDays(3, "10:30"))
                .replace("\"claire@example.org\"", "null")
                .replace("\"phone\":null", "\"phone\":\"+33 6 99 00 00 01\""));
    String key = Wanted.key();

    assertThat(ask(booked, key, "Passe-t-il une porte ?").statusCode()).isEqualTo(302);
    assertThat(ask(booked, key, "Passe-t-il une porte ?").statusCode()).isEqualTo(302);
    assertThat(ask(booked, key, "Autre chose ?").statusCode()).isEqualTo(409);
    assertThat(ask(booked, Wanted.key(), " ").statusCode()).isEqualTo(422);

    assertThat(page(booked)).contains("Passe-t-il une porte ?").contains("Réponse promise avant");
    String id =
        House.text(
            "select id from booking.enquiry where appointment = ?", booked.getString("number"));
    Caller.Answer answered = answer(id);
    assertThat(answered.status()).as(answered.body()).isEqualTo(200);
    assertThat(page(booked)).contains("Oui, démonté.").contains("Camille Roux");
    assertThat(told(booked, 3)).contains("Passe-t-il une porte ?").contains("Oui, démonté.");
  }

  /** Each with its own words, in another tab or by another hand: ten are kept, whoever is quick. */
  @Test
  void fourteenQuestionsAtOnceBeforeOneAppointmentAreTenAndTheOthersAreToldSo() {
    JsonObject booked = book(Wanted.body(SHOP, "Q401", House.inDays(5, "10:30")));
    List<Caller.Answer> answers =
        Together.at(
            14,
            asker -> {
              Caller one = Caller.from("127.2.41." + (100 + asker), base);
              String form = question(Wanted.key(), "Question " + asker + " ?");
              return () -> one.postForm(own(booked), form);
            });
    assertThat(answers).extracting(Caller.Answer::status).containsOnly(302, 429);
    assertThat(answers.stream().filter(one -> one.status() == 302)).hasSize(10);
    assertThat(
            House.count(
                "select count(*) from booking.enquiry where appointment = ?",
                booked.getString("number")))
        .isEqualTo(10);
  }

  private static String question(String key, String words) {
    return "ask=ask&ask%3Asend=&jakarta.faces.ViewState=stateless&key="
        + key
        + "&ask%3Atext="
        + encoded(words);
  }

  /** In the order in which she is erased: the other way round the two would wait for each other. */
  @Test
  void whoAnswersWaitsForTheAppointmentAndHoldsNothingMeanwhile() throws Exception {
    JsonObject booked = book(Wanted.body(SHOP, "Q401", House.inDays(6, "10:30")));
    String number = booked.getString("number");
    ask(booked, Wanted.key(), "Passe-t-il une porte ?");
    String id = House.text("select id from booking.enquiry where appointment = ?", number);
    CompletableFuture<Caller.Answer> answer;
    try (Connection erasing = House.connect()) {
      erasing.setAutoCommit(false);
      lock(erasing, "select number from booking.appointment where number = ? for update", number);
      answer = CompletableFuture.supplyAsync(() -> answer(id));
      while (!answer.isDone() && !somebodyWaits()) {
        LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
      }
      lock(erasing, "select id from booking.enquiry where id = ? for update" + NOWAIT, id);
      erasing.rollback();
    }
    assertThat(answer.get().status()).as(answer.get().body()).isEqualTo(200);
  }

  /** What she typed is not kept under a name that was erased while she waited. */
  @Test
  void whoAsksWhileTheAppointmentEndsLeavesNothing() throws Exception {
    JsonObject booked = book(Wanted.body(SHOP, "Q401", House.inDays(6, "14:30")));
    String number = booked.getString("number");
    CompletableFuture<HttpResponse<String>> asking;
    try (Connection ending = House.connect()) {
      ending.setAutoCommit(false);
      String hold = "select number from booking.appointment where number = ? for update";
      lock(ending, hold, number);
      asking = CompletableFuture.supplyAsync(() -> ask(booked, Wanted.key(), "Trop tard ?"));
      while (!asking.isDone() && !somebodyWaits()) {
        LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
      }
      try (PreparedStatement over = ending.prepareStatement(OVER)) {
        over.setString(1, number);
        over.executeUpdate();
      }
      ending.commit();
    }
    assertThat(asking.get().statusCode()).isEqualTo(409);
    assertThat(House.count("select count(*) from booking.enquiry where appointment = ?", number))
        .isZero();
  }

  private static void lock(Connection connection, String query, String key) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, key);
      statement.executeQuery();
    }
  }

  private static boolean somebodyWaits() {
    return House.count(
            NOWAIT.isEmpty()
                ? "select count(*) from information_schema.sessions where blocker_id is not null"
                : "select count(*) from pg_locks where not granted")
        > 0;
  }

  @Test
  void aComparisonGoesToTheShopOnlyWhenSheShowsIt() {
    JsonObject booked = book(Wanted.body(SHOP, "Q401", House.inDays(4, "10:30")));
    String compared = "vitrine_compare=AUB3-LIN-ECR~AUB2-LIN-ECR";

    String offered = Http.get(base, own(booked), "Cookie", compared).body();
    assertThat(offered).contains("/compare?sku=AUB3-LIN-ECR&amp;sku=AUB2-LIN-ECR");
    assertThat(told(booked, 1)).contains("\"comparison\":[]");

    press(booked, "compare", "show", "", "");
    assertThat(page(booked)).as("nothing to show, no button").doesNotContain("/compare?sku=");
    assertThat(press(booked, "compare", "show", "", compared).statusCode()).isEqualTo(302);

    assertThat(told(booked, 2)).contains("\"comparison\":[\"AUB3-LIN-ECR\",\"AUB2-LIN-ECR\"]");
    assertThat(page(booked)).contains("2 articles comparés, montrés au magasin");
  }

  private Caller.Answer answer(String enquiry) {
    return caller.post(
        "api/v1/enquiries/" + enquiry + "/answer",
        "{\"text\":\"Oui, démonté.\"}",
        "Cookie",
        "vitrine_ticket=" + People.ticket("Q401", "Camille Roux", Role.ADVISER, SHOP));
  }

  private JsonObject book(String body) {
    Caller.Answer answer =
        caller.post("api/v1/appointments", body, "Idempotency-Key", Wanted.key());
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer.json();
  }

  private HttpResponse<String> ask(JsonObject booked, String key, String words) {
    return press(booked, "ask", "send", "&key=" + key + "&ask%3Atext=" + encoded(words), "");
  }

  private HttpResponse<String> press(
      JsonObject booked, String form, String button, String more, String cookie) {
    String sent =
        "%s=%s&%s%%3A%s=&jakarta.faces.ViewState=stateless%s"
            .formatted(form, form, form, button, more);
    HttpRequest.Builder request =
        Http.request(base, own(booked), "Accept-Language", "fr")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(sent));
    return Http.send(cookie.isEmpty() ? request : request.header("Cookie", cookie));
  }

  private String page(JsonObject booked) {
    return caller.get(own(booked) + "?lang=fr").body();
  }

  private static String told(JsonObject booked, int version) {
    return House.text(
        "select document from booking.appointment_fact where version = "
            + version
            + " and appointment = ?",
        booked.getString("number"));
  }

  private static String own(JsonObject booked) {
    String link = booked.getString("link");
    return "appointment/" + link.substring(link.lastIndexOf('/') + 1);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
