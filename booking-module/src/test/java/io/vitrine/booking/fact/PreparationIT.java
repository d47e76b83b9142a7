package io.vitrine.booking.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.booking.appointment.Caller;
import io.vitrine.booking.appointment.House;
import io.vitrine.booking.appointment.Wanted;
import io.vitrine.shell.signin.Role;
import io.vitrine.testkit.Contracts;
import io.vitrine.testkit.Deployed;
import io.vitrine.testkit.People;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URL;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class PreparationIT {

  private static final String SHOP = "lavoir";
  private static final String NOT_THIS =
      "{\"words\":\"Plutôt clair, #{7*7}\","
          + "\"verdicts\":[{\"sku\":\"AUB2-LIN-ECR\",\"says\":\"RATHER_NOT\"}]}";

  @ArquillianResource private URL url;
  private Caller caller;

  @BeforeEach
  void house() {
    caller = Caller.from("127.2.7.1", Deployed.at(url));
    House.open(SHOP)
        .adviser("A271", "Camille Roux", "salon")
        .adviser("A272", "Yanis Benali", "salon");
  }

  @Test
  void theCustomerSeesWhatWasPreparedBehindHerLinkInBothLanguages() {
    JsonObject booked = book("A271", 3, "10:30");
    assertThat(own(booked).isNull("preparation")).isTrue();

    assertThat(tell(message(booked, 1))).isEqualTo(202);

    assertThat(own(booked).getJsonObject("preparation"))
        .isEqualTo(sample().getJsonObject("preparation"));
    String french = page(booked, "fr");
    assertThat(french)
        .contains("Camille Roux a préparé")
        .contains("1 alternative")
        .contains("1 article mis de côté")
        .contains("Commencer par l’Aubrac")
        .contains("Canapé Aubrac 2 places")
        .contains("/product/AUB2?sku=AUB2-LIN-ECR")
        .contains("/media/aub2-lin-ecr.svg")
        .contains("Parce que l’autre est trop grand")
        .contains("votre mur fait 2,10 m");
    assertThat(page(booked, "en"))
        .contains("Camille Roux prepared")
        .contains("Aubrac 2-seat sofa")
        .contains("Because the other is too large")
        .contains("Set aside for you");
  }

  @Test
  void olderOrRepeatedMessagesChangeNothingAndATakenBackPreparationIsShownNoLonger() {
    JsonObject booked = book("A271", 4, "10:30");
    String third = message(booked, 3);
    assertThat(tell(third)).isEqualTo(202);
    assertThat(tell(third)).isEqualTo(202);
    assertThat(tell(without(message(booked, 2)))).isEqualTo(202);
    assertThat(page(booked, "fr")).contains("Commencer par l’Aubrac");

    assertThat(tell(without(message(booked, 4)))).isEqualTo(202);
    assertThat(tell(third)).isEqualTo(202);

    assertThat(own(booked).isNull("preparation")).isTrue();
    assertThat(page(booked, "fr")).doesNotContain("Commencer par l’Aubrac");
  }

  @Test
  void whatIsNotKnownCancelledOrUnreadableIsRefused() {
    JsonObject booked = book("A272", 3, "10:30");
    String message = message(booked, 1);
    assertThat(tell(message.replace(booked.getString("number"), "ZZZZZZ"))).isEqualTo(404);
    assertThat(tell(message.replace("\"" + SHOP + "\"", "\"elsewhere\""))).isEqualTo(404);
    assertThat(tell(message.replace("TOO_LARGE", "OWN_TASTE"))).isBetween(400, 422);
    assertThat(tell(message.replace("\"version\":1", "\"version\":0"))).isEqualTo(422);
    assertThat(tell(message.replace("\"version\"", "\"notes\":\"x\",\"version\""))).isEqualTo(400);
    assertThat(tell(message.replace("/media/aub2", "https://elsewhere.example/aub2")))
        .isEqualTo(422);

    assertThat(tell(message)).isEqualTo(202);
    caller.post(
        "api/v1/appointments/" + booked.getString("number") + "/cancellation",
        "",
        "Appointment-Link",
        link(booked));
    Caller.Answer late =
        caller.post("api/v1/preparations", message(booked, 2), "Authorization", store());
    assertThat(late.status()).isEqualTo(410);
    assertThat(
            House.count(
                "select count(*) from booking.preparation where appointment = ?",
                booked.getString("number")))
        .isZero();
    assertThat(late.json().getString("title")).isNotBlank();
    assertThat(page(booked, "fr")).doesNotContain("Commencer par l’Aubrac");
    assertThat(own(booked).isNull("preparation")).isTrue();
  }

  @Test
  void onlyTheStoresServiceMayTell() {
    String message = message(book("A272", 4, "10:30"), 1);
    assertThat(caller.post("api/v1/preparations", message).status()).isEqualTo(401);
    String adviser = "Bearer " + People.ticket("A271", "Camille Roux", Role.ADVISER, SHOP);
    assertThat(caller.post("api/v1/preparations", message, "Authorization", adviser).status())
        .isEqualTo(403);
    assertThat(
            caller
                .post(
                    "api/v1/preparations",
                    message,
                    "Authorization",
                    People.service("booking", "booking"))
                .status())
        .isEqualTo(403);
  }

  @Test
  void abuse41WhatTheAdviserWroteIsShownAsText() {
    JsonObject booked = book("A271", 5, "10:30");
    assertThat(
            tell(message(booked, 1).replace("Commencer par", "#{7*7} <script>alert(1)</script>")))
        .isEqualTo(202);
    assertThat(page(booked, "fr")).contains("#{7*7} &lt;script&gt;alert(1)&lt;/script&gt;");
  }

  @Test
  void herAnswerIsShownAgainToldToTheStoreAndCannotBeGivenByAnotherLinkOrTooLate() {
    JsonObject booked = book("A271", 6, "10:30");
    assertThat(reply(booked, link(booked), NOT_THIS).json().getString("type"))
        .isEqualTo("urn:vitrine:problem:nothing-prepared");
    tell(message(booked, 1));

    assertThat(reply(booked, link(booked), NOT_THIS).status()).isEqualTo(204);
    assertThat(reply(booked, link(booked), NOT_THIS).status()).isEqualTo(204);

    assertThat(page(booked, "fr"))
        .contains("Plutôt clair, #{7*7}")
        .contains("Réponse transmise le");
    assertThat(
            House.count(
                "select times from booking.preparation_reply where appointment = ?",
                booked.getString("number")))
        .as("the same again is no other answer")
        .isEqualTo(1);
    String told =
        House.text(
            "select document from booking.appointment_fact where appointment = ? and version = 2",
            booked.getString("number"));
    assertThat(json(told).getJsonObject("reply").getJsonArray("verdicts").getJsonObject(0))
        .isEqualTo(json("{\"sku\":\"AUB2-LIN-ECR\",\"says\":\"RATHER_NOT\"}"));

    JsonObject other = book("A272", 6, "10:30");
    assertThat(reply(booked, link(other), NOT_THIS).status()).isEqualTo(404);
    assertThat(
            reply(booked, link(booked), "{\"verdicts\":[{\"sku\":\"X\",\"says\":\"YES\"}]}")
                .status())
        .isEqualTo(409);
    assertThat(reply(booked, link(booked), "{\"words\":\" \"}").status()).isEqualTo(422);
    assertThat(reply(booked, link(booked), "{\"verdicts\":[null]}").status()).isEqualTo(400);
    assertThat(reply(booked, link(booked), "{\"words\":\"x\",\"at\":1}").status()).isEqualTo(400);
    caller.post(
        "api/v1/appointments/" + booked.getString("number") + "/cancellation",
        "",
        "Appointment-Link",
        link(booked));
    assertThat(reply(booked, link(booked), NOT_THIS).json().getString("type"))
        .isEqualTo("urn:vitrine:problem:no-longer-open");
    assertThat(
            House.count(
                "select count(*) from booking.preparation_reply where appointment = ?",
                booked.getString("number")))
        .as("cancelled: what was prepared and answered is gone")
        .isZero();
  }

  @Test
  void anAddressThatTriesLinksIsSentAwayAfterTwenty() {
    Caller stranger = Caller.from("127.2.7.9", Deployed.at(url));
    for (int i = 0; i < 20; i++) {
      assertThat(stranger.put("api/v1/preparation-replies/ZZZZZZ", NOT_THIS).status())
          .isEqualTo(404);
    }
    Caller.Answer more = stranger.put("api/v1/preparation-replies/ZZZZZZ", NOT_THIS);
    assertThat(more.status()).isEqualTo(429);
    assertThat(more.headers()).containsKey("retry-after");
  }

  private Caller.Answer reply(JsonObject booked, String link, String body) {
    return caller.put(
        "api/v1/preparation-replies/" + booked.getString("number"), body, "Appointment-Link", link);
  }

  private static String message(JsonObject booked, int version) {
    return Json.createObjectBuilder(sample())
        .add("messageId", UUID.randomUUID().toString())
        .add("appointment", booked.getString("number"))
        .add("shop", SHOP)
        .add("version", version)
        .build()
        .toString();
  }

  private static String without(String message) {
    return Json.createObjectBuilder(json(message)).addNull("preparation").build().toString();
  }

  private static JsonObject sample() {
    return json(Contracts.sample("booking-preparation.json"));
  }

  private int tell(String message) {
    return caller.post("api/v1/preparations", message, "Authorization", store()).status();
  }

  private JsonObject own(JsonObject booked) {
    return caller
        .get("api/v1/appointments/" + booked.getString("number"), "Appointment-Link", link(booked))
        .json();
  }

  private String page(JsonObject booked, String language) {
    Caller.Answer answer = caller.get("appointment/" + link(booked) + "?lang=" + language);
    assertThat(answer.status()).isEqualTo(200);
    return answer.body();
  }

  private JsonObject book(String staff, int days, String time) {
    Caller.Answer answer =
        caller.post(
            "api/v1/appointments",
            Wanted.body(SHOP, staff, House.inDays(days, time)),
            "Idempotency-Key",
            Wanted.key());
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer.json();
  }

  private static String link(JsonObject booked) {
    String link = booked.getString("link");
    return link.substring(link.lastIndexOf('/') + 1);
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
