package io.vitrine.booking.board.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.booking.board.rest.WalkInQueueResource.QueueBody;
import io.vitrine.booking.board.rest.WalkInQueueResource.TurnBody;
import io.vitrine.testkit.Contracts;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.bind.JsonbBuilder;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class WalkInQueueContractTest {

  @Test
  void what_is_told_the_store_is_the_sample_of_the_contract() {
    QueueBody told =
        new QueueBody(
            "rivoli",
            "Europe/Paris",
            Instant.parse("2026-12-12T13:07:00Z"),
            List.of(
                new TurnBody(
                    1, "salon", Instant.parse("2026-12-12T13:15:00Z"), "S001", "Camille Roux"),
                new TurnBody(
                    3, "literie", Instant.parse("2026-12-12T14:00:00Z"), "S003", "Inès Martel")));

    assertThat(json(JsonbBuilder.create().toJson(told)))
        .isEqualTo(json(Contracts.sample("booking-walk-in-queue.json")));
  }

  private static JsonObject json(String text) {
    try (var reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }
}
