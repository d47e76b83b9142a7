package io.vitrine.booking.appointment;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** A selection as the document it was read as: it is shown and handed on whole, never searched. */
@Converter
public class SelectionColumn implements AttributeConverter<KeptSelection, String> {

  private static final Jsonb JSON = JsonbBuilder.create();

  @Override
  public String convertToDatabaseColumn(KeptSelection selection) {
    return selection == null ? null : JSON.toJson(selection);
  }

  @Override
  public KeptSelection convertToEntityAttribute(String document) {
    return document == null ? null : JSON.fromJson(document, KeptSelection.class);
  }
}
