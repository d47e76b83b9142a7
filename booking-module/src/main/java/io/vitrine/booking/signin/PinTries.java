package io.vitrine.booking.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How often a wrong PIN was given since a full sign-in. The fifth in a row ends that sign-in, and
 * so does the tenth of the day: whoever guesses between somebody's own right ones gets no further.
 *
 * @param inRow since the last right one
 * @param today since the full sign-in
 * @param waitUntil nothing is compared before, or {@code null}
 */
record PinTries(int inRow, int today, Instant waitUntil) {

  static final int MOST_IN_ROW = 5;
  static final int MOST_TODAY = 10;

  /** The first two cost nothing, the third a second, the fourth two. */
  private static final Patience PATIENCE =
      new Patience(2, Duration.ofSeconds(1), 10, Duration.ofMinutes(1), Duration.ofHours(1));

  static final PinTries NONE = new PinTries(0, 0, null);

  /** Counted before the PIN is compared, so that many guesses at once count as many. */
  PinTries counted(Instant now) {
    return new PinTries(inRow + 1, today + 1, now.plus(PATIENCE.after(inRow + 1)));
  }

  /** The one that was counted was right. */
  PinTries right() {
    return new PinTries(0, Math.max(0, today - 1), null);
  }

  boolean isExhausted() {
    return inRow >= MOST_IN_ROW || today >= MOST_TODAY;
  }

  /** How many more there are. */
  int left() {
    return Math.max(0, Math.min(MOST_IN_ROW - inRow, MOST_TODAY - today));
  }

  Optional<Instant> waitingAt(Instant now) {
    return Optional.ofNullable(waitUntil).filter(now::isBefore);
  }
}
