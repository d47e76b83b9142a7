package io.vitrine.catalog.selection;

import io.vitrine.catalog.selection.sharing.OwnedSelection;
import io.vitrine.catalog.selection.sharing.Right;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** The owner takes the selection away, and with it every link to it. */
@ApplicationScoped
public class DeleteSelection {

  private final EntityManager database;

  @Inject
  public DeleteSelection(EntityManager database) {
    this.database = database;
  }

  /** Empty when it is gone, else why not. */
  @Transactional
  public Optional<Refusal> delete(OwnedSelection held) {
    Selection selection =
        ByLink.find(database, held.token(), LockModeType.PESSIMISTIC_WRITE).orElse(null);
    Optional<Right> right = Optional.ofNullable(selection).flatMap(found -> found.rightOf(held));
    if (right.isEmpty()) {
      return Optional.of(Refusal.UNKNOWN);
    }
    if (right.get() != Right.OWNER) {
      return Optional.of(right.get().edits() ? Refusal.OWNER_ONLY : Refusal.NOT_OWNER);
    }
    database.remove(selection);
    return Optional.empty();
  }
}
