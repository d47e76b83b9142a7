package io.vitrine.booking.exchange;

/** What became of an offered shift. */
public enum OfferState {
  OFFERED,
  /** Somebody takes it; a manager has to approve. */
  AWAITING,
  /** It changed hands. */
  DONE,
  /** The colleague who was asked, or a manager, said no. */
  DECLINED,
  /** Whoever offered it took it back. */
  WITHDRAWN,
  /** Its shift began before anything became of it. */
  EXPIRED;

  public boolean isOpen() {
    return this == OFFERED || this == AWAITING;
  }
}
