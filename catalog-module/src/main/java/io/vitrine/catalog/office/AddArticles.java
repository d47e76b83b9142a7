package io.vitrine.catalog.office;

import io.vitrine.catalog.importing.Vocabularies;
import io.vitrine.catalog.importing.row.Finding;
import io.vitrine.catalog.importing.row.Reason;
import io.vitrine.catalog.product.writing.Origin;
import io.vitrine.catalog.product.writing.WriteArticles;
import io.vitrine.catalog.product.writing.Written;
import io.vitrine.shell.InvalidValue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes new products and variants by hand. There is no way to delete either: links, lists, labels
 * and the history go on naming them, so what is no longer shown is unpublished.
 */
@ApplicationScoped
public class AddArticles {

  private final OpenProducts open;
  private final HeldProducts held;
  private final Vocabularies vocabularies;
  private final WriteArticles writeArticles;

  @Inject
  public AddArticles(
      OpenProducts open,
      HeldProducts held,
      Vocabularies vocabularies,
      WriteArticles writeArticles) {
    this.open = open;
    this.held = held;
    this.vocabularies = vocabularies;
    this.writeArticles = writeArticles;
  }

  /**
   * A new product with its first variant.
   *
   * @return the product's version
   * @throws InvalidValue if a column is named that is not written of a product or variant
   */
  @Transactional
  public Answer<Long> product(NewProduct wanted, String staff) {
    if (held.version(wanted.number()).isPresent()) {
      return Answer.refused(409, "product-number-taken", wanted.number());
    }
    HandRows rows = new HandRows(vocabularies.now());
    rows.checkProduct(wanted.cells().keySet());
    return written(wanted.number(), wanted.cells(), wanted.first(), rows, staff);
  }

  /**
   * One more variant of a product.
   *
   * @param version the product's as it was read
   * @return the product's version from now on
   * @throws InvalidValue if a column is named that is not written of a variant
   */
  @Transactional
  public Answer<Long> variant(String number, long version, NewVariant wanted, String staff) {
    Optional<Long> now = held.version(number);
    Optional<OpenProduct> product = open.of(number);
    if (now.isEmpty() || product.isEmpty()) {
      return Answer.refused(404, "product-unknown", number);
    }
    if (now.get() != version) {
      return Answer.refused(412, "product-changed", number);
    }
    HandRows rows = new HandRows(vocabularies.now());
    return written(number, product.get().product(), wanted, rows, staff);
  }

  private Answer<Long> written(
      String number,
      Map<String, String> ofProduct,
      NewVariant wanted,
      HandRows rows,
      String staff) {
    rows.checkVariant(wanted.cells().keySet());
    Optional<String> holder = held.productOf(wanted.sku());
    if (holder.isPresent()) {
      return Answer.refused(409, "product-sku-taken", wanted.sku(), holder.get());
    }
    if (number.isEmpty()) {
      // without a number of its own an imported product has its variant's; a person says it
      return new Answer.Refused<>(
          Refusal.ofFields(List.of(new Finding("product", Reason.MISSING, ""))));
    }
    Map<String, String> cells = new LinkedHashMap<>(ofProduct);
    cells.putAll(wanted.cells());
    cells.put("sku", wanted.sku());
    cells.put("product", number);
    rows.read(cells);
    if (!rows.findings().isEmpty()) {
      return new Answer.Refused<>(Refusal.ofFields(rows.findings()));
    }
    if (!writeArticles.compare(rows.articles()).gtinTaken().isEmpty()) {
      return Answer.refused(409, "product-gtin-taken", wanted.sku());
    }
    Written written = writeArticles.write(rows.articles(), Origin.byHand(staff));
    if (!written.added().contains(wanted.sku())) {
      throw new OptimisticLockException("another wrote " + wanted.sku() + " at the same time");
    }
    return new Answer.Done<>(held.version(number).orElseThrow());
  }
}
