package io.vitrine.store.neighbour;

import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.money.Money;
import io.vitrine.shell.money.TaxRate;
import java.time.Instant;
import java.util.List;

/**
 * What the shop needs to know of a variant to show and to sell it.
 *
 * @param name the product's name
 * @param variant what sets this form apart; may be the product's name again
 * @param gtin or {@code null}
 * @param price with tax and eco-participation, or {@code null} as long as the house has set none
 * @param ecoParticipation inside the price, per unit
 * @param picture address below the catalogue, or {@code null}
 * @param warrantyYears the maker's or the house's own warranty; the legal guarantee does not depend
 *     on it
 * @param care how to care for it, or {@code null}
 * @param size {@code null} where none is stated
 */
public record Variant(
    String sku,
    String product,
    Words name,
    Words variant,
    String gtin,
    Money price,
    TaxRate taxRate,
    Money ecoParticipation,
    String picture,
    int warrantyYears,
    Words care,
    List<Standing> displays,
    List<Stock> stock,
    Size size) {

  /** Where it stands to be seen. */
  public record Standing(String shop, int floor, String department, String bay) {}

  /** How many a shop had, and when that was true. */
  public record Stock(String shop, int onHand, Instant asOf) {}

  /** The outer size; {@code null} for a side that nobody stated. */
  public record Size(Integer widthMm, Integer depthMm, Integer heightMm) {}

  public Variant {
    if (sku == null || sku.isBlank() || sku.length() > 64) {
      throw new InvalidValue("a variant has a number of at most 64 characters");
    }
    if (ecoParticipation.isNegative()
        || price != null && (price.isNegative() || ecoParticipation.compareTo(price) > 0)) {
      throw new InvalidValue("the eco-participation of " + sku + " lies inside its price");
    }
    displays = List.copyOf(displays);
    stock = List.copyOf(stock);
  }
}
