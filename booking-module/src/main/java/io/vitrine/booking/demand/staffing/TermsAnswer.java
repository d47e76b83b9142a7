package io.vitrine.booking.demand.staffing;

import java.time.LocalDate;
import java.util.function.Function;

/** What became of terms that were to be written or taken back. */
public sealed interface TermsAnswer permits TermsAnswer.Done, TermsAnswer.Refused {

  <T> T fold(Function<Done, T> done, Function<Refused, T> refused);

  /** They stand so, or stand no longer. */
  record Done(DemandTerms terms) implements TermsAnswer {
    @Override
    public <T> T fold(Function<Done, T> done, Function<Refused, T> refused) {
      return done.apply(this);
    }
  }

  /** Nothing was changed. */
  sealed interface Refused extends TermsAnswer {
    @Override
    default <T> T fold(Function<Done, T> done, Function<Refused, T> refused) {
      return refused.apply(this);
    }
  }

  /** That day is over; what was asked then stays. */
  record Past(LocalDate earliest) implements Refused {}

  /** No terms begin on that day. */
  record Unknown() implements Refused {}
}
