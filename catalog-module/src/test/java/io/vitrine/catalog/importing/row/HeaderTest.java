package io.vitrine.catalog.importing.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HeaderTest {

  private static final Set<String> ATTRIBUTES = Set.of("colour");

  @Test
  void theNeededColumnsAreEnough() {
    assertThat(
            Header.fault(List.of("sku", "name_en", "category_fr", "price", "tax_rate"), ATTRIBUTES))
        .isEmpty();
  }

  @Test
  void whatIsMissingUnknownAndTwiceIsSaidAtOnce() {
    Header.Fault fault =
        Header.fault(
                List.of("sku", "sku", "titel", "attr.colour.fr", "attr.shine", "price"), ATTRIBUTES)
            .orElseThrow();

    assertThat(fault.missing())
        .containsExactly("name_fr|name_en", "category_fr|category_en", "tax_rate");
    assertThat(fault.unknown()).containsExactly("attr.shine", "titel");
    assertThat(fault.twice()).containsExactly("sku");
  }

  @Test
  void theRemarksOfACorrectedErrorFileSayNothing() {
    assertThat(
            Header.fault(
                List.of(
                    "error_line",
                    "error_reason",
                    "sku",
                    "name_fr",
                    "category_fr",
                    "price",
                    "tax_rate"),
                ATTRIBUTES))
        .isEmpty();
  }
}
