package io.vitrine.store.dossier;

import io.vitrine.store.dossier.Alternative.Because;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Writes an alternative that the catalogue knows into a dossier; the dossier's row is the lock. */
@ApplicationScoped
class AddAlternative {

  /** More than a visit has time for. */
  static final long MOST = 30;

  private final EntityManager database;
  private final OpenDossier openDossier;
  private final TellCustomer tellCustomer;
  private final Clock clock;

  @Inject
  AddAlternative(
      EntityManager database, OpenDossier openDossier, TellCustomer tellCustomer, Clock clock) {
    this.database = database;
    this.openDossier = openDossier;
    this.tellCustomer = tellCustomer;
    this.clock = clock;
  }

  /** Whether the dossier may be worked on, before anybody else is asked. */
  @Transactional
  DossierAnswer<String> mayPropose(String number, Acting by) {
    return openDossier.toWork(number, by, dossier -> DossierAnswer.done(dossier.number()));
  }

  /** The number of the new alternative. */
  @Transactional
  DossierAnswer<String> add(String number, String sku, Because because, Acting by) {
    return openDossier.toWork(number, by, dossier -> add(dossier, sku, because, by));
  }

  private DossierAnswer<String> add(Dossier dossier, String sku, Because because, Acting by) {
    database.lock(dossier, LockModeType.PESSIMISTIC_WRITE);
    if (dossier.wishes().stream().anyMatch(wish -> wish.sku().equals(sku))
        || isProposed(dossier.number(), sku)) {
      return DossierAnswer.refused(DossierRefusal.THERE_ALREADY);
    }
    if (proposed(dossier.number()) >= MOST) {
      return DossierAnswer.refused(DossierRefusal.ENOUGH, MOST);
    }
    Alternative alternative = new Alternative(dossier.number(), sku, because, by, clock.instant());
    database.persist(alternative);
    tellCustomer.changed(dossier);
    return DossierAnswer.done(alternative.id());
  }

  private long proposed(String number) {
    return database
        .createQuery("select count(a) from Alternative a where a.dossier = :number", Long.class)
        .setParameter("number", number)
        .getSingleResult();
  }

  private boolean isProposed(String number, String sku) {
    return !database
        .createQuery(
            "select a.id from Alternative a where a.dossier = :number and a.sku = :sku",
            String.class)
        .setParameter("number", number)
        .setParameter("sku", sku)
        .getResultList()
        .isEmpty();
  }
}
