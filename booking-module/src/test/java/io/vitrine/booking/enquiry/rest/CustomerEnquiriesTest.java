package io.vitrine.booking.enquiry.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.booking.enquiry.rest.CustomerEnquiriesResource.Told;
import io.vitrine.testkit.Contracts;
import jakarta.json.Json;
import jakarta.json.JsonValue;
import jakarta.json.bind.JsonbBuilder;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class CustomerEnquiriesTest {

  @Test
  void what_the_store_is_told_has_the_shape_of_the_contract() {
    String sample = Contracts.sample("booking-customer-enquiries.json");
    Told told = JsonbBuilder.create().fromJson(sample, Told.class);
    assertThat(told.enquiries().get(0).text()).startsWith("L’Aubrac");
    assertThat(read(JsonbBuilder.create().toJson(told))).isEqualTo(read(sample));
  }

  private static JsonValue read(String json) {
    return Json.createReader(new StringReader(json)).readValue();
  }
}
