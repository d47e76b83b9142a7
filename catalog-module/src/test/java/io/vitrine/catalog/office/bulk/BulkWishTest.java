package io.vitrine.catalog.office.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.catalog.office.ProductFilter;
import io.vitrine.catalog.office.bulk.PriceStep.Rounding;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BulkWishTest {

  private static BulkWish readAgain(BulkChoice choice, BulkChange change) {
    return BulkWish.read(new ByteArrayInputStream(new BulkWish(choice, change).written()));
  }

  private static final BulkChoice ALL =
      new BulkChoice(List.of(), new ProductFilter("can\"apé", null, null));

  private static final BulkChange BRAND = BulkChange.ofCells("Marque", Map.of("brand", "Élan"));

  @Test
  void whatIsKeptIsWhatWasWished() {
    Map<String, String> cells = new HashMap<>();
    cells.put("brand", "Élan \"1\"");
    cells.put("published_until", null);
    for (BulkChange change :
        List.of(
            BulkChange.ofCells("Changer → 1", cells),
            BulkChange.ofPrice(
                "Prix", new PriceStep(new BigDecimal("-12.50"), null, Rounding.NINETY_CENTS)),
            BulkChange.ofPrice("Prix", new PriceStep(null, 1_000L, Rounding.CENT)))) {
      assertThat(readAgain(ALL, change)).isEqualTo(new BulkWish(ALL, change));
    }
    for (BulkChoice choice :
        List.of(
            new BulkChoice(List.of("AUB3", "PERC"), null),
            new BulkChoice(List.of(), new ProductFilter("", "canapes", false)))) {
      assertThat(readAgain(choice, BRAND)).isEqualTo(new BulkWish(choice, BRAND));
    }
  }

  @Test
  void aProductThatIsTickedTwiceIsMeantOnce() {
    assertThat(new BulkChoice(List.of("AUB3", "AUB3"), null).numbers()).containsExactly("AUB3");
  }
}
