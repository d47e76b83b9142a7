package io.vitrine.booking.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.testkit.Contracts;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class EraseHereTest {

  /** What the store was told of an appointment, told again, is told of nobody. */
  @Test
  void a_document_of_somebody_becomes_one_of_nobody_and_keeps_its_time() {
    JsonObject told =
        read(Contracts.sample("booking-appointment-facts.json"))
            .getJsonArray("items")
            .getJsonObject(0)
            .getJsonObject("appointment");

    JsonObject nobodys = read(EraseHere.nobodys(told.toString()));

    assertThat(nobodys.keySet()).isEqualTo(told.keySet());
    assertThat(nobodys.getJsonObject("customer").getString("name")).isEqualTo("—");
    assertThat(nobodys.getJsonObject("customer").isNull("email")).isTrue();
    assertThat(nobodys.getString("message")).isEmpty();
    assertThat(nobodys.isNull("selection")).isTrue();
    assertThat(nobodys.isNull("reply")).isTrue();
    assertThat(nobodys.getJsonArray("questions")).isEmpty();
    assertThat(nobodys.getString("from")).isEqualTo(told.getString("from"));
    assertThat(nobodys.getString("number")).isEqualTo(told.getString("number"));
  }

  @Test
  void what_stays_of_open_orders_is_read_from_the_shops_answer() {
    JsonObject said = read(Contracts.sample("booking-privacy-answer.json")).getJsonObject("said");

    assertThat(KeptWords.of(said.toString())).isEqualTo("RIVOLI-C2026-000012");
    assertThat(KeptWords.of("{\"openOrders\":[]}")).isEmpty();
    assertThat(KeptWords.of("[]")).isEmpty();
    assertThat(KeptWords.of(null)).isEmpty();
  }

  private static JsonObject read(String json) {
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      return reader.readObject();
    }
  }
}
