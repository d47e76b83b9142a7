package io.vitrine.booking.demand.staffing;

/** How walk-ins become people. */
public enum StaffingRule {
  /** As few as keep a waiting goal (Erlang C). */
  WAITING_GOAL,
  /** The work and so many times its square root: R + beta times the root of R. */
  SQUARE_ROOT
}
