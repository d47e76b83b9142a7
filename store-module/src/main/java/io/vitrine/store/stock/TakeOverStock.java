package io.vitrine.store.stock;

import io.vitrine.store.neighbour.Catalog;
import io.vitrine.store.neighbour.CatalogAnswer;
import io.vitrine.store.neighbour.StockPage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Begins a shop's ledger with the figures that the catalogue shows, once a shop and variant. Goes
 * on where it stopped; asks the catalogue outside of any transaction.
 */
@ApplicationScoped
public class TakeOverStock {

  private static final int PAGE = 500;

  private final Catalog catalog;
  private final OpenLevels open;

  @Inject
  public TakeOverStock(Catalog catalog, OpenLevels open) {
    this.catalog = catalog;
    this.open = open;
  }

  /** Takes over what is left; how far it came is in the answer. */
  public StockTakeover of(String shop) {
    StockTakeover state = open.begin(shop);
    while (!state.isFinished()) {
      CatalogAnswer<StockPage> answer = catalog.stockAfter(shop, state.getAfterSku(), PAGE);
      String asked = state.getAfterSku();
      state = answer.fold(page -> open.take(shop, asked, page), why -> open.remember(shop, why));
      if (state.getLastError() != null) {
        return state;
      }
    }
    return state;
  }
}
