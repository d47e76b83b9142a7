package io.vitrine.store.till;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.money.Money;
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
}
