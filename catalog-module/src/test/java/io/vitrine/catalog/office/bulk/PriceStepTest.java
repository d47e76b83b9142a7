package io.vitrine.catalog.office.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitrine.catalog.office.bulk.PriceStep.Rounding;
import io.vitrine.shell.InvalidValue;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PriceStepTest {

  private static PriceStep percent(String percent, Rounding rounding) {
    return new PriceStep(new BigDecimal(percent), null, rounding);
  }

  @Test
  void percentAreRoundedHalfUpToTheCent() {
    assertThat(percent("-10", Rounding.CENT).of(12_345)).isEqualTo(11_111);
    assertThat(percent("12.5", Rounding.CENT).of(10_000)).isEqualTo(11_250);
    assertThat(percent("0.5", null).of(100)).isEqualTo(101);
  }

  @Test
  void aPriceGoesToTheNearestNinetyCentsAndOfTwoAsNearToTheLower() {
    assertThat(percent("-10", Rounding.NINETY_CENTS).of(10_000)).isEqualTo(8_990);
    assertThat(percent("-10", Rounding.NINETY_CENTS).of(12_000)).isEqualTo(10_790);
    assertThat(new PriceStep(null, 0L, Rounding.NINETY_CENTS).of(10_040)).isEqualTo(9_990);
    assertThat(new PriceStep(null, 0L, Rounding.NINETY_CENTS).of(10_041)).isEqualTo(10_090);
    assertThat(new PriceStep(null, 0L, Rounding.NINETY_CENTS).of(10_090)).isEqualTo(10_090);
    assertThat(new PriceStep(null, 0L, Rounding.NINETY_CENTS).of(10)).isEqualTo(90);
  }

  @Test
  void aPriceGoesToTheNearestWholeEuro() {
    assertThat(new PriceStep(null, -1_000L, Rounding.WHOLE_EUROS).of(9_951)).isEqualTo(9_000);
    assertThat(new PriceStep(null, -1_000L, Rounding.WHOLE_EUROS).of(9_950)).isEqualTo(8_900);
  }

  @Test
  void whatWouldFallBelowZeroIsLeftForTheRowToBeRefused() {
    assertThat(new PriceStep(null, -1_000L, Rounding.NINETY_CENTS).of(900)).isEqualTo(-100);
  }

  @Test
  void oneOfPercentAndAmountIsMeant() {
    assertThatThrownBy(() -> new PriceStep(null, null, Rounding.CENT))
        .isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> new PriceStep(BigDecimal.ONE, 1L, Rounding.CENT))
        .isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> percent("-100", Rounding.CENT)).isInstanceOf(InvalidValue.class);
  }

  @Test
  void aPriceThatIsAskedInTheShopStaysSoAndEmptyTakesAValueAway() {
    BulkChange dearer = BulkChange.ofPrice("dearer", percent("10", Rounding.CENT));
    assertThat(dearer.of(Map.of("sku", "A"))).isEqualTo(Map.of("sku", "A"));
    assertThat(dearer.of(Map.of("price", "10.00"))).isEqualTo(Map.of("price", "11.00"));
    assertThat(BulkChange.ofCells("none", Map.of("brand", "")).of(Map.of("brand", "Vitrine")))
        .isEmpty();
  }
}
