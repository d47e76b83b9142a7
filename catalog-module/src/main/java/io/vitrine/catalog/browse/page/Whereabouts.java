package io.vitrine.catalog.browse.page;

import io.vitrine.catalog.browse.Guide;
import io.vitrine.catalog.product.CatalogueEntry.Display;
import io.vitrine.catalog.product.CatalogueEntry.Stock;
import io.vitrine.catalog.product.CatalogueEntry.Variant;
import io.vitrine.catalog.shop.Shop;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Where a variant can be seen and where there is one, shop by shop, the visitor's own first. */
final class Whereabouts {

  private final Guide guide;
  private final Texts texts;
  private final Instant now;

  Whereabouts(Guide guide, Texts texts, Instant now) {
    this.guide = guide;
    this.texts = texts;
    this.now = now;
  }

  /**
   * What is known of one shop.
   *
   * @param seen "Exposé, 3e étage, Salon, allée 12", or {@code null}
   * @param stock "2 en stock", "dernière pièce", "sur commande"
   * @param tone of the stock
   * @param asOf as of when the stock is told, or {@code null}
   * @param today it was told today, on the shop's wall clock
   */
  public record Place(
      String shop,
      String name,
      boolean mine,
      String seen,
      String stock,
      String tone,
      Instant asOf,
      boolean today,
      String zone) {}

  List<Place> of(Variant variant, String mine) {
    List<Place> places = new ArrayList<>();
    for (Shop shop : guide.shops()) {
      Stock stock = variant.stockIn(shop.code()).orElse(null);
      int onHand = stock == null ? 0 : stock.onHand();
      places.add(
          new Place(
              shop.code(),
              guide.shortName(shop),
              shop.code().equals(mine),
              seen(variant, shop),
              onHand > 1
                  ? texts.of("stock.some", onHand)
                  : texts.of(onHand == 1 ? "stock.last" : "stock.none"),
              onHand > 1 ? "good" : onHand == 1 ? "warn" : "plain",
              stock == null ? null : stock.asOf(),
              stock != null && isToday(stock.asOf(), shop),
              shop.zone().getId()));
    }
    places.sort(Comparator.comparing(place -> !place.mine()));
    return places;
  }

  private boolean isToday(Instant asOf, Shop shop) {
    return asOf.atZone(shop.zone()).toLocalDate().equals(now.atZone(shop.zone()).toLocalDate());
  }

  private String seen(Variant variant, Shop shop) {
    return variant.displayIn(shop.code()).map(display -> seen(display, shop)).orElse(null);
  }

  private String seen(Display display, Shop shop) {
    String floor =
        shop.floor(display.floor())
            .map(f -> f.name().in(texts.locale()))
            .orElse(texts.of("floor", display.floor()));
    String department =
        display.departmentName() == null
            ? display.department()
            : display.departmentName().in(texts.locale());
    return texts.of("seen.where", floor, department, display.bay());
  }
}
