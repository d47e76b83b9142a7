package io.vitrine.booking.preparation;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** An answer as one document: it is shown whole, never searched. */
@Converter
public class ReplyColumn implements AttributeConverter<Reply, String> {

  private static final Jsonb JSON = JsonbBuilder.create();

  @Override
  public String convertToDatabaseColumn(Reply reply) {
    return reply == null ? null : JSON.toJson(reply);
  }

  @Override
  public Reply convertToEntityAttribute(String document) {
    return document == null ? null : JSON.fromJson(document, Reply.class);
  }
}
