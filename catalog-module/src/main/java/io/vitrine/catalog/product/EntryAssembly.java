package io.vitrine.catalog.product;

import io.vitrine.catalog.product.CatalogueEntry.Brand;
import io.vitrine.catalog.product.CatalogueEntry.Display;
import io.vitrine.catalog.product.CatalogueEntry.Picture;
import io.vitrine.catalog.product.CatalogueEntry.Stock;
import io.vitrine.catalog.product.CatalogueEntry.Value;
import io.vitrine.catalog.product.CatalogueEntry.Variant;
import io.vitrine.catalog.product.PriceHistory.Displayed;
import io.vitrine.catalog.text.Text;
import io.vitrine.shell.page.PictureAddress;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts the products of one page together: nine statements, however many products. */
final class EntryAssembly {

  /** From the products to what hangs on them, by key; so every database goes that way round. */
  private static final String VARIANTS =
      " from unnest(cast(? as varchar array)) as k(product)"
          + " join catalog.variant v on v.product = k.product";

  private final Reading reading;
  private final List<String> products;
  private final Instant now;
  private final String which;

  /**
   * @param all whether variants that are not published are read as well
   */
  EntryAssembly(Reading reading, List<String> products, Instant now, boolean all) {
    this.reading = reading;
    this.products = products;
    this.now = now;
    this.which = all ? "" : " where v.published";
  }

  List<CatalogueEntry> entries() throws SQLException {
    CategoryTree tree = new CategoryTree(Categories.read(reading));
    Map<String, List<Variant>> variants = variants();
    return reading.list(
        "select p.number, p.name_fr, p.name_en, p.description_fr, p.description_en, p.category,"
            + " p.brand, b.name as brand_name, p.changed, m.path as model"
            + " from unnest(cast(? as varchar array)) as k(product)"
            + " join catalog.product p on p.number = k.product"
            + " left join catalog.brand b on b.code = p.brand"
            + " left join catalog.model m on m.product = p.number order by p.number",
        row -> entry(row, tree, variants.get(row.getString("number"))),
        products);
  }

  private static CatalogueEntry entry(ResultSet row, CategoryTree tree, List<Variant> variants)
      throws SQLException {
    String brand = row.getString("brand");
    return new CatalogueEntry(
        row.getString("number"),
        Reading.text(row, "name"),
        Reading.text(row, "description"),
        tree.pathTo(row.getString("category")),
        brand == null ? null : new Brand(brand, row.getString("brand_name")),
        shared(variants),
        variants,
        Reading.instant(row, "changed"),
        row.getString("model"));
  }

  /** The attributes of which all variants hold the very same values. */
  private static List<Value> shared(List<Variant> variants) {
    return variants.get(0).attributes().stream()
        .filter(
            value ->
                variants.stream()
                    .allMatch(v -> valuesOf(v, value).equals(valuesOf(variants.get(0), value))))
        .toList();
  }

  private static List<Value> valuesOf(Variant variant, Value like) {
    return variant.attributes().stream()
        .filter(v -> v.attribute().code().equals(like.attribute().code()))
        .toList();
  }

  /** A value and the number of the variant or product on which it hangs. */
  private record On<T>(String number, T value) {}

  private Map<String, List<Variant>> variants() throws SQLException {
    Map<String, List<Value>> values = values();
    Map<String, List<Display>> displays = displays();
    Map<String, List<Stock>> stock = stock();
    Map<String, List<Displayed>> prices = prices();
    Map<String, List<Picture>> pictures = pictures();
    return grouped(
        "select v.sku, v.product, v.gtin, v.name_fr, v.name_en, v.price_cents, v.tax_rate_bp,"
            + " v.eco_participation_cents"
            + VARIANTS
            + which
            + " order by v.product, v.position, v.sku",
        "product",
        row -> {
          String sku = row.getString("sku");
          return new Variant(
              sku,
              row.getString("gtin"),
              Reading.text(row, "name"),
              Reading.cents(row, "price_cents"),
              reducedFrom(prices.getOrDefault(sku, List.of())),
              row.getInt("tax_rate_bp"),
              row.getLong("eco_participation_cents"),
              values.getOrDefault(sku, List.of()),
              pictures.getOrDefault(sku, List.of()),
              displays.getOrDefault(sku, List.of()),
              stock.getOrDefault(sku, List.of()));
        });
  }

  private Long reducedFrom(List<Displayed> prices) {
    OptionalLong from = new PriceHistory(prices).reducedFrom(now);
    return from.isPresent() ? from.getAsLong() : null;
  }

  private Map<String, List<Value>> values() throws SQLException {
    Map<String, AttributeEntry> attributes =
        Categories.readAttributes(reading).stream()
            .collect(Collectors.toMap(AttributeEntry::code, Function.identity()));
    return bySku(
        "select x.sku, x.attribute, x.number_value, x.text_fr, x.text_en"
            + VARIANTS
            + " join catalog.attribute_value x on x.sku = v.sku"
            + " join catalog.attribute a on a.code = x.attribute"
            + which
            + " order by x.sku, a.position, a.code, x.position",
        row -> {
          BigDecimal number = row.getBigDecimal("number_value");
          return new Value(
              attributes.get(row.getString("attribute")),
              number == null ? null : plain(number),
              Reading.text(row, "text"));
        });
  }

  private static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private Map<String, List<Displayed>> prices() throws SQLException {
    return bySku(
        "select x.sku, x.valid_from, x.price_cents"
            + VARIANTS
            + " join catalog.price x on x.sku = v.sku"
            + which
            + " order by x.sku, x.valid_from",
        row ->
            new Displayed(Reading.instant(row, "valid_from"), Reading.cents(row, "price_cents")));
  }

  private Map<String, List<Picture>> pictures() throws SQLException {
    return bySku(
        "select x.sku, x.path, w.alt_fr, w.alt_en, w.focus_x, w.focus_y, p.name_fr, p.name_en,"
            + " v.name_fr as variant_fr, v.name_en as variant_en"
            + VARIANTS
            + " join catalog.product p on p.number = v.product"
            + " join catalog.picture x on x.sku = v.sku"
            + " left join catalog.picture_words w on w.path = x.path"
            + which
            + " order by x.sku, x.position",
        row -> {
          Text alt = Text.orNone(row.getString("alt_fr"), row.getString("alt_en"));
          String path =
              PictureAddress.focused(
                  row.getString("path"),
                  row.getObject("focus_x", Integer.class),
                  row.getObject("focus_y", Integer.class));
          return new Picture(path, alt == null ? named(row) : alt);
        });
  }

  /** A picture without words of its own shows the product in this form. */
  private static Text named(ResultSet row) throws SQLException {
    Text name = Reading.text(row, "name");
    Text variant = Reading.text(row, "variant");
    return variant == null
        ? name
        : new Text(
            name.french() + ", " + variant.french(), name.english() + ", " + variant.english());
  }

  private Map<String, List<Display>> displays() throws SQLException {
    return bySku(
        "select x.sku, x.shop, x.floor, x.department, d.name_fr, d.name_en, x.bay"
            + VARIANTS
            + " join catalog.display x on x.sku = v.sku"
            + " left join catalog.department d"
            + " on d.shop = x.shop and d.floor = x.floor and d.name_fr = x.department"
            + which
            + " order by x.sku, x.shop, x.position",
        row ->
            new Display(
                row.getString("shop"),
                row.getInt("floor"),
                row.getString("department"),
                Reading.text(row, "name"),
                row.getString("bay")));
  }

  private Map<String, List<Stock>> stock() throws SQLException {
    return bySku(
        "select x.sku, x.shop, x.on_hand, x.as_of, x.version"
            + VARIANTS
            + " join catalog.stock_level x on x.sku = v.sku"
            + which
            + " order by x.sku, x.shop",
        row ->
            new Stock(
                row.getString("shop"),
                row.getInt("on_hand"),
                Reading.instant(row, "as_of"),
                row.getLong("version")));
  }

  private <T> Map<String, List<T>> bySku(String sql, Reading.Row<T> value) throws SQLException {
    return grouped(sql, "sku", value);
  }

  private <T> Map<String, List<T>> grouped(String sql, String number, Reading.Row<T> value)
      throws SQLException {
    return reading
        .list(sql, row -> new On<>(row.getString(number), value.of(row)), products)
        .stream()
        .collect(
            Collectors.groupingBy(On::number, Collectors.mapping(On::value, Collectors.toList())));
  }
}
