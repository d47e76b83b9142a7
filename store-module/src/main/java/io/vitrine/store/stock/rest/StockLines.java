package io.vitrine.store.stock.rest;

import io.vitrine.shell.InvalidValue;
import io.vitrine.store.stock.desk.Goods;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Articles and pieces as a body lists them. */
final class StockLines {

  private StockLines() {}

  /** So many of an article. */
  public record LineJson(String sku, Integer quantity) {}

  static Goods goods(List<LineJson> lines) {
    Map<String, Integer> pieces = new LinkedHashMap<>();
    for (LineJson line : lines == null ? List.<LineJson>of() : lines) {
      if (line == null || line.sku() == null || line.quantity() == null) {
        throw new InvalidValue("a line names an article and how many");
      }
      if (pieces.put(line.sku(), line.quantity()) != null) {
        throw new InvalidValue("an article is listed once");
      }
    }
    return new Goods(pieces);
  }

  /** A page begins with 1 and holds 1 to 100. */
  static void paged(int page, int size) {
    if (page < 1 || page > 10_000 || size < 1 || size > 100) {
      throw new InvalidValue("pages begin with 1 and hold 1 to 100");
    }
  }
}
