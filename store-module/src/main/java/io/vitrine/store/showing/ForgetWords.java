package io.vitrine.store.showing;

import io.vitrine.store.client.ClientErased;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Whoever is erased takes the words about her visits with her; what became of articles stays. */
@ApplicationScoped
class ForgetWords {

  /** In place of words that are gone. */
  private static final String GONE = "…";

  private final EntityManager store;

  @Inject
  ForgetWords(EntityManager store) {
    this.store = store;
  }

  void forget(@Observes ClientErased erased) {
    if (erased.visits().isEmpty()) {
      return;
    }
    store
        .createQuery(
            "update Shown s set s.words = :gone where s.words is not null and s.visit in :visits")
        .setParameter("gone", GONE)
        .setParameter("visits", erased.visits())
        .executeUpdate();
    store
        .createQuery("delete from VisitEnd e where e.id in :visits")
        .setParameter("visits", erased.visits())
        .executeUpdate();
  }
}
