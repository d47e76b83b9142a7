package io.vitrine.booking.employment;

import java.util.function.Function;

/** What became of something that was to be agreed with a person. */
public sealed interface EmploymentAnswer {

  <T> T fold(Function<Done, T> done, Function<Refused, T> refused);

  /** It is written down; this is the new revision. */
  record Done(long revision) implements EmploymentAnswer {
    @Override
    public <T> T fold(Function<Done, T> done, Function<Refused, T> refused) {
      return done.apply(this);
    }
  }

  /** Why nothing was changed. */
  enum Refused implements EmploymentAnswer {
    /** Nobody of that number works in the shop. */
    UNKNOWN_PERSON,
    /** Somebody changed it since it was looked at. */
    STALE,
    /** What holds already is not rewritten; only the first agreement may begin in the past. */
    PAST_DAY,
    /** The person's own word about Sundays has a day, which is not to come. */
    NO_WORD,
    /** Minors do not work on Sundays. */
    MINOR_SUNDAY,
    /** Whoever is below sixteen works under rules that are not looked at here. */
    TOO_YOUNG;

    @Override
    public <T> T fold(Function<Done, T> done, Function<Refused, T> refused) {
      return refused.apply(this);
    }
  }
}
