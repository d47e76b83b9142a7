package io.vitrine.catalog.search.index;

import io.vitrine.catalog.product.AttributeEntry;
import io.vitrine.catalog.product.AttributeKind;
import io.vitrine.catalog.product.CatalogueEntry;
import io.vitrine.catalog.product.CatalogueEntry.Brand;
import io.vitrine.catalog.product.CatalogueEntry.Display;
import io.vitrine.catalog.product.CatalogueEntry.Picture;
import io.vitrine.catalog.product.CatalogueEntry.Stock;
import io.vitrine.catalog.product.CatalogueEntry.Value;
import io.vitrine.catalog.product.CatalogueEntry.Variant;
import io.vitrine.catalog.product.CategoryEntry;
import io.vitrine.catalog.text.Text;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Products to search in, in few words. */
public final class SampleShelf {

  public static final AttributeEntry COLOUR =
      new AttributeEntry(
          "colour", new Text("Couleur", "Colour"), AttributeKind.CHOICE, null, true, 10);
  public static final AttributeEntry BED_WIDTH =
      new AttributeEntry(
          "bed_width_cm",
          new Text("Largeur de couchage", "Bed width"),
          AttributeKind.NUMBER,
          "cm",
          true,
          60);
  public static final AttributeEntry CONVERTIBLE =
      new AttributeEntry(
          "convertible",
          new Text("Convertible", "Converts to a bed"),
          AttributeKind.BOOLEAN,
          null,
          true,
          50);
  public static final AttributeEntry DEPTH =
      new AttributeEntry(
          "depth_cm", new Text("Profondeur", "Depth"), AttributeKind.NUMBER, "cm", false, 100);

  private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

  private SampleShelf() {}

  public static Piece piece(String product, String fr, String en) {
    return new Piece(product, new Text(fr, en));
  }

  public static Value choice(AttributeEntry attribute, String fr, String en) {
    return new Value(attribute, null, new Text(fr, en));
  }

  public static Value number(AttributeEntry attribute, String number) {
    return new Value(attribute, new BigDecimal(number), null);
  }

  /** A product under construction. */
  public static final class Piece {
    private final String product;
    private final Text name;
    private Text description;
    private List<CategoryEntry> categories = List.of(category("divers", "Divers", "Other"));
    private Brand brand = new Brand("maison-vitrine", "Maison Vitrine");
    private final List<Variant> variants = new ArrayList<>();

    private Piece(String product, Text name) {
      this.product = product;
      this.name = name;
    }

    public Piece in(CategoryEntry... path) {
      categories = List.of(path);
      return this;
    }

    public Piece by(String code, String brandName) {
      brand = new Brand(code, brandName);
      return this;
    }

    public Piece told(String fr, String en) {
      description = new Text(fr, en);
      return this;
    }

    /** Another variant: price in cents or null, shops where seen, shops with stock, values. */
    public Piece variant(
        String sku, Long cents, List<String> seen, List<String> stocked, Value... values) {
      Text variantName = values.length > 0 ? values[0].text() : null;
      variants.add(
          new Variant(
              sku,
              null,
              variantName,
              cents,
              null,
              2000,
              0,
              List.of(values),
              List.of(new Picture("/media/demo/" + sku + ".svg", name)),
              seen.stream().map(s -> new Display(s, 1, "Salon", null, "4")).toList(),
              stocked.stream().map(s -> new Stock(s, 2, NOW, 1)).toList()));
      return this;
    }

    public CatalogueEntry entry() {
      return new CatalogueEntry(
          product, name, description, categories, brand, List.of(), List.copyOf(variants), NOW);
    }
  }

  public static CategoryEntry category(String code, String fr, String en) {
    return new CategoryEntry(code, code, null, new Text(fr, en), 0, 0);
  }
}
