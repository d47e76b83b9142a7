package io.vitrine.booking.labour;

import java.util.function.Function;

/** What became of a change of law: of a value, of a Sunday, of the agreement a shop is under. */
public sealed interface LabourAnswer {

  <T> T fold(Function<Done, T> done, Function<Refused, T> refused);

  /** It is written; this is the new revision of the agreement. */
  record Done(long revision) implements LabourAnswer {
    @Override
    public <T> T fold(Function<Done, T> done, Function<Refused, T> refused) {
      return done.apply(this);
    }
  }

  /** Why nothing was changed. */
  enum Refused implements LabourAnswer {
    UNKNOWN_AGREEMENT,
    /** It holds in shops that are not the person's. */
    NOT_YOURS,
    /** Somebody changed the agreement since it was looked at. */
    STALE,
    /** The past keeps what was in force. */
    PAST_DAY,
    /** The mayor opens Sundays, no other days. */
    NO_SUNDAY,
    /** The year has as many as it may have. */
    TOO_MANY_SUNDAYS,
    /** That Sunday is not one that the mayor opened. */
    NOT_OPEN;

    @Override
    public <T> T fold(Function<Done, T> done, Function<Refused, T> refused) {
      return refused.apply(this);
    }
  }
}
