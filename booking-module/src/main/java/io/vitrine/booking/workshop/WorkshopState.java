package io.vitrine.booking.workshop;

/** Where a workshop stands. */
public enum WorkshopState {
  /** Planned: the time is taken, customers do not see it yet. */
  DRAFT,
  /** Customers see it and reserve places. */
  OPEN,
  /** Called off by the shop. */
  CANCELLED,
  /** It took place. */
  HELD
}
