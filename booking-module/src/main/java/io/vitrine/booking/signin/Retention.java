package io.vitrine.booking.signin;

import java.time.Duration;
import java.time.Instant;

/**
 * How long the traces of signing in are kept. Beyond these moments they go.
 *
 * @param sessionsFrom a sign-in lives twelve hours at most; it is kept a week from its start
 * @param countsFrom a count means nothing an hour after the last failure; it is kept a day
 * @param entriesFrom the audit of sign-ins is kept a year (CNIL, recommendation on logging of 14
 *     October 2021: six months to a year)
 */
record Retention(Instant sessionsFrom, Instant countsFrom, Instant entriesFrom) {

  static final Duration SESSIONS = Duration.ofDays(7);
  static final Duration COUNTS = Duration.ofDays(1);
  static final Duration ENTRIES = Duration.ofDays(365);

  static Retention at(Instant now) {
    return new Retention(now.minus(SESSIONS), now.minus(COUNTS), now.minus(ENTRIES));
  }
}
