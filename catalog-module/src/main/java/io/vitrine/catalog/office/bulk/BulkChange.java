package io.vitrine.catalog.office.bulk;

import io.vitrine.catalog.product.writing.ArticleCells;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The one thing that changes for all.
 *
 * @param name how the person who changes it calls it
 * @param cells what is written in place of these cells; {@code null} takes the value away
 * @param price how the price changes, or {@code null}
 */
public record BulkChange(String name, Map<String, String> cells, PriceStep price) {

  public BulkChange {
    cells = new LinkedHashMap<>(cells);
  }

  public static BulkChange ofCells(String name, Map<String, String> cells) {
    return new BulkChange(name, cells, null);
  }

  public static BulkChange ofPrice(String name, PriceStep price) {
    return new BulkChange(name, Map.of(), price);
  }

  /** The row after the change; a price that is asked in the shop stays so. */
  Map<String, String> of(Map<String, String> row) {
    Map<String, String> changed = new LinkedHashMap<>(row);
    cells.forEach(
        (column, cell) -> {
          if (cell == null || cell.isBlank()) {
            changed.remove(column);
          } else {
            changed.put(column, cell.strip());
          }
        });
    if (price != null && row.get("price") != null) {
      long cents = new BigDecimal(row.get("price")).movePointRight(2).longValueExact();
      changed.put("price", ArticleCells.hundredths(price.of(cents)));
    }
    return changed;
  }
}
