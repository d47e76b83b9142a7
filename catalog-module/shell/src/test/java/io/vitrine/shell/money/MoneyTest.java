package io.vitrine.shell.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitrine.shell.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

  @ParameterizedTest
  @CsvSource({"1290.00,129000", "0.05,5", "12,1200", "-3.10,-310", " 7.5 ,750"})
  void readsEuros(String text, long cents) {
    assertThat(Money.ofEuros(text)).isEqualTo(Money.cents(cents));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "12,50", "abc", "1.234", "99999999999999999999", "NaN"})
  void refusesWhatIsNoAmount(String text) {
    assertThatThrownBy(() -> Money.ofEuros(text)).isInstanceOf(InvalidValue.class);
  }

  @Test
  void refusesWhatNoShopCanCount() {
    assertThatThrownBy(() -> Money.cents(129_000).times(1_000_000_000L))
        .isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> Money.cents(129_000).times(Long.MAX_VALUE))
        .isInstanceOf(InvalidValue.class);
  }

  @ParameterizedTest
  @CsvSource({
    "12000,2000,2000",
    "1055,550,55",
    "1,2000,0",
    "3,2000,1",
    "-12000,2000,-2000",
    "5,0,0"
  })
  void takesTheTaxOutOfAnAmountThatIncludesIt(long gross, int rate, long tax) {
    assertThat(new TaxRate(rate).within(Money.cents(gross))).isEqualTo(Money.cents(tax));
  }

  @ParameterizedTest
  @CsvSource({"20,2000", "5.5,550", "2.1,210", "0,0"})
  void readsARateInPercent(String percent, int basisPoints) {
    assertThat(TaxRate.ofPercent(percent)).isEqualTo(new TaxRate(basisPoints));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "101", "5.555", "vingt"})
  void refusesWhatIsNoRate(String percent) {
    assertThatThrownBy(() -> TaxRate.ofPercent(percent)).isInstanceOf(InvalidValue.class);
  }
}
