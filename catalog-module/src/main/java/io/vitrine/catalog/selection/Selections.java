package io.vitrine.catalog.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Reads selections by their link. */
@ApplicationScoped
public class Selections {

  private final EntityManager database;

  @Inject
  public Selections(EntityManager database) {
    this.database = database;
  }

  @Transactional
  public Optional<SelectionView> of(String token) {
    return isToken(token)
        ? Optional.ofNullable(database.find(Selection.class, token)).map(Selection::view)
        : Optional.empty();
  }

  /** The selection of this owner; empty when the secret is another's. */
  @Transactional
  public Optional<SelectionView> owned(OwnedSelection owned) {
    return Optional.ofNullable(database.find(Selection.class, owned.token()))
        .filter(selection -> selection.belongsTo(owned.owner()))
        .map(Selection::view);
  }

  private static boolean isToken(String token) {
    return token != null && token.matches("[A-Za-z0-9_-]{22}");
  }
}
