package io.vitrine.shell.money;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Money in a {@code bigint} column of cents. */
@Converter(autoApply = true)
public class MoneyColumn implements AttributeConverter<Money, Long> {

  @Override
  public Long convertToDatabaseColumn(Money money) {
    return money == null ? null : money.cents();
  }

  @Override
  public Money convertToEntityAttribute(Long cents) {
    return cents == null ? null : new Money(cents);
  }
}
