package io.vitrine.store.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.store.neighbour.Words;
import io.vitrine.testkit.Contracts;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShownPreparationTest {

  @Test
  void whatTheCustomerSeesHasTheFormOfTheContract() {
    JsonObject promised =
        json(Contracts.sample("booking-preparation.json")).getJsonObject("preparation");

    ShownPreparation shown =
        new ShownPreparation(
            Instant.parse("2026-12-11T16:32:00Z"),
            "Camille Roux",
            promised.getString("plan"),
            promised.getString("setName"),
            List.of(
                new ShownPreparation.Proposal(
                    aubrac("2", "Canapé Aubrac 2 places", "Aubrac 2-seat sofa"),
                    Alternative.Reason.TOO_LARGE,
                    "votre mur fait 2,10 m")),
            List.of(aubrac("3", "Canapé Aubrac 3 places", "Aubrac 3-seat sofa")));

    assertThat(shown.json()).isEqualTo(promised);
  }

  @Test
  void anArticleOfWhichNothingWasHeardIsShownByItsNumber() {
    ShownPreparation.Piece unknown = new ShownPreparation.Piece("X-1", null, null, null, null);
    JsonObject shown =
        new ShownPreparation(Instant.EPOCH, "Camille Roux", null, null, List.of(), List.of(unknown))
            .json();

    assertThat(shown.isNull("plan")).isTrue();
    JsonObject piece = shown.getJsonArray("setAside").getJsonObject(0);
    assertThat(piece.getString("sku")).isEqualTo("X-1");
    assertThat(piece.isNull("name")).isTrue();
  }

  private static ShownPreparation.Piece aubrac(String seats, String french, String english) {
    return new ShownPreparation.Piece(
        "AUB" + seats + "-LIN-ECR",
        "AUB" + seats,
        new Words(french, english),
        new Words("Lin, écru", "Linen, ecru"),
        "/media/aub" + seats + "-lin-ecr.svg");
  }

  private static JsonObject json(String text) {
    try (var reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }
}
