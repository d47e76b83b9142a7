package io.vitrine.catalog.search.index;

import java.time.Instant;

/**
 * The building of a new index beside the one in use.
 *
 * @param products how many are in it so far
 * @param ended {@code null} while it is under way
 */
public record Rebuild(String id, State state, int products, Instant started, Instant ended) {

  /** How far it is. */
  public enum State {
    RUNNING,
    DONE,
    FAILED
  }

  Rebuild with(int count) {
    return new Rebuild(id, state, count, started, ended);
  }

  Rebuild ended(State how, Instant when) {
    return new Rebuild(id, how, products, started, when);
  }
}
