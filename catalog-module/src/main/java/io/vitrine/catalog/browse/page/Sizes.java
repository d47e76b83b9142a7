package io.vitrine.catalog.browse.page;

import io.vitrine.catalog.product.CatalogueEntry.Value;
import io.vitrine.catalog.product.CatalogueEntry.Variant;
import io.vitrine.catalog.product.Size;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A variant's outer size, in words and drawn. */
public final class Sizes {

  private static final String WIDTH = "width_cm";
  private static final String LENGTH = "length_cm";
  private static final String DEPTH = "depth_cm";
  private static final String HEIGHT = "height_cm";

  private final Variant variant;
  private final Texts texts;

  Sizes(Variant variant, Texts texts) {
    this.variant = variant;
    this.texts = texts;
  }

  /** One side: "Larg.", "210 cm". */
  public record Side(String label, String value) {}

  /** Width, depth or length, and height, as people ask for them first; none where one is alone. */
  public List<Side> getSides() {
    List<Side> sides =
        List.of(WIDTH, LENGTH, DEPTH, HEIGHT).stream()
            .filter(code -> value(code).isPresent())
            .map(code -> new Side(texts.of("short." + code), said(code)))
            .toList();
    return sides.size() < 2 ? List.of() : sides;
  }

  /** To scale; {@code null} where the size is not known whole. */
  public SizeDrawing getDrawing() {
    Size size = size();
    return SizeDrawing.of(size.width(), size.depth(), size.height());
  }

  /** As numbers. */
  Size size() {
    return Size.of(variant);
  }

  /** What the drawing shows, for those who do not see it. */
  public String getWords() {
    return getSides().stream()
        .map(side -> side.label() + " " + side.value())
        .collect(Collectors.joining(", "));
  }

  public String getWidth() {
    return said(wide());
  }

  public String getDepth() {
    return said(DEPTH);
  }

  public String getHeight() {
    return said(HEIGHT);
  }

  private String wide() {
    return value(WIDTH).isPresent() ? WIDTH : LENGTH;
  }

  private String said(String code) {
    return value(code).map(value -> ValueWords.of(value, texts)).orElse("");
  }

  private Optional<Value> value(String code) {
    return variant.attributes().stream()
        .filter(v -> v.attribute().code().equals(code) && v.number() != null)
        .findFirst();
  }
}
