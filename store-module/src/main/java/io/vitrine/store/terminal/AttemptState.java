package io.vitrine.store.terminal;

import io.vitrine.store.terminal.TerminalAnswer.Outcome;

/** How it stands with an attempt, and what an answer of the terminal makes of it. */
public enum AttemptState {
  /** The terminal is being asked, or the server stopped while it was. */
  ASKED,
  /** The terminal did not answer: money may have moved. */
  UNKNOWN,
  /** Money moved, and nothing on record explains it yet. */
  APPROVED,
  /** No money moved. */
  DECLINED,
  /** The terminal is asked to undo it; not good for anything else meanwhile. */
  GIVING_BACK,
  /** Undone at the terminal. */
  GIVEN_BACK,
  /** Part of a sale or a refund. */
  USED;

  /** Whether nobody knows if money moved. */
  public boolean isOpen() {
    return this == ASKED || this == UNKNOWN;
  }

  /** Whether money moved and nothing explains it. */
  public boolean isUnsettled() {
    return this == APPROVED || this == GIVING_BACK;
  }

  /**
   * The state after an answer. Money that moved is never lost from sight: an approval also counts
   * when it comes late, after a decline or a decision. What is used or undone stays so.
   */
  AttemptState after(Outcome heard) {
    return switch (this) {
      case ASKED ->
          switch (heard) {
            case APPROVED -> APPROVED;
            case DECLINED, CANCELLED -> DECLINED;
            // the question may still be on its way
            case NOT_KNOWN, SILENT -> UNKNOWN;
          };
      case UNKNOWN ->
          switch (heard) {
            case APPROVED -> APPROVED;
            case DECLINED, CANCELLED, NOT_KNOWN -> DECLINED;
            case SILENT -> UNKNOWN;
          };
      case DECLINED -> heard == Outcome.APPROVED ? APPROVED : DECLINED;
      case APPROVED, GIVING_BACK -> heard == Outcome.CANCELLED ? GIVEN_BACK : this;
      case GIVEN_BACK, USED -> this;
    };
  }
}
