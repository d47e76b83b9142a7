package io.vitrine.store.discount;

import io.vitrine.shell.signin.Role;
import io.vitrine.store.shop.TrainingShop;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** How deep a role may go without somebody else's yes: dated rows, of a shop or of the house. */
@ApplicationScoped
public class DiscountLimits {

  private final EntityManager store;

  @Inject
  public DiscountLimits(EntityManager store) {
    this.store = store;
  }

  /**
   * The limit in force, in basis points: the shop's own comes before the house's, the latest before
   * earlier ones; without any, nothing may be taken off.
   */
  public int of(String shop, Role role, Instant now) {
    List<?> rows =
        store
            .createNativeQuery(
                "select limit_bp from store.discount_limit where role = ?1 and shop in (?2, '*')"
                    + " and valid_from <= ?3"
                    + " order by case when shop = '*' then 1 else 0 end, valid_from desc")
            .setParameter(1, role.name())
            .setParameter(2, TrainingShop.real(shop))
            .setParameter(3, now.atOffset(ZoneOffset.UTC))
            .setMaxResults(1)
            .getResultList();
    return rows.isEmpty() ? 0 : ((Number) rows.get(0)).intValue();
  }
}
