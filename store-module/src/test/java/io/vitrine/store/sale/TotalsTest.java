package io.vitrine.store.sale;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.shell.money.Money;
import io.vitrine.shell.money.TaxRate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class TotalsTest {

  private static final TaxRate NORMAL = TaxRate.ofPercent("20");
  private static final TaxRate REDUCED = TaxRate.ofPercent("5.5");

  @Test
  void taxIsTakenOutOfEachRatesTotal() {
    Totals totals =
        Totals.ofParts(
            List.of(
                part(NORMAL, "1290.00", "12.50"),
                part(REDUCED, "10.55", "0.00"),
                part(NORMAL, "110.00", "0.20")));

    assertThat(totals.due()).isEqualTo(Money.ofEuros("1410.55"));
    assertThat(totals.eco()).isEqualTo(Money.ofEuros("12.70"));
    assertThat(totals.byRate())
        .containsExactly(
            new Totals.Rate(REDUCED, Money.ofEuros("10.55"), Money.ofEuros("0.55")),
            new Totals.Rate(NORMAL, Money.ofEuros("1400.00"), Money.ofEuros("233.33")));
    assertThat(totals.tax()).isEqualTo(Money.ofEuros("233.88"));
  }

  @Test
  void abuse14AThousandTinyLinesAreRoundedOnce() {
    Totals totals = Totals.ofParts(Collections.nCopies(1_000, part(NORMAL, "0.01", "0.00")));

    assertThat(totals.due()).isEqualTo(Money.ofEuros("10.00"));
    assertThat(totals.tax()).isEqualTo(Money.ofEuros("1.67"));
  }

  @Test
  void nothingOnTheCounterIsNothingToPay() {
    assertThat(Totals.ofParts(List.of()).due()).isEqualTo(Money.ZERO);
  }

  private static Totals.Part part(TaxRate rate, String gross, String eco) {
    return new Totals.Part(rate, Money.ofEuros(gross), Money.ofEuros(eco));
  }
}
