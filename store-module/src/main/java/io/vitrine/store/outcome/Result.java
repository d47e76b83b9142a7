package io.vitrine.store.outcome;

/** What became of a visit as a whole, the strongest first. */
public enum Result {
  /** Something was sold or ordered. */
  SOLD,
  QUOTED,
  /** She thinks about something. */
  THINKING,
  /** Something was not taken, nothing else was said. */
  NOT,
  /** She was advised and nobody wrote down how it went. */
  UNSAID,
  /** She left before anybody had time. */
  LEFT
}
