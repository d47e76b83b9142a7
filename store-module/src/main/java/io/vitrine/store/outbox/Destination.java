package io.vitrine.store.outbox;

/** Whom a message is for. */
public enum Destination {
  CATALOG,
  BOOKING
}
