package io.vitrine.catalog.browse.page;

import io.vitrine.catalog.browse.MyShop;
import io.vitrine.catalog.publication.PublicPaths;
import io.vitrine.catalog.selection.Refusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;

/** What a visitor can do with the product she looks at: prepare a visit, keep, compare. */
@Named
@RequestScoped
public class ProductActs {

  private final ProductPage page;
  private final MyShop myShop;
  private final MySelection mySelection;
  private final MyComparison myComparison;

  @Inject @Param private String refused;

  @Inject
  public ProductActs(
      ProductPage page, MyShop myShop, MySelection mySelection, MyComparison myComparison) {
    this.page = page;
    this.myShop = myShop;
    this.mySelection = mySelection;
    this.myComparison = myComparison;
  }

  public boolean isKept() {
    return mySelection.view().map(mine -> mine.holds(page.variant().sku())).orElse(false);
  }

  /** Why it could not be kept; {@code null} when nothing was refused. */
  public Refusal getRefused() {
    return Refusal.of(refused).orElse(null);
  }

  /** The comparison with this variant in it, beside what was looked at last. */
  public String getCompareHref() {
    return myComparison.hrefWith(page.variant().sku());
  }

  public boolean isCompared() {
    return myComparison.holds(page.variant().sku());
  }

  /** To the booking of a visit, with what is known already. */
  public String getVisitHref() {
    StringBuilder href = new StringBuilder("/booking/book");
    char sign = '?';
    if (myShop.getCode() != null) {
      href.append(sign).append("shop=").append(PublicPaths.encode(myShop.getCode()));
      sign = '&';
    }
    String carried = mySelection.getCarried();
    if (carried != null) {
      href.append(sign).append("selection=").append(carried);
    }
    return href.toString();
  }
}
