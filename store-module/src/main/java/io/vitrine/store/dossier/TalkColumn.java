package io.vitrine.store.dossier;

import io.vitrine.store.neighbour.Talk;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** What was said before a visit, as one document: it is read with the dossier, never searched. */
@Converter
public class TalkColumn implements AttributeConverter<Talk, String> {

  private static final Jsonb JSON = JsonbBuilder.create();

  @Override
  public String convertToDatabaseColumn(Talk talk) {
    return talk == null || talk.equals(Talk.NONE) ? null : JSON.toJson(talk);
  }

  @Override
  public Talk convertToEntityAttribute(String document) {
    return document == null ? Talk.NONE : JSON.fromJson(document, Talk.class);
  }
}
