package io.vitrine.catalog.office;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A variant that is to be new.
 *
 * @param sku its number; {@code null} or blank is refused as missing
 * @param cells what is said of it, in cells of the house's format
 */
public record NewVariant(String sku, Map<String, String> cells) {

  public NewVariant {
    sku = sku == null ? "" : sku.strip();
    cells = cells == null ? Map.of() : new LinkedHashMap<>(cells);
  }
}
