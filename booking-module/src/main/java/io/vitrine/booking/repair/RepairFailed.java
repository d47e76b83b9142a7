package io.vitrine.booking.repair;

/** Ends the transaction of a change whose chosen repairs cannot be carried out. */
public final class RepairFailed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String number;

  public RepairFailed(String number) {
    super("what was chosen for " + number + " is no longer to be had", null, false, false);
    this.number = number;
  }

  /** Of which appointment. */
  public String number() {
    return number;
  }
}
