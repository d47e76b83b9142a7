package io.vitrine.booking.waiting;

/** What became of an offer. */
public enum OfferState {
  OPEN,
  ACCEPTED,
  /** She does not want it; she waits on. */
  DECLINED,
  /** She did not answer in time; the next one is asked. */
  LAPSED,
  /** Somebody else has the time by now; she keeps her place. */
  LOST
}
