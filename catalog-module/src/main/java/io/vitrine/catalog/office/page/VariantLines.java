package io.vitrine.catalog.office.page;

import io.vitrine.catalog.office.OpenProduct;
import io.vitrine.catalog.shop.Shop;
import io.vitrine.catalog.shop.Shops;
import io.vitrine.shell.money.Money;
import io.vitrine.shell.page.Formats;
import io.vitrine.shell.page.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The variants of the product that lies open, in words instead of cells. */
@Named
@RequestScoped
public class VariantLines {

  private static final String TEXTS = "io.vitrine.catalog.office.texts";

  @Inject private ProductForm form;
  @Inject private Shops shops;
  @Inject private Language language;

  private List<Line> lines;

  /**
   * A variant.
   *
   * @param price {@code null} where it is asked in the shop
   * @param displays where it stands to be seen
   */
  public record Line(
      String sku,
      String name,
      String price,
      String gtin,
      List<String> displays,
      boolean published) {}

  public List<Line> getAll() {
    if (lines == null) {
      OpenProduct open = form.getProduct();
      List<Shop> known = shops.all();
      lines = open.variants().stream().map(cells -> line(cells, known)).toList();
    }
    return lines;
  }

  private Line line(Map<String, String> cells, List<Shop> known) {
    String price = cells.getOrDefault("price", "");
    String displays = cells.getOrDefault("displays", "");
    return new Line(
        cells.get("sku"),
        language.pick(cells.get("variant_fr"), cells.get("variant_en")),
        price.isEmpty()
            ? null
            : Formats.money(
                Money.cents(new BigDecimal(price).movePointRight(2).longValueExact()),
                language.getLocale()),
        cells.get("gtin"),
        displays.isEmpty()
            ? List.of()
            : Arrays.stream(displays.split("\\|")).map(place -> said(place, known)).toList(),
        "yes".equals(cells.get("published")));
  }

  /** "Rivoli, 3e étage, Salon, allée 12"; a place that the shops do not have as it is written. */
  private String said(String place, List<Shop> known) {
    String[] parts = place.split(":", 4);
    if (parts.length < 4) {
      return place;
    }
    return known.stream()
        .filter(shop -> shop.code().equals(parts[0]))
        .flatMap(
            shop ->
                shop.floors().stream()
                    .filter(floor -> String.valueOf(floor.number()).equals(parts[1]))
                    .map(
                        floor ->
                            language.say(
                                TEXTS,
                                "display.at",
                                shop.name(),
                                floor.name().in(language.getLocale()),
                                department(floor, parts[2]),
                                parts[3])))
        .findFirst()
        .orElse(place);
  }

  private String department(Shop.Floor floor, String written) {
    return floor.departments().stream()
        .filter(department -> written.equals(department.fr()) || written.equals(department.en()))
        .findFirst()
        .map(department -> department.in(language.getLocale()))
        .orElse(written);
  }
}
