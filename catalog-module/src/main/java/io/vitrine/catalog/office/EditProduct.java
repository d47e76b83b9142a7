package io.vitrine.catalog.office;

import io.vitrine.catalog.importing.Vocabularies;
import io.vitrine.catalog.importing.row.Reason;
import io.vitrine.catalog.product.ProductRelations;
import io.vitrine.catalog.product.writing.Article;
import io.vitrine.catalog.product.writing.Origin;
import io.vitrine.catalog.product.writing.WriteArticles;
import io.vitrine.catalog.product.writing.Written;
import io.vitrine.shell.InvalidValue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Writes a product by hand, by the same rules and through the same writing as an import. Unlike an
 * import it leaves nothing out: one cell that cannot be taken refuses the whole.
 */
@ApplicationScoped
public class EditProduct {

  private final OpenProducts open;
  private final HeldProducts held;
  private final Vocabularies vocabularies;
  private final WriteArticles writeArticles;
  private final ProductRelations relations;

  @Inject
  public EditProduct(
      OpenProducts open,
      HeldProducts held,
      Vocabularies vocabularies,
      ProductRelations relations,
      WriteArticles writeArticles) {
    this.open = open;
    this.held = held;
    this.vocabularies = vocabularies;
    this.relations = relations;
    this.writeArticles = writeArticles;
  }

  /**
   * @return the version of the product from now on
   * @throws InvalidValue if a column or a variant is named that the product does not have
   */
  @Transactional
  public Answer<Long> edit(String number, ProductEdit edit, String staff) {
    Optional<Long> version = held.version(number);
    Optional<OpenProduct> product = open.of(number);
    if (version.isEmpty() || product.isEmpty()) {
      return Answer.refused(404, "product-unknown", number);
    }
    if (version.get() != edit.version()) {
      return Answer.refused(412, "product-changed", number);
    }
    HandRows rows = new HandRows(vocabularies.now());
    check(edit, product.get(), rows);
    read(product.get(), edit, rows);
    unknown(edit, rows);
    if (!rows.findings().isEmpty()) {
      return new Answer.Refused<>(Refusal.ofFields(rows.findings()));
    }
    Written compared = writeArticles.compare(rows.articles());
    if (!compared.gtinTaken().isEmpty()) {
      String sku = compared.gtinTaken().iterator().next();
      return Answer.refused(409, "product-gtin-taken", sku);
    }
    writeArticles.write(rows.articles(), Origin.byHand(staff));
    return new Answer.Done<>(held.version(number).orElseThrow());
  }

  private static void check(ProductEdit edit, OpenProduct product, HandRows rows) {
    Set<String> skus = new HashSet<>();
    product.variants().forEach(cells -> skus.add(cells.get("sku")));
    rows.checkProduct(edit.product().keySet());
    edit.variants()
        .forEach(
            (sku, cells) -> {
              if (!skus.contains(sku)) {
                throw new InvalidValue("the product has no variant " + sku);
              }
              rows.checkVariant(cells.keySet());
            });
  }

  /** A file may name a product that comes later; whoever writes by hand is told of a slip. */
  private void unknown(ProductEdit edit, HandRows rows) {
    rows.articles().stream()
        .findFirst()
        .map(Article::beside)
        .ifPresent(
            beside ->
                Map.of("goes_with", beside.goesWith(), "replaces", beside.replaces())
                    .forEach(
                        (column, numbers) -> {
                          if (edit.product().containsKey(column)) {
                            relations
                                .unknown(numbers)
                                .forEach(n -> rows.found(column, Reason.RELATION_UNKNOWN, n));
                          }
                        }));
  }

  private static void read(OpenProduct product, ProductEdit edit, HandRows rows) {
    for (Map<String, String> variant : product.variants()) {
      Map<String, String> cells = new LinkedHashMap<>(product.product());
      cells.putAll(variant);
      cells.putAll(edit.product());
      cells.putAll(edit.variants().getOrDefault(variant.get("sku"), Map.of()));
      rows.read(cells);
    }
  }
}
