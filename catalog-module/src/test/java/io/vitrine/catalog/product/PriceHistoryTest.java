package io.vitrine.catalog.product;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.catalog.product.PriceHistory.Displayed;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The prior price of a reduction: L112-1-1 of the French consumer code. */
class PriceHistoryTest {

  private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");

  private final List<Displayed> prices = new ArrayList<>();

  @Test
  void aFirstPriceIsNoReduction() {
    displayed(5, 1000L);

    assertThat(reducedFrom()).isNull();
  }

  @Test
  void aRaisedPriceIsNoReduction() {
    displayed(90, 1000L);
    displayed(5, 1200L);

    assertThat(reducedFrom()).isNull();
  }

  @Test
  void aReductionNamesThePriceThatHeldForThirtyDays() {
    displayed(90, 1000L);
    displayed(5, 800L);

    assertThat(reducedFrom()).isEqualTo(1000L);
  }

  @Test
  void aPriceRaisedShortlyBeforeIsNotThePriorPrice() {
    displayed(90, 1000L);
    displayed(15, 1400L);
    displayed(5, 900L);

    assertThat(reducedFrom()).isEqualTo(1000L);
  }

  @Test
  void aLowerPriceWithinThirtyDaysMakesItNoReduction() {
    displayed(90, 1000L);
    displayed(20, 700L);
    displayed(15, 1000L);
    displayed(5, 800L);

    assertThat(reducedFrom()).isNull();
  }

  @Test
  void successiveReductionsKeepTheFirstPriorPrice() {
    displayed(90, 1000L);
    displayed(20, 800L);
    displayed(5, 600L);

    assertThat(reducedFrom()).isEqualTo(1000L);
  }

  @Test
  void afterThirtyDaysTheReducedPriceIsThePrice() {
    displayed(90, 1000L);
    displayed(31, 800L);

    assertThat(reducedFrom()).isNull();
  }

  @Test
  void whereNoPriceWasShownThereIsNothingToReduce() {
    displayed(90, null);
    displayed(5, 800L);

    assertThat(reducedFrom()).isNull();
  }

  private void displayed(int daysAgo, Long cents) {
    prices.add(new Displayed(NOW.minus(Duration.ofDays(daysAgo)), cents));
  }

  private Long reducedFrom() {
    var from = new PriceHistory(prices).reducedFrom(NOW);
    return from.isPresent() ? from.getAsLong() : null;
  }
}
