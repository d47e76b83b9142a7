package io.vitrine.catalog.importing;

import io.vitrine.catalog.importing.file.CsvLine;
import io.vitrine.catalog.importing.file.Layout;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.UUID;

/** Takes a wish down. Its file is made when its turn comes, and then compared as a dry run. */
@ApplicationScoped
public class TakeWish {

  static final String WISH = "wish";

  private static final long MOST_BYTES = 5_000_000;

  private final ImportFolder folder;
  private final Imports imports;
  private final Event<ImportRequested> requested;
  private final Clock clock;

  @Inject
  public TakeWish(
      ImportFolder folder, Imports imports, Event<ImportRequested> requested, Clock clock) {
    this.folder = folder;
    this.imports = imports;
    this.requested = requested;
    this.clock = clock;
  }

  @Transactional
  public ImportReading take(Wish wish) {
    UUID id = UUID.randomUUID();
    try {
      folder.keep(id, WISH, new ByteArrayInputStream(wish.content()), MOST_BYTES);
    } catch (IOException e) {
      throw new UncheckedIOException("the wish could not be kept", e);
    }
    FirstRow first = new FirstRow(CsvLine.of(wish.columns(), Layout.HOUSE), Layout.HOUSE);
    ImportJob job =
        new ImportJob(
            id, new ImportFile(wish.name(), 0), null, first, wish.staff(), clock.instant(), true);
    job.toBeMade(wish.products());
    imports.add(job);
    requested.fire(new ImportRequested(job.id()));
    return job.reading();
  }
}
