package io.vitrine.catalog.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

/**
 * Somebody who brought her list to an appointment is erased, and the list with her: notes, measures
 * and pictures. By a link to read nothing goes: that list is another's.
 */
@ApplicationScoped
public class DeleteCarried {

  private final EntityManager database;

  @Inject
  public DeleteCarried(EntityManager database) {
    this.database = database;
  }

  /** What is gone already, or was never hers, is no trouble. */
  @Transactional
  public void delete(String link) {
    ByLink.find(database, link, LockModeType.PESSIMISTIC_WRITE)
        .filter(selection -> selection.isCarriedBy(link))
        .ifPresent(database::remove);
  }
}
