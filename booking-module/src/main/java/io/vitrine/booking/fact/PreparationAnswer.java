package io.vitrine.booking.fact;

/** What became of a preparation's message. */
public enum PreparationAnswer {
  TAKEN,
  /** The same or something newer is known; nothing changed. */
  KNOWN,
  /** No such appointment in that shop. */
  UNKNOWN_APPOINTMENT,
  /** The appointment was cancelled: nobody will see it, and it is not kept. */
  CANCELLED;

  /** How the edge answers each of them. */
  public <T> T fold(T received, T unknown, T cancelled) {
    return switch (this) {
      case TAKEN, KNOWN -> received;
      case UNKNOWN_APPOINTMENT -> unknown;
      case CANCELLED -> cancelled;
    };
  }
}
