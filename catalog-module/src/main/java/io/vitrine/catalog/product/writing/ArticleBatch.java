package io.vitrine.catalog.product.writing;

import io.vitrine.catalog.text.Text;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One batch on its way into the tables. What stands there already, told by its digest, is not
 * touched; the number of statements does not depend on the number of articles.
 */
final class ArticleBatch {

  /** What is known of a variant before the batch. */
  private record Before(String product, String digest, Long priceCents) {}

  private final Rows rows;
  private final Instant now;
  private final Map<String, Article> articles;
  private final Map<String, String> digests = new HashMap<>();
  private final Set<String> unchanged = new HashSet<>();
  private final Set<String> gtinTaken = new HashSet<>();
  private Map<String, Before> before = Map.of();
  private List<Article> toWrite = List.of();

  ArticleBatch(Rows rows, List<Article> articles, Instant now) {
    this.rows = rows;
    this.now = now;
    this.articles = new LinkedHashMap<>();
    articles.forEach(article -> this.articles.put(article.sku(), article));
  }

  Written write() throws SQLException {
    findWhatChanged();
    leaveOutTakenGtins();
    if (!toWrite.isEmpty()) {
      writeProducts();
      writeVariants();
      writePrices();
      writeWhatHangsOnVariants();
      writeStock();
    }
    Set<String> products = new HashSet<>(toWriteBy(Article::product));
    toWriteBy(Article::sku).stream()
        .map(before::get)
        .filter(Objects::nonNull)
        .forEach(was -> products.add(was.product()));
    return new Written(Set.copyOf(toWriteBy(Article::sku)), unchanged, gtinTaken, products);
  }

  private void findWhatChanged() throws SQLException {
    articles.values().forEach(article -> digests.put(article.sku(), article.digest()));
    before = new HashMap<>();
    rows.of(
        "select sku, product, digest, price_cents from catalog.variant where sku = any(?)",
        articles.keySet(),
        row ->
            before.put(
                row.getString("sku"),
                new Before(
                    row.getString("product"),
                    row.getString("digest"),
                    row.getObject("price_cents", Long.class))));
    articles.keySet().stream()
        .filter(sku -> before.containsKey(sku))
        .filter(sku -> before.get(sku).digest().equals(digests.get(sku)))
        .forEach(unchanged::add);
    toWrite = articles.values().stream().filter(a -> !unchanged.contains(a.sku())).toList();
  }

  private void leaveOutTakenGtins() throws SQLException {
    Map<String, String> holders = new HashMap<>();
    rows.of(
        "select gtin, sku from catalog.variant where gtin = any(?)",
        toWriteBy(Article::gtin),
        row -> holders.put(row.getString("gtin"), row.getString("sku")));
    for (Article article : toWrite) {
      if (article.gtin() != null
          && !holders.computeIfAbsent(article.gtin(), g -> article.sku()).equals(article.sku())) {
        gtinTaken.add(article.sku());
      }
    }
    toWrite = toWrite.stream().filter(a -> !gtinTaken.contains(a.sku())).toList();
  }

  private void writeProducts() throws SQLException {
    TreeWriting tree = new TreeWriting(rows);
    Map<String, Object[]> products = new LinkedHashMap<>();
    for (Article article : toWrite) {
      products.put(
          article.product(),
          new Object[] {
            fr(article.name()),
            en(article.name()),
            fr(article.description()),
            en(article.description()),
            tree.codeOf(article.category()),
            article.brand() == null ? null : Slug.of(article.brand()),
            now,
            article.product()
          });
    }
    tree.write(rows);
    writeBrands();
    Set<String> known =
        new HashSet<>(
            rows.of(
                "select number from catalog.product where number = any(?)",
                products.keySet(),
                row -> row.getString(1)));
    rows.write(
        "update catalog.product set name_fr = ?, name_en = ?, description_fr = ?,"
            + " description_en = ?, category = ?, brand = ?, changed = ? where number = ?",
        products.entrySet().stream()
            .filter(product -> known.contains(product.getKey()))
            .map(Map.Entry::getValue)
            .toList());
    rows.write(
        "insert into catalog.product (name_fr, name_en, description_fr, description_en, category,"
            + " brand, changed, number) values (?, ?, ?, ?, ?, ?, ?, ?)",
        products.entrySet().stream()
            .filter(product -> !known.contains(product.getKey()))
            .map(Map.Entry::getValue)
            .toList());
  }

  private void writeBrands() throws SQLException {
    Map<String, String> brands = new LinkedHashMap<>();
    toWriteBy(Article::brand).forEach(name -> brands.putIfAbsent(Slug.of(name), name));
    rows.of(
            "select code from catalog.brand where code = any(?)",
            brands.keySet(),
            row -> row.getString(1))
        .forEach(brands::remove);
    rows.write(
        "insert into catalog.brand (code, name) values (?, ?)",
        brands.entrySet().stream().map(b -> new Object[] {b.getKey(), b.getValue()}).toList());
  }

  private void writeVariants() throws SQLException {
    Map<String, Integer> positions = new HashMap<>();
    rows.of(
        "select product, max(position) as last from catalog.variant where product = any(?)"
            + " group by product",
        toWriteBy(Article::product),
        row -> positions.put(row.getString("product"), row.getInt("last")));
    List<Object[]> changed = new ArrayList<>();
    List<Object[]> added = new ArrayList<>();
    for (Article article : toWrite) {
      Object[] variant = {
        article.product(),
        article.gtin(),
        fr(article.variant()),
        en(article.variant()),
        article.priceCents(),
        article.taxRateBp(),
        article.ecoParticipationCents(),
        article.published(),
        digests.get(article.sku()),
        article.sku(),
        0
      };
      if (before.containsKey(article.sku())) {
        changed.add(Arrays.copyOf(variant, 10));
      } else {
        variant[10] = positions.merge(article.product(), 1, Integer::sum);
        added.add(variant);
      }
    }
    rows.write(
        "update catalog.variant set product = ?, gtin = ?, name_fr = ?, name_en = ?,"
            + " price_cents = ?, tax_rate_bp = ?, eco_participation_cents = ?, published = ?,"
            + " digest = ? where sku = ?",
        changed);
    rows.write(
        "insert into catalog.variant (product, gtin, name_fr, name_en, price_cents, tax_rate_bp,"
            + " eco_participation_cents, published, digest, sku, position)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        added);
  }

  private void writePrices() throws SQLException {
    rows.write(
        "insert into catalog.price (sku, valid_from, price_cents) values (?, ?, ?)",
        toWrite.stream()
            .filter(
                a ->
                    !before.containsKey(a.sku())
                        || !Objects.equals(before.get(a.sku()).priceCents(), a.priceCents()))
            .map(a -> new Object[] {a.sku(), now, a.priceCents()})
            .toList());
  }

  private void writeWhatHangsOnVariants() throws SQLException {
    Collection<String> known =
        toWriteBy(Article::sku).stream().filter(before::containsKey).toList();
    for (String table : List.of("attribute_value", "picture", "display")) {
      rows.withKeys("delete from catalog." + table + " where sku = any(?)", known);
    }
    List<Object[]> values = new ArrayList<>();
    List<Object[]> pictures = new ArrayList<>();
    List<Object[]> displays = new ArrayList<>();
    for (Article a : toWrite) {
      int position = 0;
      for (Article.Cell c : a.values()) {
        values.add(
            new Object[] {
              a.sku(), c.attribute(), position++, c.number(), fr(c.text()), en(c.text())
            });
      }
      for (String path : a.pictures()) {
        pictures.add(new Object[] {a.sku(), position++, path});
      }
      for (Article.Place d : a.displays()) {
        displays.add(
            new Object[] {d.shop(), a.sku(), position++, d.floor(), d.department(), d.bay()});
      }
    }
    rows.write(
        "insert into catalog.attribute_value (sku, attribute, position, number_value, text_fr,"
            + " text_en) values (?, ?, ?, ?, ?, ?)",
        values);
    rows.write("insert into catalog.picture (sku, position, path) values (?, ?, ?)", pictures);
    rows.write(
        "insert into catalog.display (shop, sku, position, floor, department, bay)"
            + " values (?, ?, ?, ?, ?, ?)",
        displays);
  }

  /** Opening values only: once the store has told a level, a file does not change it. */
  private void writeStock() throws SQLException {
    Set<String> known =
        new HashSet<>(
            rows.of(
                "select shop, sku from catalog.stock_level where sku = any(?)",
                toWriteBy(Article::sku),
                row -> row.getString("shop") + '/' + row.getString("sku")));
    List<Object[]> changed = new ArrayList<>();
    List<Object[]> added = new ArrayList<>();
    for (Article a : toWrite) {
      for (Article.Opening opening : a.stock()) {
        (known.contains(opening.shop() + '/' + a.sku()) ? changed : added)
            .add(new Object[] {opening.onHand(), now, opening.shop(), a.sku()});
      }
    }
    rows.write(
        "update catalog.stock_level set on_hand = ?, as_of = ?"
            + " where shop = ? and sku = ? and version = 0",
        changed);
    rows.write(
        "insert into catalog.stock_level (on_hand, as_of, shop, sku, version)"
            + " values (?, ?, ?, ?, 0)",
        added);
  }

  private Set<String> toWriteBy(Function<Article, String> number) {
    return toWrite.stream().map(number).filter(Objects::nonNull).collect(Collectors.toSet());
  }

  private static String fr(Text text) {
    return text == null ? null : text.fr();
  }

  private static String en(Text text) {
    return text == null ? null : text.en();
  }
}
