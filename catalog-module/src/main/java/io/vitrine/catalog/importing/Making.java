package io.vitrine.catalog.importing;

import io.vitrine.catalog.importing.file.CsvLine;
import io.vitrine.catalog.importing.file.Layout;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** How far the making of a file has come; each step is a transaction of its own. */
@ApplicationScoped
public class Making {

  private final Imports imports;
  private final BaseVersions base;
  private final Clock clock;

  @Inject
  public Making(Imports imports, BaseVersions base, Clock clock) {
    this.imports = imports;
    this.base = base;
    this.clock = clock;
  }

  /** From the beginning, whatever was made before. */
  @Transactional
  public void begin(String id, List<String> columns) {
    base.forget(id);
    job(id).beginMaking(CsvLine.of(columns, Layout.HOUSE));
  }

  /**
   * @return whether there is more to do; not where somebody stops it
   */
  @Transactional
  public boolean made(String id, FileMaker.Part part) {
    base.keep(id, part.versions());
    ImportJob job = job(id);
    job.made(part.products());
    if (job.state() == ImportState.STOPPING) {
      job.comeToStop(clock.instant());
    }
    return job.state() == ImportState.RUNNING;
  }

  /** The whole file lies there, to be read from now on. */
  @Transactional
  public ImportReading whole(String id, long bytes) {
    ImportJob job = job(id);
    job.wholeFile(bytes);
    return job.reading();
  }

  private ImportJob job(String id) {
    return imports.held(id).orElseThrow();
  }
}
