package io.vitrine.catalog.office.bulk;

import io.vitrine.catalog.importing.TakeWish;
import io.vitrine.catalog.importing.Wish;
import io.vitrine.catalog.office.Answer;
import io.vitrine.catalog.office.ArticleFiles;
import io.vitrine.catalog.office.ProductList;
import io.vitrine.shell.InvalidValue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Has a file made of the chosen products with the one thing changed, and compared with what stands.
 * Nothing is written until somebody takes that dry run over, and then nothing over what another has
 * written since.
 */
@ApplicationScoped
public class CompareBulk {

  /** Products in one change. */
  static final long MOST = 100_000;

  private final ProductList list;
  private final ArticleFiles files;
  private final TakeWish takeWish;

  @Inject
  public CompareBulk(ProductList list, ArticleFiles files, TakeWish takeWish) {
    this.list = list;
    this.files = files;
    this.takeWish = takeWish;
  }

  /**
   * @return the number of the dry run
   * @throws InvalidValue if a column is named that articles do not have
   */
  public Answer<String> compare(BulkChoice choice, BulkChange change, String staff) {
    long products = choice.filter() == null ? choice.numbers().size() : list.count(choice.filter());
    if (products == 0) {
      return Answer.refused(422, "bulk-nothing");
    }
    if (products > MOST) {
      return Answer.refused(422, "bulk-too-many", MOST);
    }
    List<String> columns = files.whole().columns();
    check(change, columns);
    byte[] kept = new BulkWish(choice, change).written();
    return new Answer.Done<>(
        takeWish.take(new Wish(change.name(), staff, columns, products, kept)).id());
  }

  private static void check(BulkChange change, List<String> columns) {
    change.cells().keySet().stream()
        .filter(column -> !columns.contains(column))
        .findFirst()
        .ifPresent(
            column -> {
              throw new InvalidValue("articles have no field \"" + column + "\"");
            });
  }
}
