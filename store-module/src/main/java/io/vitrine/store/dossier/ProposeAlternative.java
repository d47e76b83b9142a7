package io.vitrine.store.dossier;

import io.vitrine.store.dossier.Alternative.Because;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Set;

/** Adds another article to what she came for, with the reason why, or takes it away again. */
@ApplicationScoped
public class ProposeAlternative {

  private final EntityManager database;
  private final OpenDossier openDossier;
  private final AddAlternative add;
  private final Articles articles;
  private final KeepBack keepBack;
  private final TellCustomer tellCustomer;

  @Inject
  public ProposeAlternative(
      EntityManager database,
      OpenDossier openDossier,
      AddAlternative add,
      Articles articles,
      KeepBack keepBack,
      TellCustomer tellCustomer) {
    this.database = database;
    this.openDossier = openDossier;
    this.add = add;
    this.articles = articles;
    this.keepBack = keepBack;
    this.tellCustomer = tellCustomer;
  }

  /**
   * The number of the new alternative. The catalogue is asked between two transactions, so that it
   * holds no connection while it answers.
   */
  public DossierAnswer<String> propose(String number, String sku, Because because, Acting by) {
    return add.mayPropose(number, by)
        .fold(open -> proposeKnown(number, sku, because, by), refused -> refused);
  }

  private DossierAnswer<String> proposeKnown(
      String number, String sku, Because because, Acting by) {
    Articles.Shelf shelf = articles.of(Set.of(sku));
    if (shelf.find(sku).isEmpty()) {
      return DossierAnswer.refused(
          shelf.isCatalogueAway() ? DossierRefusal.CATALOGUE_AWAY : DossierRefusal.NO_SUCH_ARTICLE);
    }
    return add.add(number, sku, because, by);
  }

  /** Takes an alternative away, and what is kept of it; the number of its dossier. */
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
          keepBack.release(dossier, found.sku(), by);
          tellCustomer.changed(dossier);
          return DossierAnswer.done(number);
        });
  }
}
