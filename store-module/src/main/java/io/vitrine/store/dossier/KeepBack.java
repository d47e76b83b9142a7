package io.vitrine.store.dossier;

import io.vitrine.store.stock.SetAside;
import io.vitrine.store.stock.SetAsides;
import io.vitrine.store.stock.Stock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Sets pieces of an article aside for a visit, or gives them back. A set-aside never goes below
 * what the shop has free: the stock level's row is the lock. They are kept until the visit and a
 * day longer. The level is locked before the dossier, as a sale does.
 */
@ApplicationScoped
public class KeepBack {

  private static final Duration KEPT_AFTER_THE_VISIT = Duration.ofDays(1);

  private final EntityManager database;
  private final OpenDossier openDossier;
  private final TellCustomer tellCustomer;
  private final Stock stock;
  private final SetAsides setAsides;
  private final Clock clock;

  @Inject
  public KeepBack(
      EntityManager database,
      OpenDossier openDossier,
      TellCustomer tellCustomer,
      Stock stock,
      SetAsides setAsides,
      Clock clock) {
    this.database = database;
    this.openDossier = openDossier;
    this.tellCustomer = tellCustomer;
    this.stock = stock;
    this.setAsides = setAsides;
    this.clock = clock;
  }

  /** Until when pieces are kept for a visit that begins then. */
  static Instant until(Instant startsAt) {
    return startsAt.plus(KEPT_AFTER_THE_VISIT);
  }

  /**
   * As many as she wants, or as many as are free; the article's number. Set aside twice it is set
   * aside once.
   */
  @Transactional
  public DossierAnswer<String> setAside(String number, String sku, Acting by) {
    return openDossier.toWork(number, by, dossier -> setAside(dossier, sku, by));
  }

  private DossierAnswer<String> setAside(Dossier dossier, String sku, Acting by) {
    if (!isOf(dossier, sku)) {
      return DossierAnswer.refused(DossierRefusal.NOT_IN_DOSSIER);
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Instant until = until(dossier.startsAt());
    if (!until.isAfter(now)) {
      return DossierAnswer.refused(DossierRefusal.LONG_PAST);
    }
    stock.hold(dossier.shop(), List.of(sku));
    if (!stock.heldBack(dossier.shop(), List.of(sku)).isEmpty()) {
      return DossierAnswer.refused(DossierRefusal.RECALLED);
    }
    database.lock(dossier, LockModeType.PESSIMISTIC_WRITE);
    if (setAsides.of(dossier.number(), dossier.shop()).containsKey(sku)) {
      return DossierAnswer.done(sku);
    }
    int kept =
        setAsides.keep(
            new Stock.Piece(dossier.shop(), sku, wanted(dossier, sku), dossier.number()),
            until,
            new SetAside.Keeper(by.staff(), by.name()),
            now);
    if (kept == 0) {
      return DossierAnswer.refused(DossierRefusal.NONE_LEFT);
    }
    tellCustomer.changed(dossier);
    return DossierAnswer.done(sku);
  }

  private static int wanted(Dossier dossier, String sku) {
    int wished =
        dossier.wishes().stream()
            .filter(wish -> wish.sku().equals(sku))
            .mapToInt(Wish::quantity)
            .sum();
    return Math.max(1, wished);
  }

  /** The article goes back to the others. */
  @Transactional
  public DossierAnswer<String> giveBack(String number, String sku, Acting by) {
    return openDossier.toWork(
        number,
        by,
        dossier ->
            release(dossier, sku, by)
                ? DossierAnswer.done(sku)
                : DossierAnswer.refused(DossierRefusal.NOT_SET_ASIDE));
  }

  /** Whether anything of it was kept. */
  boolean release(Dossier dossier, String sku, Acting by) {
    return setAsides.release(
        new Stock.Piece(dossier.shop(), sku, 0, dossier.number()),
        null,
        by.staff(),
        clock.instant().truncatedTo(ChronoUnit.MICROS));
  }

  private boolean isOf(Dossier dossier, String sku) {
    return dossier.wishes().stream().anyMatch(wish -> wish.sku().equals(sku))
        || database
                .createQuery(
                    "select count(a) from Alternative a where a.dossier = :number and a.sku = :sku",
                    Long.class)
                .setParameter("number", dossier.number())
                .setParameter("sku", sku)
                .getSingleResult()
            > 0;
  }
}
