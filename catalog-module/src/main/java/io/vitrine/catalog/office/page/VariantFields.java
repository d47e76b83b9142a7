package io.vitrine.catalog.office.page;

import io.vitrine.catalog.product.AttributeEntry;
import io.vitrine.catalog.product.AttributeKind;
import io.vitrine.catalog.shop.Shop;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What is said of a variant, as the fields of a form. */
public class VariantFields {

  private static final List<String> PLAIN =
      List.of(
          "variant_fr",
          "variant_en",
          "gtin",
          "price",
          "tax_rate",
          "eco_participation",
          "pictures",
          "published");

  private final Map<String, String> cells;
  private final List<Standplace> displays;
  private final List<Field> attributes;
  private final List<Shop> shops;

  /** An attribute to fill in: one column, or one for each language. */
  public record Field(String label, String column, String columnEn, boolean answer) {}

  /**
   * @param cells what the fields show to begin with
   * @param locale the reader's
   */
  VariantFields(
      Map<String, String> cells, List<AttributeEntry> attributes, List<Shop> shops, Locale locale) {
    this.cells = new LinkedHashMap<>(cells);
    this.displays = Standplace.of(cells.get("displays"));
    this.attributes =
        attributes.stream()
            .map(attribute -> field(attribute, locale))
            .collect(Collectors.toCollection(ArrayList::new));
    this.shops = shops;
  }

  /** What the fields hold now, in cells of the house's format. */
  Map<String, String> written() {
    Map<String, String> written = new LinkedHashMap<>();
    PLAIN.forEach(column -> written.put(column, cells.get(column)));
    written.put("displays", Standplace.cell(displays));
    for (Field field : attributes) {
      written.put(field.column(), cells.get(field.column()));
      if (field.columnEn() != null) {
        written.put(field.columnEn(), cells.get(field.columnEn()));
      }
    }
    return written;
  }

  private static Field field(AttributeEntry attribute, Locale locale) {
    String name = attribute.name().in(locale);
    String label = attribute.unit() == null ? name : name + " (" + attribute.unit() + ')';
    String column = "attr." + attribute.code();
    boolean words =
        attribute.kind() == AttributeKind.CHOICE || attribute.kind() == AttributeKind.TEXT;
    return new Field(
        label,
        words ? column + ".fr" : column,
        words ? column + ".en" : null,
        attribute.kind() == AttributeKind.BOOLEAN);
  }

  public Map<String, String> getCells() {
    return cells;
  }

  public List<Standplace> getDisplays() {
    return displays;
  }

  public List<Field> getAttributes() {
    return attributes;
  }

  public List<Shop> getShops() {
    return shops;
  }

  public boolean isPublished() {
    return "yes".equals(cells.get("published"));
  }

  public void setPublished(boolean published) {
    cells.put("published", published ? "yes" : "no");
  }
}
