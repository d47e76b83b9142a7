package io.vitrine.catalog.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
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
  public Optional<Refusal> delete(String token, OwnerSecret owner) {
    Selection selection = database.find(Selection.class, token);
    if (selection == null) {
      return Optional.of(Refusal.UNKNOWN);
    }
    if (!selection.belongsTo(owner)) {
      return Optional.of(Refusal.NOT_OWNER);
    }
    database.remove(selection);
    return Optional.empty();
  }
}
