package io.vitrine.booking.worktime;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** A week in a {@code varchar(8)} column, as it is written. */
@Converter(autoApply = true)
public class WeekColumn implements AttributeConverter<Week, String> {

  @Override
  public String convertToDatabaseColumn(Week week) {
    return week == null ? null : week.toString();
  }

  @Override
  public Week convertToEntityAttribute(String written) {
    return written == null ? null : Week.parse(written);
  }
}
