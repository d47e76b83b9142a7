package io.vitrine.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.testkit.Spoken;
import org.junit.jupiter.api.Test;

/** Keys that a page puts together from a value: every value has its words. */
class SpokenTest {

  /** The feature of the texts, the beginning of its keys, the enumeration. */
  private static final String PLACES =
      """
          office attributes.kind. product.AttributeKind
          office bulk.rounding. office.bulk.PriceStep$Rounding
          office prices.state. office.price.PlannedPrice$State
          office state. office.ProductList$State
          importing reason. importing.file.CsvRecord$Broken
          importing reason. importing.row.Reason
          importing state. importing.ImportState
      """;

  @Test
  void everyValueThatAPageSaysHasWordsInBothLanguages() {
    assertThat(Spoken.missing("catalog", PLACES)).isEmpty();
  }
}
