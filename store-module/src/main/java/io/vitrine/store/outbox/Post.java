package io.vitrine.store.outbox;

/** Carries one message to its neighbour. */
interface Post {

  /**
   * @param kind what it is about, which decides where at the neighbour it goes
   */
  Sending send(Destination destination, String kind, String body);
}
