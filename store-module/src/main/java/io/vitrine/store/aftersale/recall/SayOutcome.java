package io.vitrine.store.aftersale.recall;

import io.vitrine.store.aftersale.AfterSaleAnswer;
import io.vitrine.store.aftersale.AfterSaleRefusal;
import io.vitrine.store.dossier.Acting;
import io.vitrine.store.dossier.ShopRights;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** The people of the shop that sold a piece note what became of it; the last word counts. */
@ApplicationScoped
public class SayOutcome {

  private final EntityManager store;
  private final Recalls recalls;
  private final ShopRights rights;
  private final Clock clock;

  @Inject
  public SayOutcome(EntityManager store, Recalls recalls, ShopRights rights, Clock clock) {
    this.store = store;
    this.recalls = recalls;
    this.rights = rights;
    this.clock = clock;
  }

  @Transactional
  public AfterSaleAnswer<Outcome> say(
      String number, SoldPiece.Id piece, Outcome became, Acting by) {
    if (!rights.allow(by, piece.shop(), "recall " + number)) {
      return AfterSaleAnswer.refused(AfterSaleRefusal.OTHER_SHOP);
    }
    if (recalls.held(number).isEmpty()) {
      return AfterSaleAnswer.refused(AfterSaleRefusal.NO_SUCH_RECALL);
    }
    if (!recalls.has(number, piece)) {
      return AfterSaleAnswer.refused(AfterSaleRefusal.NO_SUCH_PIECE);
    }
    PieceOutcome outcome = kept(number, piece);
    outcome.say(became, by, clock.instant().truncatedTo(ChronoUnit.MICROS));
    store.merge(outcome);
    return AfterSaleAnswer.done(became);
  }

  /** The recall is held meanwhile, so that nobody else writes the same piece down. */
  private PieceOutcome kept(String number, SoldPiece.Id piece) {
    return store
        .createQuery(
            "select o from PieceOutcome o where o.recall = :recall and o.shop = :shop"
                + " and o.sale = :sale and o.place = :place and o.piece = :piece",
            PieceOutcome.class)
        .setParameter("recall", number)
        .setParameter("shop", piece.shop())
        .setParameter("sale", piece.sale())
        .setParameter("place", piece.place())
        .setParameter("piece", piece.piece())
        .getResultStream()
        .findFirst()
        .orElseGet(() -> new PieceOutcome(number, piece));
  }
}
