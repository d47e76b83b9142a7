package io.vitrine.booking.worked;

import java.time.LocalDate;
import java.util.function.Function;

/** What became of what was said about hours, or of a confirmation. */
public sealed interface WorkedAnswer permits WorkedAnswer.Done, WorkedAnswer.Refused {

  <T> T fold(Function<Done, T> done, Function<Refused, T> refused);

  /**
   * It stands as said.
   *
   * @param said how many words there are about the week now
   */
  record Done(int said) implements WorkedAnswer {
    @Override
    public <T> T fold(Function<Done, T> done, Function<Refused, T> refused) {
      return done.apply(this);
    }
  }

  /** Nothing was written. */
  sealed interface Refused extends WorkedAnswer {
    @Override
    default <T> T fold(Function<Done, T> done, Function<Refused, T> refused) {
      return refused.apply(this);
    }
  }

  /** Nobody of that number works in this shop, or did on that day. */
  record Unknown() implements Refused {}

  /** Hours that are not over yet cannot have been worked. */
  record NotOver() implements Refused {}

  /** It lies too long ago to be said now. */
  record TooOld(LocalDate earliest) implements Refused {}

  /** The manager stands for this week already; from now on she alone changes it. */
  record Confirmed() implements Refused {}

  /** Something was said since whoever confirms looked. */
  record Stale(int said) implements Refused {}
}
