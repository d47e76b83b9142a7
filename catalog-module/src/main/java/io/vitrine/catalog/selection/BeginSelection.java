package io.vitrine.catalog.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Somebody keeps something for the first time. */
@ApplicationScoped
public class BeginSelection {

  private final EntityManager database;
  private final Clock clock;

  @Inject
  public BeginSelection(EntityManager database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** An empty selection with its owner's secret, which is told only here. */
  public record Begun(String token, OwnerSecret owner) {}

  @Transactional
  public Begun begin() {
    OwnerSecret owner = OwnerSecret.fresh();
    String token = OwnerSecret.random();
    database.persist(new Selection(token, owner, clock.instant()));
    return new Begun(token, owner);
  }
}
