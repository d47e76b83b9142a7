package io.vitrine.catalog.office.price;

import java.time.Instant;

/**
 * A plan and what has become of it.
 *
 * @param until {@code null} where it has no end
 * @param staff who planned it
 */
public record PlannedPrice(
    String id,
    String sku,
    long cents,
    Instant from,
    Instant until,
    State state,
    String staff,
    Instant planned) {

  /** How far it has come. */
  public enum State {
    /** Its moment has not come. */
    PLANNED,
    /** It is the price, until its end. */
    RUNNING,
    /** It has taken effect, and its end as well if it has one. */
    DONE,
    /** Taken back before its moment. */
    CANCELLED,
    /** At its moment it could not be: another price stood, or less than the eco-participation. */
    DROPPED;

    /** Whether something is still to happen. */
    public boolean open() {
      return this == PLANNED || this == RUNNING;
    }
  }

  PricePlan plan() {
    return new PricePlan(cents, from, until);
  }
}
