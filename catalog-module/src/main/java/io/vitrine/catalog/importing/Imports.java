package io.vitrine.catalog.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All imports of the house, the latest first. */
@ApplicationScoped
public class Imports {

  private final EntityManager entities;

  @Inject
  public Imports(EntityManager entities) {
    this.entities = entities;
  }

  public Optional<ImportReading> reading(String id) {
    return Optional.ofNullable(entities.find(ImportJob.class, id)).map(ImportJob::reading);
  }

  Optional<FirstRow> first(String id) {
    return Optional.ofNullable(entities.find(ImportJob.class, id)).map(ImportJob::first);
  }

  /**
   * @param page counted from 1
   */
  public List<ImportReading> page(int page, int size) {
    return entities
        .createQuery("select j from ImportJob j order by j.requested desc, j.id", ImportJob.class)
        .setFirstResult((page - 1) * size)
        .setMaxResults(size)
        .getResultStream()
        .map(ImportJob::reading)
        .toList();
  }

  public long count() {
    return entities.createQuery("select count(j) from ImportJob j", Long.class).getSingleResult();
  }

  /** The import, held until the end of the transaction. */
  Optional<ImportJob> held(String id) {
    return Optional.ofNullable(entities.find(ImportJob.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** Dry runs that ended before this moment. */
  List<UUID> dryRunsBefore(Instant moment) {
    return entities
        .createQuery(
            "select j.id from ImportJob j where j.dryRun = true and j.finished < :moment",
            String.class)
        .setParameter("moment", moment)
        .getResultStream()
        .map(UUID::fromString)
        .toList();
  }

  List<ImportJob> in(ImportState... states) {
    return entities
        .createQuery(
            "select j from ImportJob j where j.state in :states order by j.requested, j.id",
            ImportJob.class)
        .setParameter("states", List.of(states))
        .getResultList();
  }

  /** What else is written of it in this transaction may name it at once. */
  void add(ImportJob job) {
    entities.persist(job);
    entities.flush();
  }
}
