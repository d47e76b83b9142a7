package io.vitrine.catalog.importing;

/** Where an import stands. */
public enum ImportState {
  /** Its turn has not come. */
  WAITING,
  /** Being read. */
  RUNNING,
  /** Someone stopped it; it ends with the chunk it is at. */
  STOPPING,
  /** Ended before the end of the file; it can be taken up again. */
  STOPPED,
  /** The whole file was read. */
  DONE,
  /** Could not go on; it can be taken up again. */
  FAILED;

  /** Whether nothing more happens by itself. */
  public boolean ended() {
    return this == STOPPED || this == DONE || this == FAILED;
  }
}
