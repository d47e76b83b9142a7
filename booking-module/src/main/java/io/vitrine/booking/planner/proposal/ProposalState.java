package io.vitrine.booking.planner.proposal;

/** Where a proposal is. */
public enum ProposalState {
  RUNNING,
  /** The search has ended and the best it found can be taken over. */
  READY,
  /** It ended without anything that may be shown. */
  FAILED,
  /** The server that searched is gone. */
  LOST,
  ADOPTED
}
