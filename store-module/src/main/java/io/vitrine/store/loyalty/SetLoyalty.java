package io.vitrine.store.loyalty;

import io.vitrine.store.dossier.Acting;
import io.vitrine.store.dossier.ShopRights;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** A manager says what her shop gives back; benefits that were earned stay as they are. */
@ApplicationScoped
public class SetLoyalty {

  private final EntityManager store;
  private final ShopRights rights;
  private final Clock clock;

  @Inject
  public SetLoyalty(EntityManager store, ShopRights rights, Clock clock) {
    this.store = store;
    this.rights = rights;
    this.clock = clock;
  }

  /** Done, or refused. */
  public enum Answer {
    DONE,
    /** She does not manage that shop; it is written down. */
    OTHER_SHOP
  }

  /**
   * @param manager with the shops that she manages
   */
  @Transactional
  public Answer set(String shop, LoyaltyTerms terms, Acting manager) {
    if (!rights.allow(manager, shop, "loyalty")) {
      return Answer.OTHER_SHOP;
    }
    store.persist(
        new LoyaltyRule(shop, terms, manager, clock.instant().truncatedTo(ChronoUnit.MICROS)));
    return Answer.DONE;
  }
}
