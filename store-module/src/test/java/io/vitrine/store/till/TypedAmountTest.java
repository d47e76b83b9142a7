package io.vitrine.store.till;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.money.Money;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TypedAmountTest {

  @Test
  void anAmountIsReadAsPeopleTypeIt() {
    assertThat(TypedAmount.read("1 290,50 €")).isEqualTo(Money.cents(129_050));
    assertThat(TypedAmount.read("1290.5")).isEqualTo(Money.cents(129_050));
    assertThat(TypedAmount.read("20")).isEqualTo(Money.cents(2_000));
  }

  @Test
  void whatIsNoAmountIsRefused() {
    for (String typed : new String[] {"", null, "-5", "abc", "1,234"}) {
      assertThatThrownBy(() -> TypedAmount.read(typed)).isInstanceOf(InvalidValue.class);
    }
  }

  @Test
  void whatTheHouseFillsInIsReadAsTheSameAmountInBothLanguages() {
    assertThat(TypedAmount.write(Money.cents(100_000), Locale.UK)).isEqualTo("1000.00");
    assertThat(TypedAmount.write(Money.cents(100_050), Locale.FRANCE)).isEqualTo("1000,50");
    for (Locale locale : new Locale[] {Locale.UK, Locale.FRANCE, Locale.ENGLISH}) {
      for (long cents : new long[] {1, 99, 100_000, 123_456_789}) {
        assertThat(TypedAmount.read(TypedAmount.write(Money.cents(cents), locale)))
            .isEqualTo(Money.cents(cents));
      }
    }
  }
}
