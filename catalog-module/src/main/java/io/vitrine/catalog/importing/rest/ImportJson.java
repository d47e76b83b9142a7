package io.vitrine.catalog.importing.rest;

import io.vitrine.catalog.importing.ImportReading;
import java.time.Instant;

/**
 * An import in JSON.
 *
 * @param dryRun whether it compares without writing; then the written are those that would be
 * @param rowsNew those among the written that are new
 * @param takenOverBy the import that did in earnest what this dry run found, or {@code null}
 * @param productsTotal of how many products its file is made here, or {@code null} where it was
 *     sent
 * @param productsMade how many of them are in the file so far
 * @param differences the address of what would change, or {@code null} where it is no dry run
 * @param errors the address of the rows to correct, or {@code null} where there are none
 */
public record ImportJson(
    String id,
    String fileName,
    String mapping,
    String requestedBy,
    String state,
    long bytesTotal,
    long bytesRead,
    long rowsRead,
    long rowsWritten,
    long rowsUnchanged,
    long rowsRefused,
    long rowsWithRemarks,
    Instant requestedAt,
    Instant startedAt,
    Instant finishedAt,
    String failure,
    boolean dryRun,
    long rowsNew,
    String takenOverBy,
    Long productsTotal,
    Long productsMade,
    String differences,
    String errors) {

  static ImportJson of(ImportReading job) {
    return new ImportJson(
        job.id(),
        job.fileName(),
        job.mapping(),
        job.requestedBy(),
        job.state().name(),
        job.bytesTotal(),
        job.bytesRead(),
        job.rowsRead(),
        job.rowsWritten(),
        job.rowsUnchanged(),
        job.rowsRefused(),
        job.remarks(),
        job.requested(),
        job.started(),
        job.finished(),
        job.failure(),
        job.dryRun(),
        job.rowsNew(),
        job.takenOverBy(),
        job.productsTotal() == 0 ? null : job.productsTotal(),
        job.productsTotal() == 0 ? null : job.productsMade(),
        job.dryRun() ? "/api/v1/imports/" + job.id() + "/differences" : null,
        job.hasFindings() ? "/api/v1/imports/" + job.id() + "/errors.csv" : null);
  }
}
