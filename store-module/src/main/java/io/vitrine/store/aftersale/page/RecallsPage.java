package io.vitrine.store.aftersale.page;

import io.vitrine.store.aftersale.recall.Recall;
import io.vitrine.store.aftersale.recall.Recalls;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** The recalls of the house; and those that concern a receipt. */
@Named
@RequestScoped
public class RecallsPage {

  @Inject private Recalls recalls;
  @Inject private AfterSaleTold told;

  private int page = 1;
  private Pages pages;

  public List<Recall> getRows() {
    return recalls.page(getPages().first(), Pages.A_PAGE);
  }

  public Pages getPages() {
    if (pages == null) {
      pages = new Pages(recalls.count(), page, "recalls?page=");
    }
    return pages;
  }

  /** What concerns lines of a sale. */
  public List<Recall> ofSale(String shop, String sale) {
    return recalls.ofSale(shop, sale);
  }

  public String day(LocalDate day) {
    return told.words().day(day);
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = page;
  }
}
