package io.vitrine.store.till;

import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.money.Money;
import java.util.Locale;

/** An amount as people type it: {@code 1 290,50}, {@code 1290.5}, {@code 20 €}. */
public final class TypedAmount {

  private TypedAmount() {}

  /**
   * @throws InvalidValue if it is no amount of euros that is zero or more
   */
  public static Money read(String typed) {
    String plain = typed == null ? "" : typed.replaceAll("[\\s\\u00a0\\u202f€]", "");
    Money amount = Money.ofEuros(plain.replace(',', '.'));
    if (amount.isNegative()) {
      throw new InvalidValue("\"" + typed + "\" is less than nothing");
    }
    return amount;
  }

  /**
   * As it stands in a field before anybody types, to be read again: no thousands, no sign of the
   * euro, and the comma only in French.
   */
  public static String write(Money amount, Locale locale) {
    String plain = amount.euros().toPlainString();
    return "fr".equals(locale.getLanguage()) ? plain.replace('.', ',') : plain;
  }
}
