package io.vitrine.catalog.product;

import io.vitrine.catalog.product.CatalogueEntry.Value;
import io.vitrine.catalog.product.CatalogueEntry.Variant;
import java.math.BigDecimal;

/**
 * The outer size of a variant in centimetres, as its attributes state it; {@code null} for a side
 * that they do not state. A thing with a length and no width is as wide as it is long.
 */
public record Size(BigDecimal width, BigDecimal depth, BigDecimal height) {

  public static Size of(Variant variant) {
    BigDecimal width = side(variant, "width_cm");
    return new Size(
        width == null ? side(variant, "length_cm") : width,
        side(variant, "depth_cm"),
        side(variant, "height_cm"));
  }

  public boolean unknown() {
    return width == null && depth == null && height == null;
  }

  private static BigDecimal side(Variant variant, String code) {
    return variant.attributes().stream()
        .filter(value -> value.attribute().code().equals(code))
        .map(Value::number)
        .filter(number -> number != null && number.signum() > 0)
        .findFirst()
        .orElse(null);
  }
}
