package io.vitrine.store.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.BiConsumer;

/**
 * The adviser prepares: plan and notes, and the word that all is ready, which shows the customer
 * the plan. Who wrote on an older state than the one that stands is refused and told who was
 * quicker.
 */
@ApplicationScoped
public class Prepare {

  private final EntityManager database;
  private final OpenDossier openDossier;
  private final TellCustomer tellCustomer;
  private final Clock clock;

  @Inject
  public Prepare(
      EntityManager database, OpenDossier openDossier, TellCustomer tellCustomer, Clock clock) {
    this.database = database;
    this.openDossier = openDossier;
    this.tellCustomer = tellCustomer;
    this.clock = clock;
  }

  /**
   * What is written, and the state it was written on.
   *
   * @param setName what the set is called, or {@code null}
   */
  public record Written(String plan, String notes, String setName, long version) {
    void into(Preparation preparation, Acting by, Instant now) {
      preparation.write(plan, notes, by, now);
      preparation.nameSet(setName);
    }
  }

  /** The version that stands now. */
  @Transactional
  public DossierAnswer<Long> write(String number, Written written, Acting by) {
    return change(
        number, written.version(), by, (preparation, now) -> written.into(preparation, by, now));
  }

  /** Writes and says that all is ready, in one act. */
  @Transactional
  public DossierAnswer<Long> finish(String number, Written written, Acting by) {
    return change(
        number,
        written.version(),
        by,
        (preparation, now) -> {
          written.into(preparation, by, now);
          preparation.markPrepared(by, now);
        });
  }

  /** Something is left to do after all. */
  @Transactional
  public DossierAnswer<Long> reopen(String number, long version, Acting by) {
    return change(number, version, by, (preparation, now) -> preparation.reopen(by, now));
  }

  private DossierAnswer<Long> change(
      String number, long version, Acting by, BiConsumer<Preparation, Instant> act) {
    return openDossier.toWork(
        number,
        by,
        dossier -> {
          Preparation preparation =
              database.find(Preparation.class, number, LockModeType.PESSIMISTIC_WRITE);
          if (preparation.version() != version) {
            return DossierAnswer.refused(
                DossierRefusal.CHANGED_MEANWHILE,
                preparation.changedByName().orElse(""),
                preparation.changedAt().orElse(clock.instant()));
          }
          act.accept(preparation, clock.instant().truncatedTo(ChronoUnit.MICROS));
          database.flush();
          tellCustomer.changed(dossier);
          return DossierAnswer.done(preparation.version());
        });
  }
}
