package io.vitrine.booking.figures.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.booking.figures.rest.ShopFiguresResource.SumsBody;
import io.vitrine.testkit.Contracts;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.bind.JsonbBuilder;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class ShopFiguresContractTest {

  @Test
  void what_is_told_the_store_is_the_sample_of_the_contract() {
    SumsBody told = new SumsBody("rivoli", "2026-W42", "2026-W49", 132, 104, 7, 21, 18, 17, 15);
    assertThat(json(JsonbBuilder.create().toJson(told)))
        .isEqualTo(json(Contracts.sample("booking-shop-figures.json")));
  }

  private static JsonObject json(String text) {
    try (var reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }
}
