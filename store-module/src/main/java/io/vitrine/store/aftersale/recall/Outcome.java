package io.vitrine.store.aftersale.recall;

/** What became of a piece that was recalled. */
public enum Outcome {
  REPAIRED,
  REPLACED,
  REFUNDED,
  /** She says that she has it no longer. */
  GONE
}
