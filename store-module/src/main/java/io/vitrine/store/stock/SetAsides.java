package io.vitrine.store.stock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Pieces kept for visits. Whoever changes them holds the level's lock, so that level and rows
 * always say the same. Called inside the transaction of the act.
 */
@ApplicationScoped
public class SetAsides {

  private final EntityManager store;
  private final Ledger ledger;
  private final Event<SetAsideEnded> ended;

  @Inject
  public SetAsides(EntityManager store, Ledger ledger, Event<SetAsideEnded> ended) {
    this.store = store;
    this.ledger = ledger;
    this.ended = ended;
  }

  /** How many of each number are kept for a dossier in a shop; none for {@code null}. */
  public Map<String, Integer> of(String dossier, String shop) {
    Map<String, Integer> kept = new HashMap<>();
    if (dossier != null) {
      rows(dossier, shop).forEach(row -> kept.put(row.getSku(), row.getQuantity()));
    }
    return kept;
  }

  /** What is kept of some articles in a shop, for whomever. */
  List<SetAside> of(String shop, Collection<String> skus) {
    return store
        .createQuery(
            "select s from SetAside s where s.shop = :shop and s.sku in :skus order by s.sku, s.id",
            SetAside.class)
        .setParameter("shop", shop)
        .setParameter("skus", skus)
        .getResultList();
  }

  private List<SetAside> rows(String dossier, String shop) {
    return store
        .createQuery(
            "select s from SetAside s where s.dossier = :dossier and s.shop = :shop",
            SetAside.class)
        .setParameter("dossier", dossier)
        .setParameter("shop", shop)
        .getResultList();
  }

  /**
   * Keeps as many pieces as are free, up to so many; the level's row decides between two who want
   * the last one.
   *
   * @return how many are kept; none where none was free
   */
  public int keep(Stock.Piece wanted, Instant until, SetAside.Keeper by, Instant now) {
    int free = ledger.locked(wanted.shop(), wanted.sku()).map(StockLevel::getFree).orElse(0);
    int kept = Math.max(0, Math.min(free, wanted.quantity()));
    if (kept > 0) {
      ledger.write(
          new Ledger.Change(wanted.shop(), wanted.sku(), 0, kept),
          Cause.setAside(wanted.dossier(), by.staff()),
          now);
      store.persist(
          new SetAside(
              new Stock.Piece(wanted.shop(), wanted.sku(), kept, wanted.dossier()),
              until,
              by,
              now));
    }
    return kept;
  }

  /**
   * Gives all pieces of a number back to the others.
   *
   * @param reason in words, or {@code null}
   * @return whether any were kept
   */
  public boolean release(Stock.Piece piece, String reason, String by, Instant now) {
    ledger.locked(piece.shop(), piece.sku());
    Optional<SetAside> kept = row(piece);
    kept.ifPresent(row -> end(row, reason, by, now));
    return kept.isPresent();
  }

  /** Releases a row whose time is over; one that somebody ended meanwhile, or moved, stays. */
  void expire(SetAside seen, Instant now) {
    ledger.locked(seen.getShop(), seen.getSku());
    SetAside row = store.find(SetAside.class, seen.getId());
    if (row != null) {
      store.refresh(row);
      if (row.isOver(now)) {
        end(row, null, "timer", now);
      }
    }
  }

  private void end(SetAside row, String reason, String by, Instant now) {
    store.remove(row);
    ledger.write(
        new Ledger.Change(row.getShop(), row.getSku(), 0, -row.getQuantity()),
        Cause.release(row.getDossier(), reason, by),
        now);
    ended.fire(new SetAsideEnded(row.getDossier(), row.getShop(), row.getSku()));
  }

  /** What a sale takes of the pieces kept for its visit; the move is the sale's. */
  int take(Stock.Piece sold) {
    if (sold.dossier() == null) {
      return 0;
    }
    Optional<SetAside> kept = row(sold);
    int taken = kept.map(row -> Math.min(row.getQuantity(), sold.quantity())).orElse(0);
    kept.ifPresent(row -> take(row, taken));
    return taken;
  }

  private void take(SetAside row, int taken) {
    if (taken < row.getQuantity()) {
      row.less(taken);
    } else {
      store.remove(row);
      ended.fire(new SetAsideEnded(row.getDossier(), row.getShop(), row.getSku()));
    }
  }

  private Optional<SetAside> row(Stock.Piece piece) {
    return rows(piece.dossier(), piece.shop()).stream()
        .filter(row -> row.getSku().equals(piece.sku()))
        .findFirst();
  }

  /** Rows whose time is over, the oldest first. */
  List<SetAside> over(Instant now, int most) {
    return store
        .createQuery(
            "select s from SetAside s where s.until <= :now order by s.until, s.id", SetAside.class)
        .setParameter("now", now)
        .setMaxResults(most)
        .getResultList();
  }

  /** The visit moved or was cancelled: what is kept for it in that shop is kept until then. */
  public void keepUntil(String dossier, String shop, Instant until) {
    move(dossier, shop, "s.shop = :shop", until);
  }

  /** The visit is no longer in any other shop than this one. */
  public void nothingElsewhere(String dossier, String shop, Instant now) {
    move(dossier, shop, "s.shop <> :shop", now);
  }

  private void move(String dossier, String shop, String where, Instant until) {
    store
        .createQuery(
            "update SetAside s set s.until = :until where s.dossier = :dossier and " + where)
        .setParameter("until", until)
        .setParameter("dossier", dossier)
        .setParameter("shop", shop)
        .executeUpdate();
  }
}
