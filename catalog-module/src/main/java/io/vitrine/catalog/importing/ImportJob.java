package io.vitrine.catalog.importing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** One file on its way into the catalogue. What it has counted is exactly what is committed. */
@Entity
@Table(schema = "catalog", name = "import_job")
public class ImportJob {

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_FAILURE = 500;

  @Id
  @Column(name = "id")
  private String id;

  @Column(name = "file_name")
  private String fileName;

  @Column(name = "mapping")
  private String mapping;

  @Column(name = "header")
  private String header;

  @Column(name = "layout")
  private String layout;

  @Column(name = "requested_by")
  private String requestedBy;

  @Enumerated(EnumType.STRING)
  @Column(name = "state")
  private ImportState state;

  @Column(name = "bytes_total")
  private long bytesTotal;

  @Column(name = "bytes_read")
  private long bytesRead;

  @Column(name = "rows_read")
  private long rowsRead;

  @Column(name = "rows_written")
  private long rowsWritten;

  @Column(name = "rows_unchanged")
  private long rowsUnchanged;

  @Column(name = "rows_refused")
  private long rowsRefused;

  @Column(name = "remarks")
  private long remarks;

  @Column(name = "requested")
  private Instant requested;

  @Column(name = "started")
  private Instant started;

  @Column(name = "finished")
  private Instant finished;

  @Column(name = "failure")
  private String failure;

  @Column(name = "dry_run")
  private boolean dryRun;

  @Column(name = "rows_new")
  private long rowsNew;

  @Column(name = "taken_over_by")
  private String takenOverBy;

  @Column(name = "products_total")
  private long productsTotal;

  @Column(name = "products_made")
  private long productsMade;

  @Version
  @Column(name = "version")
  private long version;

  protected ImportJob() {}

  /**
   * @param mapping the name of the mapping it is read with, or {@code null} for the house's format
   * @param first the file's first row, and how the file is written
   * @param dryRun whether it reads and compares without writing
   */
  ImportJob(
      UUID id,
      ImportFile file,
      String mapping,
      FirstRow first,
      String requestedBy,
      Instant now,
      boolean dryRun) {
    this.id = id.toString();
    this.fileName = shortened(file.name(), LONGEST_NAME);
    this.bytesTotal = file.bytes();
    this.mapping = mapping == null ? null : shortened(mapping, 80);
    this.header = first.header();
    this.layout = FirstRow.written(first.layout());
    this.requestedBy = requestedBy;
    this.requested = now;
    this.state = ImportState.WAITING;
    this.dryRun = dryRun;
  }

  /** Its file does not lie there yet: it is made of so many products when its turn has come. */
  void toBeMade(long products) {
    productsTotal = products;
  }

  void beginMaking(String columns) {
    header = columns;
    productsMade = 0;
  }

  void made(int products) {
    productsMade += products;
  }

  void wholeFile(long bytes) {
    productsMade = productsTotal;
    bytesTotal = bytes;
  }

  void begin(Instant now) {
    state = ImportState.RUNNING;
    if (started == null) {
      started = now;
    }
    finished = null;
    failure = null;
  }

  /** Counts what a chunk came to. */
  void advance(ChunkCount count, long bytes) {
    rowsRead += count.rows();
    rowsWritten += count.written();
    rowsNew += count.added();
    rowsUnchanged += count.unchanged();
    rowsRefused += count.refused();
    remarks += count.remarks();
    bytesRead = Math.min(bytes, bytesTotal);
  }

  void reachEnd(Instant now) {
    bytesRead = bytesTotal;
    end(ImportState.DONE, now);
  }

  /** What waits is stopped at once; what runs ends with its chunk. */
  void stop(Instant now) {
    if (state == ImportState.RUNNING) {
      state = ImportState.STOPPING;
    } else if (state == ImportState.WAITING) {
      end(ImportState.STOPPED, now);
    }
  }

  void comeToStop(Instant now) {
    end(ImportState.STOPPED, now);
  }

  void fail(String why, Instant now) {
    failure = shortened(why, LONGEST_FAILURE);
    end(ImportState.FAILED, now);
  }

  /** Waits again, to go on after the last committed row. */
  void takeUpAgain() {
    state = ImportState.WAITING;
    finished = null;
  }

  /** What a dry run found is begun in earnest by this import. */
  void takeOver(UUID by) {
    takenOverBy = by.toString();
  }

  private void end(ImportState ended, Instant now) {
    state = ended;
    finished = now;
  }

  private static String shortened(String text, int longest) {
    return text.length() > longest ? text.substring(0, longest) : text;
  }

  String id() {
    return id;
  }

  ImportState state() {
    return state;
  }

  FirstRow first() {
    return FirstRow.of(header, layout);
  }

  ImportReading reading() {
    return new ImportReading(
        id,
        fileName,
        mapping,
        requestedBy,
        state,
        bytesTotal,
        bytesRead,
        rowsRead,
        rowsWritten,
        rowsUnchanged,
        rowsRefused,
        remarks,
        requested,
        started,
        finished,
        failure,
        dryRun,
        rowsNew,
        takenOverBy,
        productsTotal,
        productsMade);
  }
}
