package io.vitrine.store.aftersale.recall;

import io.vitrine.shell.InvalidValue;
import io.vitrine.store.aftersale.AfterSaleAnswer;
import io.vitrine.store.aftersale.AfterSaleRefusal;
import io.vitrine.store.dossier.Acting;
import io.vitrine.store.dossier.ShopRights;
import io.vitrine.store.stock.HoldingBack;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A manager of the shop that opened a recall closes it: when it is known of each piece what became
 * of it, or for a reason. The shops sell it again from then on.
 */
@ApplicationScoped
public class CloseRecall {

  private static final int SHORTEST = 10;
  private static final int LONGEST = 500;

  private final Recalls recalls;
  private final ShopRights rights;
  private final HoldingBack holdingBack;
  private final Clock clock;

  @Inject
  public CloseRecall(Recalls recalls, ShopRights rights, HoldingBack holdingBack, Clock clock) {
    this.recalls = recalls;
    this.rights = rights;
    this.holdingBack = holdingBack;
    this.clock = clock;
  }

  /**
   * @param why needed as long as pieces are open, at most 500 characters
   * @param manager with the shops that she manages
   * @return its number
   * @throws InvalidValue if the reason is longer
   */
  @Transactional
  public AfterSaleAnswer<String> close(String number, String why, Acting manager) {
    String words = why == null ? "" : why.strip();
    if (words.length() > LONGEST) {
      throw new InvalidValue("why a recall is closed has at most " + LONGEST + " characters");
    }
    Recall recall = recalls.held(number).orElse(null);
    if (recall == null) {
      return AfterSaleAnswer.refused(AfterSaleRefusal.NO_SUCH_RECALL);
    }
    if (!rights.allow(manager, recall.getShop(), "recall " + number)) {
      return AfterSaleAnswer.refused(AfterSaleRefusal.OTHER_SHOP);
    }
    if (recall.isClosed()) {
      return AfterSaleAnswer.refused(AfterSaleRefusal.CLOSED_ALREADY);
    }
    long open = RecallCount.of(recalls.pieces(number)).open();
    if (open > 0 && words.length() < SHORTEST) {
      return AfterSaleAnswer.refused(AfterSaleRefusal.PIECES_OPEN, open);
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    recall.close(words, manager, now);
    holdingBack.ends(recall.getSkus(), new HoldingBack.Because(number, manager.staff()), now);
    return AfterSaleAnswer.done(number);
  }
}
