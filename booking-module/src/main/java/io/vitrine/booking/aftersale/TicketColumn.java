package io.vitrine.booking.aftersale;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** A piece as one document: it is shown whole, never searched. */
@Converter
public class TicketColumn implements AttributeConverter<TicketMessage, String> {

  private static final Jsonb JSON = JsonbBuilder.create();

  @Override
  public String convertToDatabaseColumn(TicketMessage told) {
    return told == null ? null : JSON.toJson(told);
  }

  @Override
  public TicketMessage convertToEntityAttribute(String document) {
    return document == null ? null : JSON.fromJson(document, TicketMessage.class);
  }
}
