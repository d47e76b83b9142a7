package io.vitrine.catalog.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Whose turn it is: one import runs, the others wait in the order in which they came. */
@ApplicationScoped
public class ImportTurn {

  private final Imports imports;
  private final ImportFolder folder;
  private final Clock clock;

  @Inject
  public ImportTurn(Imports imports, ImportFolder folder, Clock clock) {
    this.imports = imports;
    this.folder = folder;
    this.clock = clock;
  }

  /** After a fall: what ran waits again, what was being stopped is stopped. */
  @Transactional
  public void afterStart() {
    imports.in(ImportState.RUNNING).forEach(ImportJob::takeUpAgain);
    imports.in(ImportState.STOPPING).forEach(job -> job.comeToStop(clock.instant()));
  }

  /**
   * Begins the import whose turn it is; none while another runs. Files of dry runs that nobody took
   * over in time go.
   */
  @Transactional
  public Optional<ImportReading> next() {
    if (!imports.in(ImportState.RUNNING, ImportState.STOPPING).isEmpty()) {
      return Optional.empty();
    }
    Optional<ImportJob> next = imports.in(ImportState.WAITING).stream().findFirst();
    next.ifPresent(job -> job.begin(clock.instant()));
    if (next.isPresent()) {
      imports.dryRunsBefore(clock.instant().minus(TakeImport.KEPT)).forEach(folder::forget);
    }
    return next.map(ImportJob::reading);
  }

  @Transactional
  public void fail(String id, String why) {
    imports.held(id).ifPresent(job -> job.fail(why, clock.instant()));
  }

  /** The files of an import that read all of them are needed no more. */
  @Transactional
  public void tidy(UUID id) {
    if (imports.reading(id.toString()).filter(ImportTurn::needsNoFile).isPresent()) {
      folder.forget(id);
    }
  }

  /** The file of a dry run waits to be taken over. */
  private static boolean needsNoFile(ImportReading job) {
    return job.state() == ImportState.DONE && !job.dryRun();
  }
}
