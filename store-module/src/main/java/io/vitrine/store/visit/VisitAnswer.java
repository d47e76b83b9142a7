package io.vitrine.store.visit;

/** Whether a visit could do what it was asked to. */
public enum VisitAnswer {
  DONE,
  /** The visit has ended; it does not change any more. */
  ENDED_ALREADY
}
