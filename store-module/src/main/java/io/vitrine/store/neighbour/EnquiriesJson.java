package io.vitrine.store.neighbour;

import io.vitrine.shell.json.JsonParts;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;

/** What somebody asked booking for: {@code docs/contracts/booking-customer-enquiries.json}. */
final class EnquiriesJson {

  private EnquiriesJson() {}

  static String question(String shop, String email, List<String> phones) {
    JsonArrayBuilder numbers = JsonParts.createArrayBuilder();
    phones.forEach(numbers::add);
    JsonObjectBuilder body = JsonParts.createObjectBuilder().add("shop", shop);
    return (email == null ? body.addNull("email") : body.add("email", email))
        .add("phones", numbers)
        .build()
        .toString();
  }

  static EnquiriesAnswer read(String body) {
    try (JsonReader reader = JsonParts.createReader(new StringReader(body))) {
      return new EnquiriesAnswer.Told(
          reader.readObject().getJsonArray("enquiries").getValuesAs(JsonObject.class).stream()
              .map(EnquiriesJson::enquiry)
              .toList());
    } catch (JsonException
        | DateTimeException
        | NullPointerException
        | ClassCastException
        | IllegalStateException e) {
      return new EnquiriesAnswer.Away("booking's enquiries cannot be read");
    }
  }

  private static EnquiriesAnswer.Enquiry enquiry(JsonObject told) {
    String responded = told.getString("respondedAt", null);
    return new EnquiriesAnswer.Enquiry(
        told.getString("id"),
        told.getString("kind"),
        Instant.parse(told.getString("askedAt")),
        Instant.parse(told.getString("dueAt")),
        responded == null ? null : Instant.parse(responded),
        told.getString("text", null),
        told.getString("answer", null),
        told.getString("staffName", null));
  }
}
