package io.vitrine.store.visit;

/** Where a visit stands; it is open until it has ended. */
public enum VisitState {
  WAITING,
  WITH_ADVISER,
  ENDED
}
