package io.vitrine.catalog.importing;

import io.vitrine.catalog.importing.row.Translation;
import io.vitrine.shell.InvalidValue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Reads one file to its end, chunk by chunk. It holds no transaction itself: each chunk is one, and
 * after a fall it goes on behind the last that was committed.
 */
@ApplicationScoped
public class RunImport {

  /** Rows in one transaction. */
  static final int CHUNK = 1_000;

  private static final int TRIES = 3;
  private static final Logger LOG = Logger.getLogger(RunImport.class.getName());

  private final ImportTurn turn;
  private final WriteChunk writeChunk;
  private final ImportFolder folder;
  private final Translations translations;
  private final Vocabularies vocabularies;
  private final MakeFile makeFile;

  @Inject
  public RunImport(
      ImportTurn turn,
      WriteChunk writeChunk,
      ImportFolder folder,
      Translations translations,
      Vocabularies vocabularies,
      MakeFile makeFile) {
    this.turn = turn;
    this.writeChunk = writeChunk;
    this.folder = folder;
    this.translations = translations;
    this.vocabularies = vocabularies;
    this.makeFile = makeFile;
  }

  /**
   * @param goesOn asked before each chunk; when it says no, the import rests as if the server fell
   */
  void run(ImportReading job, BooleanSupplier goesOn) {
    try {
      Optional<ImportReading> whole =
          job.toBeMade() ? makeFile.make(job.id(), goesOn) : Optional.of(job);
      if (whole.isPresent()) {
        read(whole.get(), goesOn);
      }
    } catch (IOException | InvalidValue | IllegalStateException e) {
      LOG.log(Level.SEVERE, "import " + job.id() + " failed", e);
      turn.fail(job.id(), e.getMessage() == null ? e.toString() : e.getMessage());
    }
  }

  private void read(ImportReading job, BooleanSupplier goesOn) throws IOException {
    UUID id = UUID.fromString(job.id());
    Translation translation = translations.of(id);
    try (ImportSource source =
        new ImportSource(
            folder.open(id, TakeImport.PRODUCTS),
            translation,
            vocabularies.of(job),
            job.rowsRead())) {
      boolean more = true;
      while (more && goesOn.getAsBoolean()) {
        List<SourceRow> rows = source.next(CHUNK);
        more = write(job, rows, translation, source);
      }
    }
    turn.tidy(id);
  }

  /** A chunk that met another writer is tried again; what it wrote was undone. */
  private boolean write(
      ImportReading job, List<SourceRow> rows, Translation translation, ImportSource source) {
    for (int attempt = 1; ; attempt++) {
      try {
        return writeChunk.write(
            job, rows, translation.layout(), source.bytesRead(), source.atEnd());
      } catch (RuntimeException e) {
        if (attempt == TRIES) {
          throw e;
        }
        LOG.log(Level.WARNING, "a chunk of import " + job.id() + " is tried again", e);
      }
    }
  }
}
