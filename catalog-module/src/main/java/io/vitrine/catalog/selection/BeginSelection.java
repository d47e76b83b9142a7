package io.vitrine.catalog.selection;

import io.vitrine.catalog.selection.kept.PlainWords;
import io.vitrine.catalog.selection.sharing.OwnedSelection;
import io.vitrine.catalog.selection.sharing.OwnerSecret;
import io.vitrine.shell.InvalidValue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** Somebody keeps something for the first time, or begins another list. */
@ApplicationScoped
public class BeginSelection {

  private final EntityManager database;
  private final Clock clock;

  @Inject
  public BeginSelection(EntityManager database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** An empty selection; its owner's secret is told only here. */
  @Transactional
  public OwnedSelection begin() {
    return begun(null);
  }

  /** A list with a name; empty where the name is too long. */
  @Transactional
  public Optional<OwnedSelection> begin(String name) {
    try {
      return Optional.of(begun(PlainWords.line(name, Selection.LONGEST_NAME)));
    } catch (InvalidValue tooLong) {
      return Optional.empty();
    }
  }

  private OwnedSelection begun(String name) {
    OwnedSelection begun = new OwnedSelection(OwnerSecret.random(), OwnerSecret.fresh());
    Selection selection = new Selection(begun, clock.instant());
    selection.rename(name, clock.instant());
    database.persist(selection);
    return begun;
  }
}
