package io.vitrine.catalog.product.writing;

import io.vitrine.catalog.document.DocumentKind;
import io.vitrine.catalog.product.writing.Article.Cell;
import io.vitrine.catalog.product.writing.Article.Opening;
import io.vitrine.catalog.product.writing.Article.Place;
import io.vitrine.catalog.text.Text;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads variants as they stand, with a constant number of statements for any number of them. */
final class StandingRows {

  /** From the keys to what hangs on them, so that every database goes that way round. */
  private static final String FROM =
      " from unnest(cast(? as varchar array)) as k(sku) join catalog.";

  private final Rows rows;

  StandingRows(Rows rows) {
    this.rows = rows;
  }

  private record Category(String parent, Text name) {}

  private record Level(Opening opening, boolean told) {}

  private record On<T>(String sku, T value) {}

  /** What a variant's own row says, before the rest is put to it. */
  private record Own(
      String sku,
      String product,
      int position,
      String gtin,
      Text variant,
      Long priceCents,
      int taxRateBp,
      long ecoCents,
      boolean published) {}

  private record Product(
      Text name,
      Text description,
      List<Text> category,
      String brand,
      Period period,
      Article.Beside beside,
      long version) {}

  /** These variants, product by product, in the order in which a product shows them. */
  List<Standing> of(Collection<String> skus) throws SQLException {
    if (skus.isEmpty()) {
      return List.of();
    }
    List<Own> variants = variants(skus);
    Map<String, Product> products =
        products(variants.stream().map(Own::product).collect(Collectors.toSet()));
    Map<String, List<Cell>> values = values(skus);
    Map<String, List<String>> pictures = pictures(skus);
    Map<String, List<Place>> displays = displays(skus);
    Map<String, List<Level>> levels = levels(skus);
    List<Standing> standing = new ArrayList<>();
    for (Own own : variants) {
      List<Level> stock = levels.getOrDefault(own.sku(), List.of());
      Product product = products.get(own.product());
      standing.add(
          new Standing(
              new Article(
                  own.sku(),
                  own.product(),
                  own.gtin(),
                  product.name(),
                  own.variant(),
                  product.description(),
                  product.category(),
                  product.brand(),
                  own.priceCents(),
                  own.taxRateBp(),
                  own.ecoCents(),
                  own.published(),
                  pictures.getOrDefault(own.sku(), List.of()),
                  displays.getOrDefault(own.sku(), List.of()),
                  stock.stream().map(Level::opening).filter(o -> o.onHand() >= 0).toList(),
                  values.getOrDefault(own.sku(), List.of()),
                  product.period(),
                  product.beside()),
              stock.stream()
                  .filter(Level::told)
                  .map(level -> level.opening().shop())
                  .collect(Collectors.toSet()),
              product.version()));
    }
    return standing;
  }

  private List<Own> variants(Collection<String> skus) throws SQLException {
    List<Own> variants =
        rows.of(
            "select x.sku, x.product, x.position, x.gtin, x.name_fr, x.name_en, x.price_cents,"
                + " x.tax_rate_bp, x.eco_participation_cents, x.published"
                + FROM
                + "variant x on x.sku = k.sku",
            skus,
            row ->
                new Own(
                    row.getString("sku"),
                    row.getString("product"),
                    row.getInt("position"),
                    row.getString("gtin"),
                    text(row, "name"),
                    row.getObject("price_cents", Long.class),
                    row.getInt("tax_rate_bp"),
                    row.getLong("eco_participation_cents"),
                    row.getBoolean("published")));
    variants.sort(
        Comparator.comparing(Own::product).thenComparingInt(Own::position).thenComparing(Own::sku));
    return variants;
  }

  private Map<String, Product> products(Set<String> numbers) throws SQLException {
    Map<String, Category> tree = new HashMap<>();
    try (var statement =
            rows.connection()
                .prepareStatement("select code, parent, name_fr, name_en from catalog.category");
        var row = statement.executeQuery()) {
      while (row.next()) {
        tree.put(row.getString("code"), new Category(row.getString("parent"), text(row, "name")));
      }
    }
    Map<String, Map<String, List<String>>> relations = relations(numbers);
    Map<String, List<Article.Sheet>> documents = documents(numbers);
    Map<String, Product> products = new HashMap<>();
    rows.of(
        "select p.number, p.name_fr, p.name_en, p.description_fr, p.description_en, p.category,"
            + " b.name as brand_name, p.shown_from, p.shown_until, p.version"
            + " from unnest(cast(? as varchar array)) as k(number)"
            + " join catalog.product p on p.number = k.number"
            + " left join catalog.brand b on b.code = p.brand",
        numbers,
        row ->
            products.put(
                row.getString("number"),
                new Product(
                    text(row, "name"),
                    text(row, "description"),
                    path(tree, row.getString("category")),
                    row.getString("brand_name"),
                    new Period(instant(row, "shown_from"), instant(row, "shown_until")),
                    beside(
                        relations.getOrDefault(row.getString("number"), Map.of()),
                        documents.getOrDefault(row.getString("number"), List.of())),
                    row.getLong("version"))));
    return products;
  }

  private static Article.Beside beside(
      Map<String, List<String>> relations, List<Article.Sheet> documents) {
    return new Article.Beside(
        relations.getOrDefault("GOES_WITH", List.of()),
        relations.getOrDefault("REPLACES", List.of()),
        documents);
  }

  private Map<String, List<Article.Sheet>> documents(Set<String> numbers) throws SQLException {
    Map<String, List<Article.Sheet>> documents = new HashMap<>();
    rows.of(
        "select x.product, x.name, x.kind, x.language, x.title_fr, x.title_en"
            + " from unnest(cast(? as varchar array)) as k(number)"
            + " join catalog.product_document x on x.product = k.number order by x.position",
        numbers,
        row ->
            documents
                .computeIfAbsent(row.getString("product"), product -> new ArrayList<>())
                .add(
                    new Article.Sheet(
                        row.getString("name"),
                        DocumentKind.valueOf(row.getString("kind")),
                        row.getString("language"),
                        text(row, "title"))));
    return documents;
  }

  /** The other products' numbers by kind, of each product. */
  private Map<String, Map<String, List<String>>> relations(Set<String> numbers)
      throws SQLException {
    Map<String, Map<String, List<String>>> relations = new HashMap<>();
    rows.of(
        "select x.product, x.kind, x.other from unnest(cast(? as varchar array)) as k(number)"
            + " join catalog.product_relation x on x.product = k.number order by x.position",
        numbers,
        row ->
            relations
                .computeIfAbsent(row.getString("product"), product -> new HashMap<>())
                .computeIfAbsent(row.getString("kind"), kind -> new ArrayList<>())
                .add(row.getString("other")));
    return relations;
  }

  private static List<Text> path(Map<String, Category> tree, String code) {
    LinkedList<Text> path = new LinkedList<>();
    for (Category at = tree.get(code); at != null; at = tree.get(at.parent())) {
      path.addFirst(at.name());
    }
    return path;
  }

  /** In the order of the attributes' codes, as a row of a file is read. */
  private Map<String, List<Cell>> values(Collection<String> skus) throws SQLException {
    Map<String, List<Cell>> values =
        bySku(
            "select x.sku, x.attribute, x.number_value, x.text_fr, x.text_en"
                + FROM
                + "attribute_value x on x.sku = k.sku order by x.position",
            skus,
            row ->
                new Cell(
                    row.getString("attribute"),
                    plain(row.getBigDecimal("number_value")),
                    text(row, "text")));
    values.replaceAll(
        (sku, cells) -> cells.stream().sorted(Comparator.comparing(Cell::attribute)).toList());
    return values;
  }

  private Map<String, List<String>> pictures(Collection<String> skus) throws SQLException {
    return bySku(
        "select x.sku, x.path" + FROM + "picture x on x.sku = k.sku order by x.position",
        skus,
        row -> row.getString("path"));
  }

  private Map<String, List<Place>> displays(Collection<String> skus) throws SQLException {
    return bySku(
        "select x.sku, x.shop, x.floor, x.department, x.bay"
            + FROM
            + "display x on x.sku = k.sku order by x.position",
        skus,
        row ->
            new Place(
                row.getString("shop"),
                row.getInt("floor"),
                row.getString("department"),
                row.getString("bay")));
  }

  private Map<String, List<Level>> levels(Collection<String> skus) throws SQLException {
    return bySku(
        "select x.sku, x.shop, x.on_hand, x.version"
            + FROM
            + "stock_level x on x.sku = k.sku order by x.shop",
        skus,
        row ->
            new Level(
                new Opening(row.getString("shop"), row.getInt("on_hand")),
                row.getLong("version") > 0));
  }

  private <T> Map<String, List<T>> bySku(String sql, Collection<String> skus, Rows.Row<T> value)
      throws SQLException {
    return rows
        .of(sql, new HashSet<>(skus), row -> new On<>(row.getString("sku"), value.of(row)))
        .stream()
        .collect(
            Collectors.groupingBy(
                On::sku, HashMap::new, Collectors.mapping(On::value, Collectors.toList())));
  }

  private static Text text(ResultSet row, String column) throws SQLException {
    return Text.orNone(row.getString(column + "_fr"), row.getString(column + "_en"));
  }

  private static BigDecimal plain(BigDecimal number) {
    if (number == null) {
      return null;
    }
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
