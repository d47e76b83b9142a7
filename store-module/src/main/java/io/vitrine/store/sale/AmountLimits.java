package io.vitrine.store.sale;

import io.vitrine.shell.money.Money;
import io.vitrine.store.shop.TrainingShop;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** Limits of a shop in money: dated rows, of the shop or of the house. */
@ApplicationScoped
public class AmountLimits {

  private final EntityManager store;

  @Inject
  public AmountLimits(EntityManager store) {
    this.store = store;
  }

  /** What is limited. */
  public enum Kind {
    /** What is taken by cheques on one sale. */
    CHEQUE("cheque_limit"),
    /** What one person takes out of a drawer without a second person's yes. */
    CASH_OUT("cash_out_limit");

    private final String table;

    Kind(String table) {
      this.table = table;
    }

    /** Its table; nothing that anybody typed. */
    public String table() {
      return table;
    }

    /** As the journal names it. */
    public String parameter() {
      return name() + "_LIMIT";
    }
  }

  /**
   * The limit in force: the shop's own comes before the house's, the latest before earlier ones;
   * without any, nothing at all.
   */
  public Money of(Kind kind, String shop, Instant now) {
    List<?> rows =
        store
            .createNativeQuery(
                "select limit_cents from store."
                    + kind.table()
                    + " where shop in (?1, '*') and valid_from <= ?2"
                    + " order by case when shop = '*' then 1 else 0 end, valid_from desc")
            .setParameter(1, TrainingShop.real(shop))
            .setParameter(2, now.atOffset(ZoneOffset.UTC))
            .setMaxResults(1)
            .getResultList();
    return rows.isEmpty() ? Money.ZERO : Money.cents(((Number) rows.get(0)).longValue());
  }
}
