package io.vitrine.catalog.search.document;

import io.vitrine.catalog.product.Size;
import io.vitrine.catalog.search.Found;
import java.math.BigDecimal;
import java.util.List;
import org.apache.lucene.document.Document;

/** Reads a hit back from what {@link Documents} stored. */
public final class Hits {

  private Hits() {}

  public static Found.Hit of(Document document) {
    return new Found.Hit(
        document.get(Documents.PRODUCT),
        document.get("sku"),
        document.get("nameFr"),
        document.get("nameEn"),
        document.get("variantFr"),
        document.get("variantEn"),
        document.get("leaf"),
        document.get("brand"),
        cents(document, "cents"),
        document.get("varies") != null,
        cents(document, "was"),
        document.get("picture"),
        List.of(document.getValues("display")),
        List.of(document.getValues("stock")),
        Integer.parseInt(document.get("variants")),
        new Size(
            side(document, Documents.WIDE),
            side(document, Documents.DEEP),
            side(document, Documents.HIGH)));
  }

  private static BigDecimal side(Document document, String field) {
    String stored = document.get(field);
    return stored == null ? null : new BigDecimal(stored);
  }

  private static Long cents(Document document, String field) {
    String stored = document.get(field);
    return stored == null ? null : Long.valueOf(stored);
  }
}
