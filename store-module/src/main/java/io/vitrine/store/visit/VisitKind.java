package io.vitrine.store.visit;

/** How a visit began. */
public enum VisitKind {
  APPOINTMENT,
  WALK_IN
}
