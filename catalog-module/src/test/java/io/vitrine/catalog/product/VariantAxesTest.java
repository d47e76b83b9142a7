package io.vitrine.catalog.product;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.catalog.product.CatalogueEntry.Value;
import io.vitrine.catalog.product.CatalogueEntry.Variant;
import io.vitrine.catalog.product.VariantAxes.Axis;
import io.vitrine.catalog.product.VariantAxes.Fit;
import io.vitrine.catalog.product.VariantAxes.Option;
import io.vitrine.catalog.text.Text;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class VariantAxesTest {

  private static final AttributeEntry WOOD = attribute("wood", AttributeKind.CHOICE, true, 30);
  private static final AttributeEntry BED =
      attribute("bed_width_cm", AttributeKind.NUMBER, true, 60);
  private static final AttributeEntry WIDTH = attribute("width_cm", AttributeKind.NUMBER, true, 90);

  @Test
  void a_bed_is_chosen_by_wood_and_bed_width_and_the_outer_width_follows() {
    List<Variant> beds = beds();

    assertThat(axes(beds, 0))
        .extracting(axis -> axis.attribute().code())
        .containsExactly("wood", "bed_width_cm");
  }

  @Test
  void what_does_not_exist_beside_the_rest_is_shown_as_such_and_leads_to_the_nearest() {
    List<Variant> beds = beds();
    Axis wood = axes(beds, 0).get(0);
    Option walnut = wood.options().get(1);

    assertThat(wood.options().get(0).fit()).isEqualTo(Fit.CHOSEN);
    assertThat(walnut.fit()).isEqualTo(Fit.ELSEWHERE);
    assertThat(walnut.leadsTo().sku()).isEqualTo("160-NOY");
  }

  @Test
  void what_exists_beside_the_rest_fits() {
    Axis wood = axes(beds(), 1).get(0);
    Axis bed = axes(beds(), 1).get(1);

    assertThat(wood.options()).extracting(Option::fit).containsExactly(Fit.CHOSEN, Fit.FITS);
    assertThat(bed.options()).extracting(Option::fit).containsExactly(Fit.FITS, Fit.CHOSEN);
    assertThat(bed.options().get(0).leadsTo().sku()).isEqualTo("140-CHN");
  }

  @Test
  void variants_that_their_attributes_do_not_tell_apart_have_no_questions() {
    assertThat(axes(List.of(variant("A", choice("Chêne")), variant("B", choice("Chêne"))), 0))
        .isEmpty();
    assertThat(axes(List.of(variant("A", choice("Chêne"))), 0)).isEmpty();
  }

  @Test
  void an_attribute_that_one_of_them_does_not_state_is_no_question() {
    assertThat(
            axes(
                List.of(
                    variant("A", choice("Chêne"), number(BED, 140)), variant("B", choice("Noyer"))),
                0))
        .extracting(axis -> axis.attribute().code())
        .containsExactly("wood");
  }

  private static List<Variant> beds() {
    return List.of(
        variant("140-CHN", choice("Chêne"), number(BED, 140), number(WIDTH, 150)),
        variant("160-CHN", choice("Chêne"), number(BED, 160), number(WIDTH, 170)),
        variant("160-NOY", choice("Noyer"), number(BED, 160), number(WIDTH, 170)));
  }

  private static List<Axis> axes(List<Variant> variants, int chosen) {
    CatalogueEntry entry =
        new CatalogueEntry(
            "P",
            new Text("Lit", "Bed"),
            null,
            List.of(),
            null,
            List.of(),
            new ArrayList<>(variants),
            Instant.EPOCH);
    return VariantAxes.of(entry, variants.get(chosen)).axes();
  }

  private static AttributeEntry attribute(
      String code, AttributeKind kind, boolean facet, int position) {
    return new AttributeEntry(code, new Text(code, code), kind, null, facet, position);
  }

  private static Value choice(String name) {
    return new Value(WOOD, null, new Text(name, name));
  }

  private static Value number(AttributeEntry attribute, int number) {
    return new Value(attribute, BigDecimal.valueOf(number), null);
  }

  private static Variant variant(String sku, Value... values) {
    return new Variant(
        sku, null, null, 100L, null, 2000, 0, List.of(values), List.of(), List.of(), List.of());
  }
}
