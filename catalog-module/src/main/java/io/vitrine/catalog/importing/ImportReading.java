package io.vitrine.catalog.importing;

import java.time.Instant;

/**
 * An import as it stands.
 *
 * @param mapping {@code null} for the house's own format
 * @param remarks rows that arrived without some of their cells
 * @param started {@code null} while it has not begun
 * @param finished {@code null} while it has not ended
 * @param rowsWritten in a dry run: that would be written
 * @param failure why it could not go on, or {@code null}
 * @param dryRun whether it compares without writing
 * @param rowsNew those among the written that are new
 * @param takenOverBy the import that did what this dry run found, or {@code null}
 * @param productsTotal of how many products its file is made here; 0 where it was sent
 */
public record ImportReading(
    String id,
    String fileName,
    String mapping,
    String requestedBy,
    ImportState state,
    long bytesTotal,
    long bytesRead,
    long rowsRead,
    long rowsWritten,
    long rowsUnchanged,
    long rowsRefused,
    long remarks,
    Instant requested,
    Instant started,
    Instant finished,
    String failure,
    boolean dryRun,
    long rowsNew,
    String takenOverBy,
    long productsTotal,
    long productsMade) {

  private static final int WHOLE = 100;

  /** How much of the file is made, then how much of it is read, from 0 to 100. */
  public int percent() {
    if (toBeMade()) {
      return (int) Math.min(WHOLE, productsMade * WHOLE / productsTotal);
    }
    return bytesTotal == 0 ? WHOLE : (int) (bytesRead * WHOLE / bytesTotal);
  }

  /** How pages call what happens to it: its state, or that its file is being made. */
  public String step() {
    return state == ImportState.RUNNING && toBeMade() ? "MAKING" : state.name();
  }

  /** Whether there is no file yet that could be read. */
  public boolean toBeMade() {
    return productsTotal > 0 && bytesTotal == 0;
  }

  public boolean ended() {
    return state.ended();
  }

  /** Rows of variants that stood there and differ. */
  public long rowsChanged() {
    return rowsWritten - rowsNew;
  }

  /** Whether what it found can be begun in earnest. */
  public boolean takeable() {
    return dryRun && state == ImportState.DONE && takenOverBy == null && rowsWritten > 0;
  }

  /** Whether there are rows to correct or to look at. */
  public boolean hasFindings() {
    return rowsRefused + remarks > 0;
  }

  /** Whether it can go on behind the last row that was taken in. */
  public boolean resumable() {
    return state == ImportState.STOPPED || state == ImportState.FAILED;
  }

  /** The tone in which its state is shown beside the word. */
  public String tone() {
    return switch (state) {
      case DONE -> rowsRefused > 0 ? "warn" : "good";
      case FAILED -> "bad";
      case STOPPED, STOPPING -> "warn";
      case WAITING, RUNNING -> "plain";
    };
  }
}
