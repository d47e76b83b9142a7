package io.vitrine.booking.appointment;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** A comparison as the numbers of its articles, parted by spaces; no number has one. */
@Converter
public class ComparedColumn implements AttributeConverter<Compared, String> {

  @Override
  public String convertToDatabaseColumn(Compared compared) {
    return compared == null || compared.skus().isEmpty() ? null : String.join(" ", compared.skus());
  }

  @Override
  public Compared convertToEntityAttribute(String kept) {
    return kept == null ? Compared.NONE : Compared.of(kept, " ");
  }
}
