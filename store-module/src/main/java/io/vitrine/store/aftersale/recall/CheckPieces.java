package io.vitrine.store.aftersale.recall;

import io.vitrine.shell.InvalidValue;
import io.vitrine.store.aftersale.AfterSaleAnswer;
import io.vitrine.store.aftersale.AfterSaleRefusal;
import io.vitrine.store.dossier.Acting;
import io.vitrine.store.dossier.ShopRights;
import io.vitrine.store.stock.HoldingBack;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * A manager answers for the pieces of a recalled article that lie in her shop: they were repaired,
 * checked, or are of another lot, and can be sold; or they are held back again.
 */
@ApplicationScoped
public class CheckPieces {

  private static final int SHORTEST = 10;
  private static final int LONGEST = 500;

  private final EntityManager store;
  private final Recalls recalls;
  private final ShopRights rights;
  private final HoldingBack holdingBack;
  private final Clock clock;

  @Inject
  public CheckPieces(
      EntityManager store,
      Recalls recalls,
      ShopRights rights,
      HoldingBack holdingBack,
      Clock clock) {
    this.store = store;
    this.recalls = recalls;
    this.rights = rights;
    this.holdingBack = holdingBack;
    this.clock = clock;
  }

  /** Which article of which recall, in which shop. */
  public record Pieces(String recall, String shop, String sku) {}

  /**
   * @param how it is known that they are safe, in 10 to 500 characters
   * @param manager with the shops that she manages
   * @return the article's number
   * @throws InvalidValue if the words are longer
   */
  @Transactional
  public AfterSaleAnswer<String> safe(Pieces pieces, String how, Acting manager) {
    String words = how == null ? "" : how.strip();
    if (words.length() > LONGEST) {
      throw new InvalidValue("how pieces were checked is said in " + LONGEST + " characters");
    }
    return say(
        pieces,
        manager,
        (checked, now) -> {
          if (words.length() < SHORTEST) {
            return AfterSaleAnswer.refused(AfterSaleRefusal.CHECKED_HOW);
          }
          checked.safe(words, manager, now);
          store.merge(checked);
          store.flush();
          holdingBack.endsIn(pieces.shop(), Set.of(pieces.sku()), because(pieces, manager), now);
          return AfterSaleAnswer.done(pieces.sku());
        });
  }

  /** They are held back again; what was set aside since is given back. */
  @Transactional
  public AfterSaleAnswer<String> heldBack(Pieces pieces, Acting manager) {
    return say(
        pieces,
        manager,
        (checked, now) -> {
          checked.heldBack(manager, now);
          store.merge(checked);
          store.flush();
          holdingBack.beginsIn(pieces.shop(), Set.of(pieces.sku()), because(pieces, manager), now);
          return AfterSaleAnswer.done(pieces.sku());
        });
  }

  private static HoldingBack.Because because(Pieces pieces, Acting manager) {
    return new HoldingBack.Because(pieces.recall(), manager.staff());
  }

  private AfterSaleAnswer<String> say(
      Pieces pieces,
      Acting manager,
      BiFunction<CheckedHere, Instant, AfterSaleAnswer<String>> word) {
    if (!rights.allow(manager, pieces.shop(), "recall " + pieces.recall())) {
      return AfterSaleAnswer.refused(AfterSaleRefusal.OTHER_SHOP);
    }
    Optional<Recall> recall = recalls.held(pieces.recall());
    if (recall.isEmpty()) {
      return AfterSaleAnswer.refused(AfterSaleRefusal.NO_SUCH_RECALL);
    }
    if (!recall.get().getSkus().contains(pieces.sku())) {
      return AfterSaleAnswer.refused(AfterSaleRefusal.NO_SUCH_PIECE);
    }
    if (recall.get().isClosed()) {
      return AfterSaleAnswer.refused(AfterSaleRefusal.CLOSED_ALREADY);
    }
    return word.apply(kept(pieces), clock.instant().truncatedTo(ChronoUnit.MICROS));
  }

  /** The recall is held meanwhile, so that nobody else writes the same article down. */
  private CheckedHere kept(Pieces pieces) {
    return recalls.checked(pieces.recall(), pieces.shop()).stream()
        .filter(one -> one.getSku().equals(pieces.sku()))
        .findFirst()
        .orElseGet(() -> new CheckedHere(pieces.recall(), pieces.shop(), pieces.sku()));
  }
}
