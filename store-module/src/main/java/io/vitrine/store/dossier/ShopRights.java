package io.vitrine.store.dossier;

import io.vitrine.store.audit.RefusalAudit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * The one check whether somebody may act in a shop. Whoever reaches for another shop's is written
 * down (abuse case 30).
 */
@ApplicationScoped
public class ShopRights {

  private final RefusalAudit audit;

  @Inject
  public ShopRights(RefusalAudit audit) {
    this.audit = audit;
  }

  /**
   * @param shop {@code null} where none was named, which nobody may
   * @param subject what is reached for, such as {@code dossier R7K2M9}
   */
  public boolean allow(Acting by, String shop, String subject) {
    if (shop == null) {
      return false;
    }
    boolean may = by.mayIn(shop);
    if (!may) {
      audit.refused(RefusalAudit.Act.OTHER_SHOP, by.staff(), shop, subject);
    }
    return may;
  }
}
