package io.vitrine.store.dossier;

import io.vitrine.store.stock.Stock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Sets a piece of an article aside for a visit, or gives it back. A set-aside never goes below what
 * the shop has: the stock level's row is the lock, and pieces set aside for other visits count as
 * long as these are to come, plus one day. The level is locked before the dossier, as a sale does.
 */
@ApplicationScoped
public class KeepBack {

  private static final Duration KEPT_AFTER_THE_VISIT = Duration.ofDays(1);

  private final EntityManager database;
  private final OpenDossier openDossier;
  private final TellCustomer tellCustomer;
  private final Stock stock;
  private final Clock clock;

  @Inject
  public KeepBack(
      EntityManager database,
      OpenDossier openDossier,
      TellCustomer tellCustomer,
      Stock stock,
      Clock clock) {
    this.database = database;
    this.openDossier = openDossier;
    this.tellCustomer = tellCustomer;
    this.stock = stock;
    this.clock = clock;
  }

  /** The article's number; set aside twice it is set aside once. */
  @Transactional
  public DossierAnswer<String> setAside(String number, String sku, Acting by) {
    return openDossier.toWork(number, by, dossier -> setAside(dossier, sku, by));
  }

  private DossierAnswer<String> setAside(Dossier dossier, String sku, Acting by) {
    if (!isOf(dossier, sku)) {
      return DossierAnswer.refused(DossierRefusal.NOT_IN_DOSSIER);
    }
    Instant now = clock.instant();
    boolean some = stock.has(dossier.shop(), sku, 1);
    database.lock(dossier, LockModeType.PESSIMISTIC_WRITE);
    if (find(dossier.number(), sku).isPresent()) {
      return DossierAnswer.done(sku);
    }
    if (!some || !stock.has(dossier.shop(), sku, elsewhere(dossier, sku, now) + 1)) {
      return DossierAnswer.refused(DossierRefusal.NONE_LEFT);
    }
    database.persist(new SetAside(dossier.number(), sku, by, now));
    tellCustomer.changed(dossier);
    return DossierAnswer.done(sku);
  }

  /** The article goes back to the others. */
  @Transactional
  public DossierAnswer<String> giveBack(String number, String sku, Acting by) {
    return openDossier.toWork(
        number,
        by,
        dossier -> {
          database.lock(dossier, LockModeType.PESSIMISTIC_WRITE);
          return find(number, sku)
              .map(
                  kept -> {
                    database.remove(kept);
                    tellCustomer.changed(dossier);
                    return DossierAnswer.done(sku);
                  })
              .orElseGet(() -> DossierAnswer.refused(DossierRefusal.NOT_SET_ASIDE));
        });
  }

  private boolean isOf(Dossier dossier, String sku) {
    return dossier.wishes().stream().anyMatch(wish -> wish.sku().equals(sku))
        || count(
                "select count(a) from Alternative a where a.dossier = :number and a.sku = :sku",
                dossier.number(),
                sku)
            > 0;
  }

  /** Pieces set aside for other visits of the shop that are neither sold nor long past. */
  private int elsewhere(Dossier dossier, String sku, Instant now) {
    return database
        .createQuery(
            "select count(s) from SetAside s, Dossier d where d.number = s.dossier"
                + " and d.shop = :shop and d.number <> :number and s.sku = :sku"
                + " and d.state = :agreed and d.startsAt >= :since and not exists"
                + " (select o from SoldArticle o where o.dossier = s.dossier and o.sku = s.sku)",
            Long.class)
        .setParameter("shop", dossier.shop())
        .setParameter("number", dossier.number())
        .setParameter("sku", sku)
        .setParameter("agreed", Dossier.State.AGREED)
        .setParameter("since", now.minus(KEPT_AFTER_THE_VISIT))
        .getSingleResult()
        .intValue();
  }

  private long count(String query, String number, String sku) {
    return database
        .createQuery(query, Long.class)
        .setParameter("number", number)
        .setParameter("sku", sku)
        .getSingleResult();
  }

  private Optional<SetAside> find(String number, String sku) {
    List<SetAside> found =
        database
            .createQuery(
                "select s from SetAside s where s.dossier = :number and s.sku = :sku",
                SetAside.class)
            .setParameter("number", number)
            .setParameter("sku", sku)
            .getResultList();
    return found.stream().findFirst();
  }
}
