package io.vitrine.store.stock;

import io.vitrine.store.outbox.Outbox;
import io.vitrine.store.shop.TrainingShop;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The one door to the levels: whoever moves stock locks the level's row, in order of the numbers,
 * and writes level and move together. Called inside the transaction of the act.
 */
@ApplicationScoped
public class Ledger {

  /** With how many pieces of an article the ledger of a fictional shop begins. */
  static final int TO_LEARN_WITH = 50;

  private final EntityManager store;
  private final Outbox outbox;
  private final HeldBack heldBack;

  @Inject
  public Ledger(EntityManager store, Outbox outbox, HeldBack heldBack) {
    this.store = store;
    this.outbox = outbox;
    this.heldBack = heldBack;
  }

  /**
   * What moves.
   *
   * @param quantity what comes or goes
   * @param aside how many more or fewer are kept for visits
   */
  public record Change(String shop, String sku, int quantity, int aside) {
    public Change(String shop, String sku, int quantity) {
      this(shop, sku, quantity, 0);
    }
  }

  /** The level, locked until the transaction ends; empty for a number that never moved here. */
  public Optional<StockLevel> locked(String shop, String sku) {
    return Optional.ofNullable(
        store.find(StockLevel.class, new StockId(shop, sku), LockModeType.PESSIMISTIC_WRITE));
  }

  /** Locks levels in order of the numbers until the transaction ends. */
  public void lock(String shop, Collection<String> skus) {
    skus.stream().distinct().sorted().forEach(sku -> locked(shop, sku));
  }

  /**
   * Writes a move; the catalogue is told. A level that was never opened is not told: the
   * catalogue's own figure stands until the takeover adds it.
   */
  public StockLevel write(Change change, Cause cause, Instant now) {
    StockLevel level = writeUntold(change, cause, now);
    tell(level);
    return level;
  }

  /** Writes a move that another one of the same transaction follows. */
  StockLevel writeUntold(Change change, Cause cause, Instant now) {
    StockLevel level =
        locked(change.shop(), change.sku()).orElseGet(() -> begin(change, cause.kind(), now));
    level.move(change.quantity(), change.aside(), now);
    store.flush();
    store.persist(new StockMove(level, change.quantity(), change.aside(), cause));
    return level;
  }

  /**
   * Once the catalogue's figures of a shop were taken over, an article that is new there begins
   * with nothing when it is delivered, sent there or counted. A sale of one that was never
   * delivered may be of a figure that is still to come.
   */
  private StockLevel begin(Change change, MoveKind kind, Instant now) {
    if (TrainingShop.is(change.shop())) {
      return beginToLearn(change, now);
    }
    StockTakeover takeover = store.find(StockTakeover.class, change.shop());
    boolean known =
        takeover != null
            && takeover.isFinished()
            && kind != MoveKind.SALE
            && kind != MoveKind.RETURN;
    StockLevel level =
        known
            ? StockLevel.opened(change.shop(), change.sku(), 0, 0, now)
            : StockLevel.movedBeforeTakeover(change.shop(), change.sku(), now);
    store.persist(level);
    return level;
  }

  /** In training there is always something to sell; nobody outside is told. */
  private StockLevel beginToLearn(Change change, Instant now) {
    StockLevel level = StockLevel.opened(change.shop(), change.sku(), TO_LEARN_WITH, 0, now);
    store.persist(level);
    store.flush();
    store.persist(new StockMove(level, TO_LEARN_WITH, 0, Cause.opening(TrainingShop.MARK)));
    return level;
  }

  private void tell(StockLevel level) {
    if (level.isOpened() && !TrainingShop.is(level.getShop())) {
      outbox.tellStock(
          level.getShop(),
          level.getSku(),
          told(level, heldBack.of(level.getShop(), List.of(level.getSku()))),
          level.getAsOf(),
          level.getVersion());
    }
  }

  /** Of what is held back nobody else can have any. */
  private static int told(StockLevel level, Set<String> held) {
    return held.contains(level.getSku()) ? Math.min(0, level.getFree()) : level.getFree();
  }

  /** A move that moves nothing, by which the catalogue hears how many are free now. */
  void mark(String shop, String sku, Cause cause, Instant now) {
    if (locked(shop, sku).isPresent()) {
      write(new Change(shop, sku, 0), cause, now);
    }
  }

  /** Leaves the catalogue one message on levels of a shop that were opened. */
  void tellPage(String shop, List<StockLevel> levels) {
    if (!levels.isEmpty()) {
      Set<String> held = heldBack.of(shop, levels.stream().map(StockLevel::getSku).toList());
      outbox.tellStockPage(
          shop,
          levels.stream()
              .map(
                  level ->
                      new Outbox.Level(
                          level.getSku(), told(level, held), level.getAsOf(), level.getVersion()))
              .toList());
    }
  }
}
