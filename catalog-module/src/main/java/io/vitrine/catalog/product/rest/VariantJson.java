package io.vitrine.catalog.product.rest;

import io.vitrine.catalog.product.CatalogueEntry;
import io.vitrine.catalog.product.CategoryEntry;
import io.vitrine.catalog.product.Size;
import io.vitrine.catalog.text.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/**
 * A variant in JSON.
 *
 * @param care how to care for it, or {@code null}
 */
public record VariantJson(
    String sku,
    String product,
    TextJson name,
    TextJson variant,
    String gtin,
    Long priceCents,
    int taxRateBp,
    long ecoParticipationCents,
    String picture,
    String page,
    Integer warrantyYears,
    TextJson care,
    List<String> categories,
    List<DisplayJson> displays,
    List<StockJson> stock,
    SizeJson size) {

  /** The years of the commercial guarantee are an attribute like any other. */
  private static final String WARRANTY = "warranty_years";

  /** So is how to care for it. */
  private static final String CARE = "care";

  /** A text in both languages; the other stands in where one is missing. */
  public record TextJson(String fr, String en) {
    static TextJson of(Text text) {
      return text == null ? null : new TextJson(text.french(), text.english());
    }
  }

  public record DisplayJson(String shop, int floor, String department, String bay) {}

  public record StockJson(String shop, int onHand, Instant asOf) {}

  /** The outer size in whole millimetres; a side that nobody stated is left out. */
  public record SizeJson(Integer widthMm, Integer depthMm, Integer heightMm) {
    static SizeJson of(Size size) {
      return size.unknown()
          ? null
          : new SizeJson(mm(size.width()), mm(size.depth()), mm(size.height()));
    }

    /** Rounded up: what just does not fit must not be said to fit. */
    private static Integer mm(BigDecimal centimetres) {
      return centimetres == null
          ? null
          : centimetres.movePointRight(1).setScale(0, RoundingMode.CEILING).intValue();
    }
  }

  static VariantJson of(CatalogueEntry entry, CatalogueEntry.Variant variant) {
    return new VariantJson(
        variant.sku(),
        entry.product(),
        TextJson.of(entry.name()),
        TextJson.of(variant.name()),
        variant.gtin(),
        variant.priceCents(),
        variant.taxRateBp(),
        variant.ecoParticipationCents(),
        variant.picture(),
        "/product/"
            + entry.product()
            + "?sku="
            + URLEncoder.encode(variant.sku(), StandardCharsets.UTF_8),
        variant.attributes().stream()
            .filter(v -> v.attribute().code().equals(WARRANTY) && v.number() != null)
            .map(v -> v.number().intValue())
            .findFirst()
            .orElse(null),
        variant.attributes().stream()
            .filter(v -> v.attribute().code().equals(CARE) && v.text() != null)
            .map(v -> TextJson.of(v.text()))
            .findFirst()
            .orElse(null),
        entry.categories().stream().map(CategoryEntry::code).toList(),
        variant.displays().stream()
            .map(d -> new DisplayJson(d.shop(), d.floor(), d.department(), d.bay()))
            .toList(),
        variant.stock().stream().map(s -> new StockJson(s.shop(), s.onHand(), s.asOf())).toList(),
        SizeJson.of(Size.of(variant)));
  }
}
