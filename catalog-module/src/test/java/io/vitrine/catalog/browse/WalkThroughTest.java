package io.vitrine.catalog.browse;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.catalog.product.CatalogueEntry.Display;
import io.vitrine.catalog.product.CatalogueEntry.Variant;
import io.vitrine.catalog.shop.Shop;
import io.vitrine.catalog.text.Text;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class WalkThroughTest {

  private static final Text SALON = new Text("Salon", "Living room");
  private static final Text LITERIE = new Text("Literie", "Beds");

  private final Shop rivoli =
      new Shop(
          "rivoli",
          "Rivoli",
          "148 rue de Rivoli",
          "75001",
          "Paris",
          null,
          null,
          ZoneId.of("Europe/Paris"),
          null,
          null,
          List.of(
              new Shop.Floor(-1, new Text("Sous-sol", "Basement"), List.of()),
              new Shop.Floor(0, new Text("Rez-de-chaussée", "Ground floor"), List.of()),
              new Shop.Floor(3, new Text("3e étage", "3rd floor"), List.of(SALON, LITERIE))),
          List.of(),
          List.of());

  @Test
  void one_walks_up_from_the_ground_floor_and_last_below_it() {
    assertThat(walk(at("A", -1, null, "1"), at("B", 3, SALON, "1"), at("C", 0, null, "1")))
        .containsExactly("C", "B", "A");
  }

  @Test
  void on_a_floor_the_departments_come_in_the_shops_order_and_unknown_ones_last() {
    assertThat(
            walk(
                at("A", 3, new Text("Atelier", null), "1"),
                at("B", 3, LITERIE, "1"),
                at("C", 3, SALON, "2")))
        .containsExactly("C", "B", "A");
  }

  @Test
  void in_a_department_bay_nine_comes_before_bay_twelve() {
    assertThat(
            walk(
                at("A", 3, SALON, "12"),
                at("B", 3, SALON, "9"),
                at("C", 3, SALON, "A12"),
                at("D", 3, SALON, "A9"),
                at("E", 3, SALON, null)))
        .containsExactly("E", "B", "A", "D", "C");
  }

  @Test
  void what_stands_in_two_places_is_met_once_and_what_stands_nowhere_here_comes_last() {
    Variant twice =
        variant(
            "A",
            new Display("rivoli", 3, "Salon", SALON, "12"),
            new Display("rivoli", 0, "Entrée", null, "1"));
    Variant other = variant("B", new Display("bellecour", 0, "Salon", SALON, "1"));
    WalkThrough walk = WalkThrough.of(rivoli, List.of(other, twice, variant("C")));

    assertThat(walk.stops())
        .singleElement()
        .satisfies(stop -> assertThat(stop.display().floor()).isZero());
    assertThat(walk.elsewhere()).extracting(Variant::sku).containsExactly("B", "C");
  }

  private List<String> walk(Variant... kept) {
    return WalkThrough.of(rivoli, List.of(kept)).stops().stream()
        .map(stop -> stop.variant().sku())
        .toList();
  }

  private static Variant at(String sku, int floor, Text department, String bay) {
    String name = department == null ? "Entrée" : department.french();
    return variant(sku, new Display("rivoli", floor, name, department, bay));
  }

  private static Variant variant(String sku, Display... displays) {
    return new Variant(
        sku, null, null, null, null, 2000, 0, List.of(), List.of(), List.of(displays), List.of());
  }
}
