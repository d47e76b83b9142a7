package io.vitrine.catalog.product.writing;

import java.sql.SQLException;
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
 * What a batch would change. An article whose digest stands there is the same without a look; any
 * other is held against what stands, so that only what differs is written.
 */
final class BatchComparison {

  /** What is known of a variant before the batch. */
  record Before(String product, String gtin, String digest, Long priceCents) {}

  private final Rows rows;
  private final GtinHolders holders;
  private final Map<String, Article> articles = new LinkedHashMap<>();
  private final Map<String, String> digests = new HashMap<>();
  private final Map<String, Before> before = new HashMap<>();
  private final Map<String, List<FieldChange>> changes = new LinkedHashMap<>();
  private final Set<String> unchanged = new HashSet<>();
  private final Set<String> gtinTaken = new HashSet<>();
  private List<Article> toWrite = List.of();

  BatchComparison(Rows rows, List<Article> articles) throws SQLException {
    this(rows, articles, gtins -> standing(rows, gtins));
  }

  /**
   * @param holders which variants have the trade item numbers that the batch asks for
   */
  BatchComparison(Rows rows, List<Article> articles, GtinHolders holders) throws SQLException {
    this.rows = rows;
    this.holders = holders;
    articles.forEach(article -> this.articles.put(article.sku(), article));
    this.articles.values().forEach(a -> digests.put(a.sku(), a.digest()));
    findWhatChanged();
    leaveOutTakenGtins();
  }

  List<Article> toWrite() {
    return toWrite;
  }

  Map<String, Before> before() {
    return before;
  }

  String digest(Article article) {
    return digests.get(article.sku());
  }

  Set<String> toWriteBy(Function<Article, String> number) {
    return toWrite.stream().map(number).filter(Objects::nonNull).collect(Collectors.toSet());
  }

  /** What came, or would come, of the batch. */
  Written outcome() {
    Set<String> written = toWriteBy(Article::sku);
    Set<String> products = new HashSet<>(toWriteBy(Article::product));
    written.stream()
        .map(before::get)
        .filter(Objects::nonNull)
        .forEach(was -> products.add(was.product()));
    Set<String> added =
        written.stream().filter(sku -> !before.containsKey(sku)).collect(Collectors.toSet());
    return new Written(written, added, unchanged, gtinTaken, products, changes);
  }

  private void findWhatChanged() throws SQLException {
    rows.of(
        "select sku, product, gtin, digest, price_cents from catalog.variant where sku = any(?)",
        articles.keySet(),
        row ->
            before.put(
                row.getString("sku"),
                new Before(
                    row.getString("product"),
                    row.getString("gtin"),
                    row.getString("digest"),
                    row.getObject("price_cents", Long.class))));
    articles.keySet().stream()
        .filter(before::containsKey)
        .filter(sku -> before.get(sku).digest().equals(digests.get(sku)))
        .forEach(unchanged::add);
    compareWithWhatStands();
    toWrite = articles.values().stream().filter(a -> !unchanged.contains(a.sku())).toList();
  }

  private void compareWithWhatStands() throws SQLException {
    Difference difference = new Difference(new ArticleCells(yesOrNo()));
    Set<String> known =
        articles.keySet().stream()
            .filter(sku -> before.containsKey(sku) && !unchanged.contains(sku))
            .collect(Collectors.toSet());
    TreeWriting tree = new TreeWriting(rows);
    for (Standing standing : new StandingRows(rows).of(known)) {
      Article article = articles.get(standing.article().sku());
      List<FieldChange> fields = difference.between(standing, inPlace(article, tree));
      if (fields.isEmpty()) {
        unchanged.add(article.sku());
      } else {
        changes.put(article.sku(), fields);
      }
    }
    compareWithSiblings(difference, tree);
  }

  /** A path under which a category was known before is no change of it. */
  private static Article inPlace(Article article, TreeWriting tree) {
    return article.in(tree.asItIs(article.category()));
  }

  /** A variant that is new in a known product may change what is said of the product. */
  private void compareWithSiblings(Difference difference, TreeWriting tree) throws SQLException {
    Set<String> products =
        articles.values().stream()
            .filter(a -> !before.containsKey(a.sku()))
            .map(Article::product)
            .collect(Collectors.toSet());
    List<String> siblings =
        rows.of(
            "select min(v.sku) from unnest(cast(? as varchar array)) as k(product)"
                + " join catalog.variant v on v.product = k.product group by v.product",
            products,
            row -> row.getString(1));
    Map<String, Standing> standing =
        new StandingRows(rows)
            .of(siblings).stream()
                .collect(Collectors.toMap(s -> s.article().product(), Function.identity()));
    for (Article article : articles.values()) {
      Standing sibling = standing.get(article.product());
      if (!before.containsKey(article.sku()) && sibling != null) {
        changes.put(article.sku(), difference.ofProduct(sibling, inPlace(article, tree)));
      }
    }
  }

  private static Map<String, String> standing(Rows rows, Set<String> gtins) throws SQLException {
    Map<String, String> holders = new HashMap<>();
    rows.of(
        "select gtin, sku from catalog.variant where gtin = any(?)",
        gtins,
        row -> holders.put(row.getString("gtin"), row.getString("sku")));
    return holders;
  }

  /** In the order of the batch: a number that one article sets free is free for those behind it. */
  private void leaveOutTakenGtins() throws SQLException {
    Map<String, String> held = new HashMap<>(holders.of(toWriteBy(Article::gtin)));
    for (Article article : toWrite) {
      String gtin = article.gtin();
      if (gtin != null && !held.getOrDefault(gtin, article.sku()).equals(article.sku())) {
        gtinTaken.add(article.sku());
        continue;
      }
      Before was = before.get(article.sku());
      if (was != null && was.gtin() != null) {
        held.remove(was.gtin(), article.sku());
      }
      if (gtin != null) {
        held.put(gtin, article.sku());
      }
    }
    changes.keySet().removeAll(gtinTaken);
    toWrite = toWrite.stream().filter(a -> !gtinTaken.contains(a.sku())).toList();
  }

  private Set<String> yesOrNo() throws SQLException {
    Collection<String> kinds = List.of("BOOLEAN");
    return new HashSet<>(
        rows.of(
            "select code from catalog.attribute where kind = any(?)",
            kinds,
            row -> row.getString(1)));
  }
}
