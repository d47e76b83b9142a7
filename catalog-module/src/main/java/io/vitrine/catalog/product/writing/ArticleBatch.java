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
import java.util.stream.Collectors;

/**
 * One batch on its way into the tables. What stands there already is not touched; the number of
 * statements does not depend on the number of articles.
 */
final class ArticleBatch {

  private final Rows rows;
  private final Instant now;
  private final History history;
  private final List<Article> articles;
  private BatchComparison comparison;
  private List<Article> toWrite = List.of();

  ArticleBatch(Rows rows, List<Article> articles, Origin origin, Instant now) {
    this.rows = rows;
    this.now = now;
    this.articles = articles;
    this.history = new History(rows, origin, now);
  }

  Written write() throws SQLException {
    holdProducts();
    comparison = new BatchComparison(rows, articles);
    toWrite = comparison.toWrite();
    Written outcome = comparison.outcome();
    if (!toWrite.isEmpty()) {
      writeProducts();
      writeVariants();
      writePrices();
      writeWhatHangsOnVariants();
      writeStock();
      history.write(outcome, toWrite);
    }
    return outcome;
  }

  /** Two who write one product come one after the other: each sees what the other has changed. */
  private void holdProducts() throws SQLException {
    rows.of(
        "select number from catalog.product where number = any(?) order by number for update",
        articles.stream().map(Article::product).collect(Collectors.toSet()),
        row -> row.getString(1));
  }

  private void writeProducts() throws SQLException {
    TreeWriting tree = new TreeWriting(rows);
    Map<String, Article> products = new LinkedHashMap<>();
    Map<String, String> categories = new HashMap<>();
    for (Article article : toWrite) {
      products.put(article.product(), article);
      categories.put(article.product(), tree.codeOf(article.category()));
    }
    tree.write(rows);
    writeBrands();
    Set<String> known =
        new HashSet<>(
            rows.of(
                "select number from catalog.product where number = any(?)",
                products.keySet(),
                row -> row.getString(1)));
    List<Object[]> changed = new ArrayList<>();
    List<Object[]> planned = new ArrayList<>();
    List<Object[]> added = new ArrayList<>();
    products.forEach(
        (number, article) -> {
          Object[] product = product(article, categories.get(number));
          if (!known.contains(number)) {
            added.add(
                withPeriod(product, article.period() == null ? Period.ALWAYS : article.period()));
          } else if (article.period() == null) {
            changed.add(product);
          } else {
            planned.add(withPeriod(product, article.period()));
          }
        });
    String update =
        "update catalog.product set name_fr = ?, name_en = ?, description_fr = ?,"
            + " description_en = ?, category = ?, brand = ?, changed = ?, version = version + 1";
    rows.write(update + " where number = ?", changed);
    rows.write(
        update.replace(" set ", " set shown_from = ?, shown_until = ?, ") + " where number = ?",
        planned);
    rows.write(
        "insert into catalog.product (shown_from, shown_until, name_fr, name_en, description_fr,"
            + " description_en, category, brand, changed, number)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        added);
    new BesideWriting(rows).write(products.values());
  }

  private Object[] product(Article article, String category) {
    return new Object[] {
      fr(article.name()),
      en(article.name()),
      fr(article.description()),
      en(article.description()),
      category,
      article.brand() == null ? null : Slug.of(article.brand()),
      now,
      article.product()
    };
  }

  private static Object[] withPeriod(Object[] product, Period period) {
    Object[] more = new Object[product.length + 2];
    more[0] = period.from();
    more[1] = period.until();
    System.arraycopy(product, 0, more, 2, product.length);
    return more;
  }

  private void writeBrands() throws SQLException {
    Map<String, String> brands = new LinkedHashMap<>();
    comparison.toWriteBy(Article::brand).forEach(name -> brands.putIfAbsent(Slug.of(name), name));
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
        comparison.toWriteBy(Article::product),
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
        comparison.digest(article),
        article.sku(),
        0
      };
      if (comparison.before().containsKey(article.sku())) {
        changed.add(Arrays.copyOf(variant, 10));
      } else {
        variant[10] = positions.merge(article.product(), 1, Integer::sum);
        added.add(variant);
      }
    }
    setGtinsFree();
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

  /** First those that are given up, for another row of the batch may take them. */
  private void setGtinsFree() throws SQLException {
    rows.withKeys(
        "update catalog.variant set gtin = null where sku = any(?)",
        toWrite.stream()
            .filter(a -> comparison.before().containsKey(a.sku()))
            .filter(a -> givesUp(comparison.before().get(a.sku()).gtin(), a.gtin()))
            .map(Article::sku)
            .toList());
  }

  private static boolean givesUp(String before, String after) {
    return before != null && !before.equals(after);
  }

  private void writePrices() throws SQLException {
    rows.write(
        "insert into catalog.price (sku, valid_from, price_cents) values (?, ?, ?)",
        toWrite.stream()
            .filter(
                a ->
                    !comparison.before().containsKey(a.sku())
                        || !Objects.equals(
                            comparison.before().get(a.sku()).priceCents(), a.priceCents()))
            .map(a -> new Object[] {a.sku(), now, a.priceCents()})
            .toList());
  }

  private void writeWhatHangsOnVariants() throws SQLException {
    Collection<String> known =
        comparison.toWriteBy(Article::sku).stream()
            .filter(comparison.before()::containsKey)
            .toList();
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
                comparison.toWriteBy(Article::sku),
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

  private static String fr(Text text) {
    return text == null ? null : text.fr();
  }

  private static String en(Text text) {
    return text == null ? null : text.en();
  }
}
