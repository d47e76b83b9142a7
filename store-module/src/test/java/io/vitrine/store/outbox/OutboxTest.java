package io.vitrine.store.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.testkit.Contracts;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutboxTest {

  private static final Instant NOON = Instant.parse("2026-12-12T11:00:00Z");

  @Test
  void whatTheCatalogueIsToldHasTheShapeOfTheContract() {
    JsonObject sample = json(Contracts.sample("catalog-stock-told.json"));
    JsonObject told =
        ShopMessages.stock(
            sample.getString("messageId"),
            "rivoli",
            "AUB3-LIN-ECR",
            1,
            Instant.parse(sample.getString("asOf")),
            8);
    assertThat(told).isEqualTo(sample);
  }

  @Test
  void aPartOfALedgerIsToldInTheShapeOfTheContract() {
    JsonObject sample = json(Contracts.sample("catalog-stock-told-page.json"));
    JsonObject told =
        ShopMessages.stockPage(
            sample.getString("messageId"),
            "rivoli",
            List.of(new Outbox.Level("AUB3-LIN-ECR", 2, Instant.parse("2026-12-12T13:05:00Z"), 8)));
    assertThat(told).isEqualTo(sample);
  }

  @Test
  void whatBookingIsToldHasTheShapeOfTheContract() {
    JsonObject sample = json(Contracts.sample("booking-visit-fact.json"));
    JsonObject told =
        ShopMessages.visit(
            sample.getString("messageId"),
            "ARRIVED",
            "R7K2M9",
            "rivoli",
            Instant.parse(sample.getString("at")),
            null);
    assertThat(told).isEqualTo(sample);
  }

  @Test
  void aPaperThatBookingSendsHasTheShapeOfTheContract() {
    JsonObject sample = json(Contracts.sample("booking-paper.json"));
    JsonObject told =
        ShopMessages.paper(
            sample.getString("messageId"),
            "rivoli",
            Instant.parse(sample.getString("at")),
            new Outbox.Paper(
                "claire@example.org",
                "fr",
                sample.getString("subject"),
                sample.getString("text"),
                sample.getString("fileName"),
                sample.getString("pdf")));
    assertThat(told).isEqualTo(sample);
  }

  @Test
  void aLetterThatBookingSendsHasTheShapeOfTheContract() {
    JsonObject sample = json(Contracts.sample("booking-shop-letter.json"));
    JsonObject told =
        ShopMessages.letter(
            sample.getString("messageId"),
            "rivoli",
            Instant.parse(sample.getString("at")),
            new Outbox.ShopLetter(
                "FOLLOW_UP",
                "claire@example.org",
                "fr",
                sample.getString("subject"),
                sample.getString("text"),
                sample.getString("why"),
                null,
                sample.getString("stop")));
    assertThat(told).isEqualTo(sample);
  }

  @Test
  void thatADeviceWasLetOutHasTheShapeOfTheContract() {
    JsonObject sample = json(Contracts.sample("booking-device-withdrawal.json"));
    assertThat(
            ShopMessages.deviceWithdrawn(
                sample.getString("messageId"),
                sample.getString("shop"),
                sample.getString("device"),
                Instant.parse(sample.getString("at"))))
        .isEqualTo(sample);
  }

  @Test
  void aPaperIsForgottenWhenItHasArrivedOrWillNeverBeTaken() {
    OutboxMessage arrived = paper();
    arrived.failed("cannot be reached", NOON);
    assertThat(arrived.getBody()).contains("claire");
    arrived.arrived(NOON);
    OutboxMessage refused = paper();
    refused.refused("answered 422", NOON);
    assertThat(arrived.getBody()).isEqualTo("{}");
    assertThat(refused.getBody()).isEqualTo("{}");
  }

  @Test
  void whatSomebodyIsToldOrAskedAboutHerselfHasTheShapeOfTheContractsAndIsForgotten() {
    JsonObject sample = json(Contracts.sample("booking-privacy-answer.json"));
    assertThat(
            HerMessages.answer(
                sample.getString("messageId"),
                sample.getString("request"),
                Instant.parse(sample.getString("at")),
                sample.getJsonObject("said")))
        .isEqualTo(sample);
    JsonObject question = json(Contracts.sample("booking-still-known.json"));
    assertThat(
            HerMessages.stillKnown(
                question.getString("messageId"),
                new Outbox.Fading(
                    "claire@example.org",
                    "Claire Dubreuil",
                    "fr",
                    "rivoli",
                    Instant.parse(question.getString("until")))))
        .isEqualTo(question);
    for (String kind : List.of(OutboxMessage.PRIVACY, OutboxMessage.STILL_KNOWN)) {
      OutboxMessage message =
          new OutboxMessage("1", 1, Destination.BOOKING, null, kind, "x/1", "{claire}", NOON);
      message.arrived(NOON);
      assertThat(message.getBody()).isEqualTo("{}");
    }
  }

  @Test
  void thatSomebodyWasErasedIsSaidUntilBookingHasTakenItAndThenForgotten() {
    OutboxMessage erased =
        new OutboxMessage(
            "1", 1, Destination.BOOKING, null, OutboxMessage.ERASED, "privacy/1", "{T1}", NOON);
    for (int time = 1; time < 20; time++) {
      erased.refused("answered 422", NOON);
    }
    assertThat(erased.isWaiting()).isTrue();
    assertThat(erased.getBody()).isEqualTo("{T1}");
    assertThat(erased.getNextAttemptAt()).isEqualTo(NOON.plus(Duration.ofHours(1)));
    erased.arrived(NOON);
    assertThat(erased.getBody()).isEqualTo("{}");
    OutboxMessage told =
        new OutboxMessage(
            "2", 2, Destination.BOOKING, null, OutboxMessage.PRIVACY, "privacy/2", "{her}", NOON);
    told.refused("answered 422", NOON);
    assertThat(told.getBody()).as("it is made anew").isEqualTo("{}");
  }

  private static OutboxMessage paper() {
    return new OutboxMessage(
        "1", 1, Destination.BOOKING, "rivoli", OutboxMessage.PAPER, "paper/1", "{claire}", NOON);
  }

  @Test
  void whatBookingIsToldOfWhoCameWithoutAppointmentHasTheShapeOfTheContractAndNoName() {
    JsonObject sample = json(Contracts.sample("booking-walk-in-fact.json"));
    JsonObject told =
        ShopMessages.walkIn(
            sample.getString("messageId"),
            "ADVISED",
            "rivoli",
            "salon",
            Instant.parse(sample.getString("at")),
            Instant.parse(sample.getString("receivedAt")));
    assertThat(told).isEqualTo(sample);
    JsonObject arrived = ShopMessages.walkIn("id", "ARRIVED", "rivoli", "salon", NOON, null);
    assertThat(arrived.keySet()).isEqualTo(sample.keySet());
    assertThat(arrived.isNull("receivedAt")).isTrue();
  }

  @Test
  void whatBookingIsToldOfAPreparationHasTheShapeOfTheContract() {
    JsonObject sample = json(Contracts.sample("booking-preparation.json"));
    JsonObject told =
        ShopMessages.preparation(
            sample.getString("messageId"),
            "R7K2M9",
            "rivoli",
            3,
            Instant.parse(sample.getString("at")),
            sample.getJsonObject("preparation"));
    assertThat(told).isEqualTo(sample);
  }

  @Test
  void aPreparationTakenBackIsToldAsNone() {
    JsonObject told = ShopMessages.preparation("id", "R7K2M9", "rivoli", 4, NOON, null);
    assertThat(told.isNull("preparation")).isTrue();
    assertThat(told.getInt("version")).isEqualTo(4);
  }

  @Test
  void aFailedMessageWaitsLongerEachTimeAndIsNeverGivenUp() {
    OutboxMessage message =
        new OutboxMessage("id", 1, Destination.CATALOG, "rivoli", "STOCK", "rivoli/A", "{}", NOON);
    message.failed("cannot be reached", NOON);
    assertThat(message.getNextAttemptAt()).isEqualTo(NOON.plusSeconds(1));
    message.failed("cannot be reached", NOON);
    assertThat(message.getNextAttemptAt()).isEqualTo(NOON.plusSeconds(2));
    for (int i = 0; i < 20; i++) {
      message.failed("cannot be reached", NOON);
    }
    assertThat(message.getNextAttemptAt()).isEqualTo(NOON.plusSeconds(300));
    assertThat(message.getState()).isEqualTo(MessageState.WAITING);
  }

  @Test
  void aRefusedMessageWaitsForAPerson() {
    OutboxMessage message =
        new OutboxMessage("id", 1, Destination.CATALOG, "rivoli", "STOCK", "rivoli/A", "{}", NOON);
    message.refused("answered 422", NOON);
    assertThat(message.getState()).isEqualTo(MessageState.REFUSED);
    message.again(NOON);
    assertThat(message.getState()).isEqualTo(MessageState.WAITING);
  }

  private static JsonObject json(String text) {
    try (var reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }
}
