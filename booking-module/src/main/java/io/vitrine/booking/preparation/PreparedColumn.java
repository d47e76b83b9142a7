package io.vitrine.booking.preparation;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** A preparation as one document: it is shown whole, never searched. */
@Converter
public class PreparedColumn implements AttributeConverter<Prepared, String> {

  private static final Jsonb JSON = JsonbBuilder.create();

  @Override
  public String convertToDatabaseColumn(Prepared prepared) {
    return prepared == null ? null : JSON.toJson(prepared);
  }

  @Override
  public Prepared convertToEntityAttribute(String document) {
    return document == null ? null : JSON.fromJson(document, Prepared.class);
  }
}
