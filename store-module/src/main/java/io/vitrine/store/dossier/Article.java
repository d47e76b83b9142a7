package io.vitrine.store.dossier;

import io.vitrine.shell.money.Money;
import io.vitrine.store.neighbour.Variant;
import io.vitrine.store.neighbour.Words;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the shop last heard of an article; may be a copy from before the catalogue went away.
 *
 * @param priceCents or {@code null} as long as the house has set none
 * @param picture address below the catalogue, or {@code null}
 * @param size its outer size, {@code null} where none is known
 * @param toldAt when the catalogue said so
 */
public record Article(
    String sku,
    String product,
    Words name,
    Words variant,
    Long priceCents,
    String picture,
    List<Standing> displays,
    List<Stocked> stock,
    Variant.Size size,
    Instant toldAt) {

  /** Where it stands to be seen. */
  public record Standing(String shop, int floor, String department, String bay) {}

  /** How many a shop had, as of a time. */
  public record Stocked(String shop, int onHand, Instant asOf) {}

  public Article {
    displays = List.copyOf(displays);
    stock = List.copyOf(stock);
  }

  static Article of(Variant told, Instant now) {
    return new Article(
        told.sku(),
        told.product(),
        told.name(),
        told.variant(),
        told.price() == null ? null : told.price().cents(),
        told.picture(),
        told.displays().stream()
            .map(at -> new Standing(at.shop(), at.floor(), at.department(), at.bay()))
            .toList(),
        told.stock().stream().map(at -> new Stocked(at.shop(), at.onHand(), at.asOf())).toList(),
        told.size(),
        now);
  }

  /** The same, told at another time. */
  Article as(Instant told) {
    return new Article(
        sku, product, name, variant, priceCents, picture, displays, stock, size, told);
  }

  /** What it costs, or {@code null} as long as the house has set no price. */
  public Money price() {
    return priceCents == null ? null : new Money(priceCents);
  }

  public Optional<Standing> standingIn(String shop) {
    return displays.stream().filter(at -> at.shop().equals(shop)).findFirst();
  }

  public Optional<Stocked> stockedIn(String shop) {
    return stock.stream().filter(at -> at.shop().equals(shop)).findFirst();
  }
}
