package io.vitrine.catalog.synonym;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** The catalogue manager takes a line away. */
@ApplicationScoped
public class DropSynonym {

  private final EntityManager database;
  private final Event<SynonymsChanged> changed;

  @Inject
  public DropSynonym(EntityManager database, Event<SynonymsChanged> changed) {
    this.database = database;
    this.changed = changed;
  }

  /** What was taken away; empty where there is none of this id. */
  @Transactional
  public Optional<KeptSynonym> drop(String id) {
    Synonym synonym = database.find(Synonym.class, id);
    if (synonym == null) {
      return Optional.empty();
    }
    database.remove(synonym);
    changed.fire(new SynonymsChanged());
    return Optional.of(synonym.kept());
  }
}
