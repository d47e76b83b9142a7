package io.vitrine.store.stock;

import io.vitrine.store.neighbour.StockPage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** The steps of a takeover, a transaction each; the takeover's row is the lock. */
@ApplicationScoped
class OpenLevels {

  private static final String BY = "takeover";

  private final EntityManager store;
  private final Ledger ledger;
  private final Clock clock;

  @Inject
  OpenLevels(EntityManager store, Ledger ledger, Clock clock) {
    this.store = store;
    this.ledger = ledger;
    this.clock = clock;
  }

  @Transactional
  StockTakeover begin(String shop) {
    StockTakeover state = store.find(StockTakeover.class, shop);
    if (state == null) {
      state = new StockTakeover(shop, now());
      store.persist(state);
    } else if (state.isFinished()) {
      state.again(now());
    }
    return state;
  }

  /**
   * @param asked after which number the page was asked for; a page that another node has taken
   *     already is passed over
   */
  @Transactional
  StockTakeover take(String shop, String asked, StockPage page) {
    StockTakeover state = locked(shop);
    if (!state.isFinished() && state.getAfterSku().equals(asked)) {
      List<StockLevel> opened =
          page.levels().stream().map(told -> open(shop, told)).flatMap(Optional::stream).toList();
      ledger.tellPage(shop, opened);
      state.moved(opened.size(), page.levels().isEmpty() ? null : page.next(), now());
    }
    return state;
  }

  @Transactional
  StockTakeover remember(String shop, String why) {
    StockTakeover state = locked(shop);
    state.failed(why);
    return state;
  }

  private Optional<StockLevel> open(String shop, StockPage.Level told) {
    StockId id = new StockId(shop, told.sku());
    StockLevel level = store.find(StockLevel.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (level != null && level.isOpened()) {
      return Optional.empty();
    }
    if (level == null) {
      level = StockLevel.opened(shop, told.sku(), told.onHand(), told.version(), told.asOf());
      store.persist(level);
    } else {
      level.open(told.onHand(), told.version(), now());
    }
    store.flush();
    store.persist(new StockMove(level, told.onHand(), 0, Cause.opening(BY)));
    return Optional.of(level);
  }

  private StockTakeover locked(String shop) {
    return store.find(StockTakeover.class, shop, LockModeType.PESSIMISTIC_WRITE);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
