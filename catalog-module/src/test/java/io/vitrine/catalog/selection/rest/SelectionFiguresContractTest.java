package io.vitrine.catalog.selection.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.testkit.Contracts;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.bind.JsonbBuilder;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class SelectionFiguresContractTest {

  @Test
  void whatIsToldTheStoreIsTheSampleOfTheContract() {
    var told = new SelectionFiguresResource.FiguresBody("2026-10-12", "2026-12-07", 412);
    assertThat(json(JsonbBuilder.create().toJson(told)))
        .isEqualTo(json(Contracts.sample("catalog-selection-figures.json")));
  }

  private static JsonObject json(String text) {
    try (var reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }
}
