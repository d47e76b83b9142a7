package io.vitrine.shell.signin;

import java.time.Duration;
import java.time.Instant;

/**
 * When the person of a sign-in last did something at a device that several people use.
 *
 * @param session the sign-in session, as tickets name it
 * @param idle how long nothing may be done before it is locked
 * @param at the moment of the act
 */
public record LastAct(String session, Duration idle, Instant at) {

  /** How fine acts are told apart: within this time of one, another is not written anew. */
  static final Duration GRAIN = Duration.ofSeconds(10);

  /** Locked at once, whatever was done: of no act is anything known. */
  public static LastAct none(String session, Duration idle) {
    return new LastAct(session, idle, Instant.EPOCH);
  }

  /** Whether too long ago. An act of the future is none: some clock was set back. */
  public boolean isOver(Instant now) {
    return !now.isBefore(at.plus(idle)) || at.isAfter(now.plus(GRAIN));
  }

  boolean isOld(Instant now) {
    return !now.isBefore(at.plus(GRAIN));
  }
}
