package io.vitrine.store.stock.desk;

import io.vitrine.store.audit.RefusalAudit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The one check whether somebody may handle a shop's stock; whoever may not is written down. */
@ApplicationScoped
public class StockRights {

  private final RefusalAudit audit;

  @Inject
  public StockRights(RefusalAudit audit) {
    this.audit = audit;
  }

  /**
   * @param shop {@code null} where none was named, which nobody may
   * @param subject what is reached for, such as {@code stock transfer}
   */
  public boolean allow(Hand hand, String shop, String subject) {
    boolean may = shop != null && hand.shops().contains(shop);
    if (!may && shop != null) {
      audit.refused(
          RefusalAudit.Act.OTHER_SHOP,
          hand.staff(),
          shop.length() > 40 ? shop.substring(0, 40) : shop,
          subject);
    }
    return may;
  }
}
