package io.vitrine.booking.terms;

import java.util.function.Function;

/** What became of a change of terms. */
public sealed interface TermsAnswer {

  <T> T fold(Function<Done, T> done, Function<Refused, T> refused);

  /** It is written; this is the new revision. */
  record Done(long revision) implements TermsAnswer {
    @Override
    public <T> T fold(Function<Done, T> done, Function<Refused, T> refused) {
      return done.apply(this);
    }
  }

  /** Why nothing was changed. */
  enum Refused implements TermsAnswer {
    UNKNOWN_TOPIC,
    UNKNOWN_PERSON,
    /** Somebody changed it since it was looked at. */
    STALE,
    /** Somebody advises on it in a shop of which the person is no manager. */
    OTHER_SHOPS,
    /** Terms begin today or later. */
    PAST_DAY,
    /** Another shop has a room of that code. */
    ROOM_ELSEWHERE,
    /** There are no terms to come from that day on. */
    NOTHING_TO_COME;

    @Override
    public <T> T fold(Function<Done, T> done, Function<Refused, T> refused) {
      return refused.apply(this);
    }
  }
}
