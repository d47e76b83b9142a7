package io.vitrine.catalog.office;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A product that is to be new, with its first variant: a product without one is nothing to show.
 *
 * @param number the product's; {@code null} or blank is refused as missing
 * @param cells what is said of the product, in cells of the house's format
 */
public record NewProduct(String number, Map<String, String> cells, NewVariant first) {

  public NewProduct {
    number = number == null ? "" : number.strip();
    cells = cells == null ? Map.of() : new LinkedHashMap<>(cells);
    first = first == null ? new NewVariant("", Map.of()) : first;
  }
}
