package io.vitrine.store.dossier;

import io.vitrine.store.dossier.Alternative.Because;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;

/** Adds another article to what she came for, with the reason why, or takes it away again. */
@ApplicationScoped
public class ProposeAlternative {

  private final EntityManager database;
  private final OpenDossier openDossier;
  private final Articles articles;
  private final Clock clock;

  @Inject
  public ProposeAlternative(
      EntityManager database, OpenDossier openDossier, Articles articles, Clock clock) {
    this.database = database;
    this.openDossier = openDossier;
    this.articles = articles;
    this.clock = clock;
  }

  /** The number of the new alternative. */
  @Transactional
  public DossierAnswer<String> propose(String number, String sku, Because because, Acting by) {
    return openDossier.toWork(number, by, dossier -> propose(dossier, sku, because, by));
  }

  private DossierAnswer<String> propose(Dossier dossier, String sku, Because because, Acting by) {
    Articles.Shelf shelf = articles.of(Set.of(sku));
    if (shelf.find(sku).isEmpty()) {
      return DossierAnswer.refused(
          shelf.isCatalogueAway() ? DossierRefusal.CATALOGUE_AWAY : DossierRefusal.NO_SUCH_ARTICLE);
    }
    database.lock(dossier, LockModeType.PESSIMISTIC_WRITE);
    if (dossier.wishes().stream().anyMatch(wish -> wish.sku().equals(sku))
        || isProposed(dossier.number(), sku)) {
      return DossierAnswer.refused(DossierRefusal.THERE_ALREADY);
    }
    Alternative alternative = new Alternative(dossier.number(), sku, because, by, clock.instant());
    database.persist(alternative);
    return DossierAnswer.done(alternative.id());
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

  /** Takes an alternative away; the number of its dossier. */
  @Transactional
  public DossierAnswer<String> withdraw(String number, String alternative, Acting by) {
    return openDossier.toWork(
        number,
        by,
        dossier -> {
          Alternative found = database.find(Alternative.class, alternative);
          if (found == null || !found.dossier().equals(number)) {
            return DossierAnswer.refused(DossierRefusal.NO_SUCH_ALTERNATIVE);
          }
          database.remove(found);
          return DossierAnswer.done(number);
        });
  }
}
