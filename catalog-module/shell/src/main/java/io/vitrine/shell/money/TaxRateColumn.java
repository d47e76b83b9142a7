package io.vitrine.shell.money;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** A tax rate in an {@code integer} column of basis points. */
@Converter(autoApply = true)
public class TaxRateColumn implements AttributeConverter<TaxRate, Integer> {

  @Override
  public Integer convertToDatabaseColumn(TaxRate rate) {
    return rate == null ? null : rate.basisPoints();
  }

  @Override
  public TaxRate convertToEntityAttribute(Integer basisPoints) {
    return basisPoints == null ? null : new TaxRate(basisPoints);
  }
}
