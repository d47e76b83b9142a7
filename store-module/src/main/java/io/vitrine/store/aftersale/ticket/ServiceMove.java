package io.vitrine.store.aftersale.ticket;

import io.vitrine.shell.InvalidValue;
import java.time.LocalDate;

/**
 * A step that somebody wants to take.
 *
 * @param words what she may read of it; empty for none
 * @param promisedOn the day promised from now on; {@code null} leaves what was promised
 * @param version the state that was read
 */
public record ServiceMove(ServiceState to, String words, LocalDate promisedOn, long version) {

  static final int LONGEST = 1_000;

  public ServiceMove {
    if (to == null) {
      throw new InvalidValue("a step leads somewhere");
    }
    words = words == null ? "" : words.strip();
    if (words.length() > LONGEST) {
      throw new InvalidValue("a step has at most 1000 characters");
    }
  }
}
