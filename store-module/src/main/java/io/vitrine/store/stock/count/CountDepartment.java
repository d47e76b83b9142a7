package io.vitrine.store.stock.count;

import io.vitrine.store.neighbour.Catalog;
import io.vitrine.store.neighbour.CatalogAnswer;
import io.vitrine.store.neighbour.Department;
import io.vitrine.store.neighbour.StockPage;
import io.vitrine.store.stock.desk.Hand;
import io.vitrine.store.stock.desk.StockAnswer;
import io.vitrine.store.stock.desk.StockRefusal;
import io.vitrine.store.stock.desk.StockRights;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/**
 * Begins a count of what a shop has of a department: the catalogue, which knows the tree, lists the
 * numbers. It is asked before the sheet is begun, so that it holds no transaction.
 */
@ApplicationScoped
public class CountDepartment {

  private static final int PAGE = 500;

  private final Catalog catalog;
  private final StockRights rights;
  private final StartCount start;

  @Inject
  public CountDepartment(Catalog catalog, StockRights rights, StartCount start) {
    this.catalog = catalog;
    this.rights = rights;
    this.start = start;
  }

  /** The departments that can be counted; none while the catalogue is away. */
  public List<Department> all() {
    return catalog.departments().fold(told -> told, away -> List.of());
  }

  /**
   * The new sheet, with every article of the department that the shop has or had.
   *
   * @param name what the sheet is called
   */
  public StockAnswer<CountSheet> of(String shop, String name, String department, Hand hand) {
    if (!rights.allow(hand, shop, "stock count")) {
      return StockAnswer.refused(StockRefusal.OTHER_SHOP);
    }
    List<String> articles = new ArrayList<>();
    String after = "";
    while (after != null && articles.size() <= StartCount.ARTICLES) {
      CatalogAnswer<StockPage> answer = catalog.stockAfter(shop, department, after, PAGE);
      if (!(answer instanceof CatalogAnswer.Told<StockPage> told)) {
        return StockAnswer.refused(StockRefusal.CATALOGUE_AWAY);
      }
      told.value().levels().forEach(level -> articles.add(level.sku()));
      after = told.value().next();
    }
    if (articles.isEmpty()) {
      return StockAnswer.refused(StockRefusal.DEPARTMENT_EMPTY);
    }
    return articles.size() > StartCount.ARTICLES
        ? StockAnswer.refused(StockRefusal.DEPARTMENT_TOO_LARGE)
        : start.of(shop, name, articles, hand);
  }
}
