package io.vitrine.booking.fact;

/** What became of a visit's fact. */
public enum VisitAnswer {
  TAKEN,
  /** It came before; nothing changed. */
  KNOWN,
  /** No such appointment in that shop. */
  UNKNOWN_APPOINTMENT;

  /** How the edge answers each of them. */
  public <T> T fold(T received, T unknown) {
    return this == UNKNOWN_APPOINTMENT ? unknown : received;
  }
}
