package io.vitrine.store.terminal;

import io.vitrine.store.shop.TrainingShop;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** Which till has a card terminal: rows of the till, of its shop, of the house, in this order. */
@ApplicationScoped
public class Terminals {

  private final EntityManager store;

  @Inject
  public Terminals(EntityManager store) {
    this.store = store;
  }

  /**
   * A terminal as it is configured.
   *
   * @param behaviour how the simulator answers, or {@code null}
   */
  record Configured(String kind, String behaviour) {}

  /** What a till in training has where the real one has a terminal: a real one is never asked. */
  private static final Configured SIMULATED = new Configured(Kind.SIMULATOR.name(), null);

  /** What a till can be given. */
  public enum Kind {
    NONE,
    /** Takes no money; for trying out. */
    SIMULATOR
  }

  public Kind kindOf(String shop, String till) {
    return of(shop, till).map(found -> Kind.valueOf(found.kind())).orElse(Kind.NONE);
  }

  /** Whether nobody knows yet what became of a card payment at this till. */
  public boolean isBusy(String shop, String till) {
    return !store
        .createNativeQuery(
            "select id from store.terminal_attempt where shop = ?1 and till = ?2"
                + " and state in ('ASKED', 'UNKNOWN', 'APPROVED', 'GIVING_BACK')")
        .setParameter(1, shop)
        .setParameter(2, till)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  /** The till's own row, which comes before its shop's and the house's. */
  public void equip(String shop, String till, Kind kind) {
    int changed =
        store
            .createNativeQuery(
                "update store.card_terminal set kind = ?3, behaviour = null"
                    + " where shop = ?1 and till = ?2")
            .setParameter(1, shop)
            .setParameter(2, till)
            .setParameter(3, kind.name())
            .executeUpdate();
    if (changed == 0) {
      store
          .createNativeQuery(
              "insert into store.card_terminal (shop, till, kind) values (?1, ?2, ?3)")
          .setParameter(1, shop)
          .setParameter(2, till)
          .setParameter(3, kind.name())
          .executeUpdate();
    }
  }

  /** Whether card payments of this till go through a terminal. */
  public boolean has(String shop, String till) {
    return of(shop, till).isPresent();
  }

  Optional<Configured> of(String shop, String till) {
    List<?> rows =
        store
            .createNativeQuery(
                "select kind, behaviour from store.card_terminal"
                    + " where shop in (?1, '*') and till in (?2, '*')"
                    + " order by case when shop = '*' then 1 else 0 end,"
                    + " case when till = '*' then 1 else 0 end")
            .setParameter(1, TrainingShop.real(shop))
            .setParameter(2, till)
            .setMaxResults(1)
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(row -> new Configured((String) row[0], (String) row[1]))
        .filter(configured -> !Kind.NONE.name().equals(configured.kind()))
        .map(configured -> TrainingShop.is(shop) ? SIMULATED : configured)
        .findFirst();
  }
}
