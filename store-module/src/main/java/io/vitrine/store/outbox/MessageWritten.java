package io.vitrine.store.outbox;

/**
 * A message lies in the outbox; seen after commit, it makes the dispatcher look at once.
 *
 * @param id the message's id
 */
public record MessageWritten(String id) {}
