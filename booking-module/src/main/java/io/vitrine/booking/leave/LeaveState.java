package io.vitrine.booking.leave;

/** What became of a request. */
public enum LeaveState {
  /** A manager has to decide. */
  ASKED,
  /** An illness that was told; a manager has to look after the appointments. */
  TOLD,
  /** The absence stands. */
  APPROVED,
  DECLINED,
  /** She took it back before it was decided. */
  WITHDRAWN;

  public boolean isOpen() {
    return this == ASKED || this == TOLD;
  }
}
