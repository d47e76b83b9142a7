package io.vitrine.store.stock.page;

import io.vitrine.shell.problem.Problem;
import io.vitrine.store.stock.transfer.TransferView;
import io.vitrine.store.stock.transfer.Transfers;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What is on its way to and from a shop, and what was. */
@Named
@RequestScoped
public class TransfersPage {

  private static final int SIZE = 25;

  @Inject private StockShelves shelves;
  @Inject private Transfers transfers;

  private String shop;
  private int page = 1;
  private Problem problem;
  private Transfers.Page found;

  public void open() {
    shop = shelves.shop(shop);
    page = Math.max(1, Math.min(page, 10_000));
    found =
        transfers
            .of(shop, page, SIZE, shelves.hand())
            .fold(
                one -> one,
                refused -> {
                  problem = shelves.problem(refused);
                  return null;
                });
  }

  /** Whether it is for this shop to receive. */
  public boolean isComing(TransferView view) {
    return view.transfer().isInTransit() && view.transfer().getToShop().equals(shop);
  }

  public List<TransferView> getItems() {
    return found == null ? List.of() : found.items();
  }

  public int getPages() {
    return found == null ? 1 : (int) Math.max(1, (found.total() + SIZE - 1) / SIZE);
  }

  public Problem getProblem() {
    return problem;
  }

  public String getShop() {
    return shop;
  }

  public void setShop(String shop) {
    this.shop = shop;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = page;
  }
}
