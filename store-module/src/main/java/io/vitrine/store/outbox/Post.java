package io.vitrine.store.outbox;

/** Carries one message to its neighbour. */
interface Post {

  Sending send(Destination destination, String body);
}
