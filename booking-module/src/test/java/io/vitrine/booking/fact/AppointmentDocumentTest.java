package io.vitrine.booking.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.booking.appointment.Appointment;
import io.vitrine.booking.appointment.Samples;
import io.vitrine.booking.topic.Sheets;
import io.vitrine.testkit.Contracts;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AppointmentDocumentTest {

  private static final Instant AT = Instant.parse("2026-12-12T09:20:00Z");

  @Test
  void who_says_that_she_comes_late_is_told_as_the_contract_has_it() {
    Appointment claire = Samples.agreed("fr", "Claire Dubreuil");
    assertThat(late(claire)).isEqualTo(JsonValue.NULL);

    claire.runsLate(15, AT);

    assertThat(late(claire)).isEqualTo(sampleLate());
    assertThat(claire.version()).as("so that the store takes it").isEqualTo(2);
  }

  @Test
  void who_does_not_come_after_all_has_no_minutes() {
    Appointment claire = Samples.agreed("fr", "Claire Dubreuil");
    claire.runsLate(15, AT);

    claire.doesNotCome(AT.plusSeconds(1200));

    JsonObject late = late(claire).asJsonObject();
    assertThat(late.getBoolean("coming")).isFalse();
    assertThat(late.isNull("minutes")).isTrue();
  }

  @Test
  void another_time_forgets_what_was_said_about_the_former() {
    Appointment claire = Samples.agreed("fr", "Claire Dubreuil");
    claire.runsLate(15, AT);

    assertThat(Samples.moved(claire).late()).isEmpty();
  }

  /** The contract's sample as it stands until she says that she comes late, answers or asks. */
  static String justBooked(String sample) {
    return sample
        .replaceFirst("\"late\": \\{[^}]*}", "\"late\": null")
        .replaceFirst("(?s)\"reply\": \\{.*?]\\s*}", "\"reply\": null")
        .replaceFirst("(?s)\"questions\": \\[.*?]", "\"questions\": []")
        .replaceFirst("\"comparison\": \\[[^]]*]", "\"comparison\": []");
  }

  private static JsonValue late(Appointment appointment) {
    String json =
        JsonbBuilder.create(new JsonbConfig().withNullValues(true))
            .toJson(
                AppointmentDocument.of(appointment, Sheets.salon(), Optional.empty(), List.of()));
    try (var reader = Json.createReader(new StringReader(json))) {
      return reader.readObject().get("late");
    }
  }

  private static JsonValue sampleLate() {
    try (var reader =
        Json.createReader(new StringReader(Contracts.sample("booking-appointment-facts.json")))) {
      return reader
          .readObject()
          .getJsonArray("items")
          .getJsonObject(0)
          .getJsonObject("appointment")
          .get("late");
    }
  }
}
