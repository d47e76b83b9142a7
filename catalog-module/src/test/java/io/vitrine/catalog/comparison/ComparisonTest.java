package io.vitrine.catalog.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.catalog.comparison.Comparison.Column;
import io.vitrine.catalog.comparison.Comparison.Line;
import io.vitrine.catalog.product.AttributeEntry;
import io.vitrine.catalog.product.AttributeKind;
import io.vitrine.catalog.product.CatalogueEntry;
import io.vitrine.catalog.product.CatalogueEntry.Value;
import io.vitrine.catalog.product.CatalogueEntry.Variant;
import io.vitrine.catalog.product.CategoryEntry;
import io.vitrine.catalog.text.Text;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {

  private static final AttributeEntry WIDTH =
      new AttributeEntry(
          "width_cm", new Text("Largeur", "Width"), AttributeKind.NUMBER, "cm", true, 20);
  private static final AttributeEntry COLOUR =
      new AttributeEntry(
          "colour", new Text("Couleur", "Colour"), AttributeKind.CHOICE, null, true, 10);

  @Test
  void lines_stand_in_the_order_of_the_attributes() {
    Comparison comparison =
        Comparison.of(List.of(column("A", width("210")), column("B", colour("Écru", "Ecru"))));

    assertThat(comparison.lines())
        .extracting(line -> line.attribute().code())
        .containsExactly("colour", "width_cm");
  }

  @Test
  void the_same_number_written_otherwise_is_no_difference() {
    Line line = only(column("A", width("210")), column("B", width("210.0")));

    assertThat(line.differs()).isFalse();
  }

  @Test
  void another_number_is_a_difference() {
    assertThat(only(column("A", width("210")), column("B", width("190"))).differs()).isTrue();
  }

  @Test
  void silence_beside_a_value_is_a_difference_and_stays_silence() {
    Line line = only(column("A", width("210")), column("B"));

    assertThat(line.differs()).isTrue();
    assertThat(line.values().get(1)).isEmpty();
  }

  @Test
  void several_values_are_compared_whatever_their_order() {
    Line same =
        only(
            column("A", colour("Écru", "Ecru"), colour("Ocre", "Ochre")),
            column("B", colour("Ocre", "Ochre"), colour("Écru", "Ecru")));
    Line fewer =
        only(
            column("A", colour("Écru", "Ecru"), colour("Ocre", "Ochre")),
            column("B", colour("Ocre", "Ochre")));

    assertThat(same.differs()).isFalse();
    assertThat(fewer.differs()).isTrue();
  }

  @Test
  void one_alone_differs_from_nothing() {
    assertThat(only(column("A", width("210"))).differs()).isFalse();
  }

  private static Line only(Column... columns) {
    List<Line> lines = Comparison.of(List.of(columns)).lines();
    assertThat(lines).hasSize(1);
    return lines.get(0);
  }

  private static Value width(String centimetres) {
    return new Value(WIDTH, new BigDecimal(centimetres), null);
  }

  private static Value colour(String fr, String en) {
    return new Value(COLOUR, null, new Text(fr, en));
  }

  private static Column column(String sku, Value... values) {
    Variant variant =
        new Variant(
            sku,
            null,
            null,
            100_00L,
            null,
            2000,
            0,
            List.of(values),
            List.of(),
            List.of(),
            List.of());
    CatalogueEntry entry =
        new CatalogueEntry(
            "P-" + sku,
            new Text("Canapé", "Sofa"),
            null,
            List.of(
                new CategoryEntry("salon", "salon", null, new Text("Salon", "Living room"), 0, 0)),
            null,
            List.of(),
            List.of(variant),
            Instant.EPOCH);
    return new Column(entry, variant);
  }
}
