package io.vitrine.store.visit;

/** How a visit ended. */
public enum Outcome {
  /** A sale was finished, or an order taken. */
  SOLD,
  /** Advice was given, nothing was sold. */
  ADVISED,
  /** The person left before being received. */
  LEFT
}
