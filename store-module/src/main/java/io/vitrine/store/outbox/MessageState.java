package io.vitrine.store.outbox;

/** Where a message stands. */
public enum MessageState {
  WAITING,
  DELIVERED,
  /** The neighbour said that it will never take it; a person has to look. */
  REFUSED
}
