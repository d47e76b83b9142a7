package io.vitrine.booking.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitrine.shell.InvalidValue;
import io.vitrine.testkit.Contracts;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.bind.JsonbBuilder;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class PreparationTest {

  private static final Instant NOW = Instant.parse("2026-12-11T16:40:00Z");

  @Test
  void whatTheContractPromisesIsReadAndKeptWhole() {
    Prepared read = contract();
    assertThat(read.staffName()).isEqualTo("Camille Roux");
    assertThat(read.alternatives().get(0).reason()).isEqualTo(Prepared.Reason.TOO_LARGE);
    assertThat(read.alternatives().get(0).name().en()).isEqualTo("Aubrac 2-seat sofa");
    assertThat(read.setAside().get(0).product()).isEqualTo("AUB3");

    PreparedColumn column = new PreparedColumn();
    assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(read)))
        .isEqualTo(read);
  }

  @Test
  void anOlderVersionChangesNothingAndATakenBackOneIsNotBroughtBack() {
    Preparation preparation = new Preparation("R7K2M9");
    preparation.hear(2, contract(), NOW, NOW);
    preparation.hear(1, null, NOW, NOW);
    assertThat(preparation.prepared()).contains(contract());

    preparation.hear(3, null, NOW, NOW);
    preparation.hear(2, contract(), NOW, NOW);
    assertThat(preparation.prepared()).isEmpty();
  }

  @Test
  void aProposalWithoutReasonOrWithAPictureFromElsewhereIsInvalid() {
    assertThatThrownBy(() -> proposal("/media/a.svg", null, null)).isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> proposal("/media/a.svg", Prepared.Reason.OWN_WORDS, " "))
        .isInstanceOf(InvalidValue.class);
    assertThatThrownBy(
            () -> proposal("https://elsewhere.example/a.svg", Prepared.Reason.TOO_LARGE, null))
        .isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> proposal("//elsewhere.example/a.svg", Prepared.Reason.TOO_LARGE, null))
        .isInstanceOf(InvalidValue.class);
    assertThatThrownBy(
            () -> new Prepared(NOW, "Camille Roux", "x".repeat(4_001), null, List.of(), List.of()))
        .isInstanceOf(InvalidValue.class);
  }

  private static Prepared.Proposal proposal(String picture, Prepared.Reason reason, String words) {
    return new Prepared.Proposal("A", "A", null, null, picture, reason, words);
  }

  private static Prepared contract() {
    try (var reader =
            Json.createReader(new StringReader(Contracts.sample("booking-preparation.json")));
        var json = JsonbBuilder.create()) {
      JsonObject message = reader.readObject();
      return json.fromJson(message.getJsonObject("preparation").toString(), Prepared.class);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
