package io.vitrine.store.aftersale.recall;

import io.vitrine.store.aftersale.AfterSaleAnswer;
import io.vitrine.store.aftersale.AfterSaleRefusal;
import io.vitrine.store.aftersale.followup.SuggestFollowUps;
import io.vitrine.store.dossier.Acting;
import io.vitrine.store.dossier.ShopRights;
import io.vitrine.store.shop.ShopCards;
import io.vitrine.store.stock.HoldingBack;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A manager opens a recall for the whole house: whoever is known to have bought one is to be told
 * at once (Regulation (EU) 2023/988, article 35, 1: without undue delay), and no shop sells it any
 * more.
 */
@ApplicationScoped
public class OpenRecall {

  private static final int NUMBERS = 1_000_000;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final EntityManager store;
  private final Recalls recalls;
  private final SuggestFollowUps suggest;
  private final ShopRights rights;
  private final ShopCards cards;
  private final HoldingBack holdingBack;

  @Inject private Clock clock;

  @Inject
  public OpenRecall(
      EntityManager store,
      Recalls recalls,
      SuggestFollowUps suggest,
      ShopRights rights,
      ShopCards cards,
      HoldingBack holdingBack) {
    this.store = store;
    this.recalls = recalls;
    this.suggest = suggest;
    this.rights = rights;
    this.cards = cards;
    this.holdingBack = holdingBack;
  }

  /**
   * @param manager with the shops that she manages
   * @return the number of the recall
   */
  @Transactional
  public AfterSaleAnswer<String> open(Warning said, Acting manager) {
    if (!rights.allow(manager, said.shop(), "recalls")) {
      return AfterSaleAnswer.refused(AfterSaleRefusal.OTHER_SHOP);
    }
    Optional<String> unknown =
        said.skus().stream().filter(sku -> recalls.named(sku).isEmpty()).findFirst();
    if (unknown.isPresent()) {
      return AfterSaleAnswer.refused(AfterSaleRefusal.NEVER_SOLD, unknown.get());
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Recalls.InBoth names = recalls.named(said.skus().iterator().next()).orElseThrow();
    Recall recall =
        new Recall(
                "R-%06d".formatted(RANDOM.nextInt(NUMBERS)),
                said,
                names.fr(),
                names.en(),
                cards.zone(said.shop()))
            .openedBy(manager, now);
    store.persist(recall);
    store.flush();
    holdingBack.begins(
        recall.getSkus(), new HoldingBack.Because(recall.getNumber(), manager.staff()), now);
    suggest.lookForRecalls();
    return AfterSaleAnswer.done(recall.getNumber());
  }
}
