package io.vitrine.store.arrival;

import static io.vitrine.store.arrival.ShopWithBooking.json;
import static io.vitrine.store.arrival.ShopWithBooking.number;
import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.shell.signin.Role;
import io.vitrine.testkit.Contracts;
import io.vitrine.testkit.Deployed;
import io.vitrine.testkit.Http;
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
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class CheckInIT {

  @ArquillianResource private URL url;
  private ShopWithBooking shop;

  @BeforeEach
  void openShop() {
    shop = new ShopWithBooking(Deployed.at(url));
  }

  @AfterEach
  void closeShop() {
    shop.close();
  }

  @Test
  void aCodeOpensTheVisitAndBookingIsToldByTheContract() {
    var claire = shop.claire().tell("AGREED");
    shop.heard();

    HttpResponse<String> answer =
        shop.type(claire.code.toLowerCase().replaceFirst("(...)", "$1 - "));

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    assertThat(json(answer).getString("guest")).isEqualTo("Claire Dubreuil");
    assertThat(json(answer).containsKey("appointment")).isFalse();
    assertThat(
            number(
                "select count(*) from store.visit v join store.arrival a on a.visit = v.id"
                    + " where v.appointment = ? and v.shop = ? and a.level = 'CODE'",
                claire.number,
                shop.shop))
        .isEqualTo(1);
    shop.until(() -> !shop.visitFacts(claire.number).isEmpty());
    JsonObject told = shop.visitFacts(claire.number).get(0);
    assertThat(told.keySet()).isEqualTo(contract("booking-visit-fact.json").keySet());
    assertThat(told.getString("fact")).isEqualTo("ARRIVED");
    assertThat(told.getString("shop")).isEqualTo(shop.shop);
  }

  @Test
  void aCodeIsGoodOnce() {
    var claire = shop.claire().tell("AGREED");
    shop.heard().type(claire.code);

    refused(shop.type(claire.code), 409, "used-already", "Camille Roux");
  }

  @Test
  void ofTwentyWhoTypeTheSameCodeAtOnceOneIsReceived() throws Exception {
    var claire = shop.claire().tell("AGREED");
    shop.heard();

    List<Integer> statuses = inParallel(20, () -> shop.type(claire.code));

    assertThat(statuses).filteredOn(status -> status == 201).hasSize(1);
    assertThat(number("select count(*) from store.visit where appointment = ?", claire.number))
        .isEqualTo(1);
  }

  @Test
  void theCodeOfAnotherShopIsRefusedWithItsName() {
    shop.claire().tell("AGREED");
    var elsewhere = shop.claire().with("shop", "bellecour").tell("AGREED");
    shop.heard();
    refused(shop.type(elsewhere.code), 403, "other-shop", "Bellecour");
    assertThat(number("select count(*) from store.visit where appointment = ?", elsewhere.number))
        .isZero();
  }

  @Test
  void theCodeOfAnotherDayIsRefusedWithTheDay() {
    var claire = shop.claire().from(Instant.now().plus(Duration.ofDays(2))).tell("AGREED");
    shop.heard();

    refused(shop.type(claire.code), 403, "other-day", " à ");
  }

  @Test
  void theCodeOfACancelledAppointmentIsRefused() {
    var claire = shop.claire().tell("AGREED").version(2).with("state", "CANCELLED");
    claire.tell("CANCELLED");
    shop.heard();

    refused(shop.type(claire.code), 409, "cancelled", "file");
  }

  @Test
  void abuse34TheSixthWrongCodeIsNotHeardAndARightOneNeither() {
    var claire = shop.claire().tell("AGREED");
    shop.heard();
    for (int guess = 1; guess <= 5; guess++) {
      refused(shop.type("WRONG" + guess), 404, "unknown-code", "confirmation");
    }

    refused(shop.type("WRONG6"), 429, "too-many-guesses", "15");
    refused(shop.type(claire.code), 429, "too-many-guesses", "15");
  }

  @Test
  void abuse34ManyGuessesAtOnceAreCountedOneByOne() throws Exception {
    shop.claire().tell("AGREED");
    shop.heard();

    List<Integer> statuses = inParallel(20, () -> shop.type("WRONG"));

    assertThat(statuses).filteredOn(status -> status == 404).hasSize(5);
    assertThat(statuses).filteredOn(status -> status == 429).hasSize(15);
  }

  @Test
  void aShopThatDoesNotExistIsRefused() {
    refused(shop.typeIn("nowhere-" + shop.shop, "K4T9QX"), 404, "no-such-shop", "adresse");
  }

  @Test
  void theStaffKnowsHerWithoutACode() {
    var claire = shop.claire().tell("AGREED");
    shop.heard();

    assertThat(shop.post("api/v1/check-ins/" + claire.number, "").statusCode()).isEqualTo(201);
    assertThat(
            number(
                "select count(*) from store.arrival a join store.visit v on v.id = a.visit"
                    + " where v.appointment = ? and a.level = 'STAFF' and a.by_staff = 'S003'",
                claire.number))
        .isEqualTo(1);
    shop.until(() -> !shop.visitFacts(claire.number).isEmpty());
  }

  @Test
  void whoIsReceivedOnAnotherDayStandsOnTodaysPage() {
    var early = shop.claire().from(Instant.now().plus(Duration.ofDays(3))).tell("AGREED");
    shop.heard();
    assertThat(shop.get("staff/arrivals?shop=" + shop.shop).body()).doesNotContain(early.number);

    shop.post("api/v1/check-ins/" + early.number, "");

    assertThat(shop.get("staff/arrivals?shop=" + shop.shop).body()).contains(early.number);
  }

  @Test
  void abuse30TheStaffOfAnotherShopReceivesNobodyHere() {
    var claire = shop.claire().tell("AGREED");
    shop.heard();
    String elsewhere = People.ticket("S009", "Tom Keller", Role.ADVISER, "bellecour");

    refused(
        shop.postAs(elsewhere, "api/v1/check-ins/" + claire.number, ""), 403, "no-right", "droits");
    refused(shop.post("api/v1/check-ins/NOBODY", ""), 404, "no-such-appointment", "transmis");
  }

  @Test
  void abuse31AndAbuse32FieldsOfTheHouseAndPeopleWithoutSignInAreRefused() {
    var claire = shop.claire().tell("AGREED");
    shop.heard();
    URI store = Deployed.at(url);

    assertThat(
            shop.postAs(
                    shop.camille(),
                    "api/v1/check-ins",
                    "{\"shop\":\"x\",\"code\":\"y\",\"level\":\"STAFF\"}")
                .statusCode())
        .isEqualTo(400);
    assertThat(shop.postAs(shop.camille(), "api/v1/check-ins", "{}").statusCode()).isEqualTo(422);
    for (String link : List.of("q3kT0Zp1mJm2v7xY9aBcDw", claire.code)) {
      assertThat(Http.get(store, "api/v1/dossiers/" + claire.number + "?link=" + link).statusCode())
          .isEqualTo(401);
      assertThat(
              Http.get(store, "api/v1/dossiers/" + claire.number, "Authorization", "Bearer " + link)
                  .statusCode())
          .isEqualTo(401);
    }
    assertThat(
            Http.get(
                    store,
                    "api/v1/visits?shop=" + shop.shop,
                    "Authorization",
                    People.service("booking", "store"))
                .statusCode())
        .isIn(401, 403);
  }

  @Test
  void aWalkInQueuesIsTakenByTheQuickerAdviserAndLeavesOnce() {
    String visit =
        json(shop.post(
                "api/v1/walk-ins",
                "{\"shop\":\"%s\",\"firstName\":\"Léa\",\"topic\":\"any\"}".formatted(shop.shop)))
            .getString("visit");
    shop.post("api/v1/walk-ins", "{\"shop\":\"%s\",\"topic\":\"any\"}".formatted(shop.shop));

    JsonObject queue = json(shop.get("api/v1/walk-ins?shop=" + shop.shop));
    assertThat(queue.getInt("total")).isEqualTo(2);
    assertThat(queue.getJsonArray("items").getJsonObject(0).getString("firstName"))
        .isEqualTo("Léa");
    assertThat(queue.getJsonArray("items").getJsonObject(1).isNull("firstName")).isTrue();

    String path = "api/v1/visits/" + shop.shop + "/" + visit;
    assertThat(shop.post(path + "/taking", "").statusCode()).isEqualTo(200);
    refused(shop.postAsYanis(path + "/taking", ""), 409, "taken-already", "Camille Roux");
    assertThat(json(shop.post(path + "/leaving", "")).getString("outcome")).isEqualTo("ADVISED");
    refused(shop.post(path + "/leaving", ""), 409, "ended-already", "partie");
    refused(shop.post(path + "x/leaving", ""), 404, "no-such-visit", "relue");

    shop.until(() -> shop.walkInFacts().size() == 3);
    assertThat(shop.walkInFacts())
        .extracting(fact -> fact.getString("fact"))
        .containsExactlyInAnyOrder("ARRIVED", "ARRIVED", "ADVISED");
    assertThat(shop.walkInFacts().toString()).doesNotContain("Léa").doesNotContain(visit);

    JsonObject visits = json(shop.get("api/v1/visits?shop=" + shop.shop + "&size=1"));
    assertThat(visits.getInt("total")).isEqualTo(2);
    assertThat(visits.getJsonArray("items").getJsonObject(0).getString("level"))
        .isEqualTo("WALK_IN");
  }

  @Test
  void aGuestWhoLeavesIsToldToBookingAfterHerArrival() {
    var claire = shop.claire().tell("AGREED");
    shop.heard();
    String visit = json(shop.post("api/v1/check-ins/" + claire.number, "")).getString("visit");
    shop.post("api/v1/visits/" + shop.shop + "/" + visit + "/taking", "");

    shop.post("api/v1/visits/" + shop.shop + "/" + visit + "/leaving", "");

    shop.until(() -> shop.visitFacts(claire.number).size() == 3);
    JsonObject received = shop.visitFacts(claire.number).get(1);
    assertThat(received.getString("fact")).isEqualTo("RECEIVED");
    assertThat(received.getString("outcome")).isEqualTo("S003");
    JsonObject left = shop.visitFacts(claire.number).get(2);
    assertThat(left.getString("fact")).isEqualTo("LEFT");
    assertThat(left.getString("outcome")).isEqualTo("ADVISED");
    JsonObject card =
        json(shop.get("api/v1/dossiers?shop=" + shop.shop)).getJsonArray("items").getJsonObject(0);
    assertThat(card.getString("standing")).isEqualTo("LEFT");
  }

  @Test
  void aVisitorForAnUnknownTopicOrInAnotherShopIsRefused() {
    refused(
        shop.post(
            "api/v1/walk-ins", "{\"shop\":\"%s\",\"topic\":\"no-topic\"}".formatted(shop.shop)),
        422,
        "no-such-topic",
        "liste");
    refused(
        shop.post("api/v1/walk-ins", "{\"shop\":\"bellecour\",\"topic\":\"any\"}"),
        403,
        "no-right",
        "droits");
    refused(shop.get("api/v1/walk-ins?shop=bellecour"), 403, "no-right", "droits");
    refused(shop.get("api/v1/visits?shop=bellecour"), 403, "no-right", "droits");
    assertThat(shop.get("api/v1/visits?shop=" + shop.shop + "&size=101").statusCode())
        .isEqualTo(422);
    assertThat(shop.get("api/v1/visits?shop=" + shop.shop + "&day=soon").statusCode())
        .isEqualTo(422);
  }

  private static void refused(
      HttpResponse<String> answer, int status, String type, String inDetail) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    JsonObject problem = json(answer);
    assertThat(problem.getString("type")).isEqualTo("urn:vitrine:problem:" + type);
    assertThat(problem.getString("detail")).contains(inDetail);
  }

  private static List<Integer> inParallel(int people, Callable<HttpResponse<String>> act)
      throws Exception {
    ExecutorService hands = Executors.newFixedThreadPool(people);
    try {
      List<Future<HttpResponse<String>>> answers =
          hands.invokeAll(IntStream.range(0, people).mapToObj(i -> act).toList());
      List<Integer> statuses = new java.util.ArrayList<>();
      for (Future<HttpResponse<String>> answer : answers) {
        statuses.add(answer.get().statusCode());
      }
      return statuses;
    } finally {
      hands.shutdownNow();
    }
  }

  private static JsonObject contract(String name) {
    try (var reader = Json.createReader(new StringReader(Contracts.sample(name)))) {
      return reader.readObject();
    }
  }
}
