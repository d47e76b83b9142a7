package io.vitrine.catalog.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** Stops an import, and takes a stopped one up again where it was left. */
@ApplicationScoped
public class StopImport {

  private final Imports imports;
  private final Event<ImportRequested> requested;
  private final Clock clock;

  @Inject
  public StopImport(Imports imports, Event<ImportRequested> requested, Clock clock) {
    this.imports = imports;
    this.requested = requested;
    this.clock = clock;
  }

  /** What arrived stays; the rest is not read. An import that has ended cannot be stopped. */
  @Transactional
  public ImportAnswer stop(String id) {
    Optional<ImportJob> job = imports.held(id);
    if (job.isEmpty()) {
      return ImportAnswer.refused(404, "import-unknown");
    }
    if (job.get().state().ended()) {
      return ImportAnswer.refused(409, "import-ended");
    }
    job.get().stop(clock.instant());
    return new ImportAnswer.Granted(job.get().reading());
  }

  /** Goes on behind the last row that was taken in. */
  @Transactional
  public ImportAnswer takeUpAgain(String id) {
    Optional<ImportJob> job = imports.held(id);
    if (job.isEmpty()) {
      return ImportAnswer.refused(404, "import-unknown");
    }
    ImportState state = job.get().state();
    if (state != ImportState.STOPPED && state != ImportState.FAILED) {
      return ImportAnswer.refused(409, "import-not-stopped");
    }
    job.get().takeUpAgain();
    requested.fire(new ImportRequested(id));
    return new ImportAnswer.Granted(job.get().reading());
  }
}
