package io.vitrine.store.dossier;

import io.vitrine.store.visit.Visit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the database holds of a dossier, read in one short transaction and then let go. */
@ApplicationScoped
class DossierRows {

  private final EntityManager database;
  private final OpenDossier openDossier;

  @Inject
  DossierRows(EntityManager database, OpenDossier openDossier) {
    this.database = database;
    this.openDossier = openDossier;
  }

  /** All rows of a dossier. */
  record Rows(
      Dossier dossier,
      List<Wish> wishes,
      List<Alternative> alternatives,
      Set<String> setAside,
      List<SoldArticle> outcomes,
      Preparation preparation,
      Optional<Visit> visit) {}

  @Transactional
  DossierAnswer<Rows> of(String number, Acting by) {
    return openDossier.toRead(number, by, dossier -> DossierAnswer.done(rows(dossier)));
  }

  private Rows rows(Dossier dossier) {
    return new Rows(
        dossier,
        dossier.wishes(),
        alternatives(dossier.number()),
        setAside(dossier.number()),
        outcomes(dossier.number()),
        database.find(Preparation.class, dossier.number()),
        visit(dossier.number()));
  }

  private Optional<Visit> visit(String number) {
    return database
        .createQuery("select v from Visit v where v.appointment = :number", Visit.class)
        .setParameter("number", number)
        .getResultStream()
        .findFirst();
  }

  private List<Alternative> alternatives(String number) {
    return database
        .createQuery(
            "select a from Alternative a where a.dossier = :number order by a.addedAt, a.id",
            Alternative.class)
        .setParameter("number", number)
        .getResultList();
  }

  private Set<String> setAside(String number) {
    return Set.copyOf(
        database
            .createQuery("select s.sku from SetAside s where s.dossier = :number", String.class)
            .setParameter("number", number)
            .getResultList());
  }

  private List<SoldArticle> outcomes(String number) {
    return database
        .createQuery(
            "select o from SoldArticle o where o.dossier = :number order by o.soldAt, o.sku",
            SoldArticle.class)
        .setParameter("number", number)
        .getResultList();
  }
}
