package io.vitrine.booking.leave;

import io.vitrine.booking.absence.AbsenceAnswer;
import java.time.Instant;
import java.util.function.Function;

/** What became of a request to be absent, or of a decision about one. */
public sealed interface LeaveAnswer permits LeaveAnswer.Done, LeaveAnswer.Refused {

  <T> T fold(Function<Done, T> done, Function<Refused, T> refused);

  /** It stands as said. */
  record Done(LeaveRequest request) implements LeaveAnswer {
    @Override
    public <T> T fold(Function<Done, T> done, Function<Refused, T> refused) {
      return done.apply(this);
    }
  }

  /** Nothing was changed. */
  sealed interface Refused extends LeaveAnswer {
    @Override
    default <T> T fold(Function<Done, T> done, Function<Refused, T> refused) {
      return refused.apply(this);
    }
  }

  /** There is no such request of hers, or of somebody who works in this shop. */
  record Unknown() implements Refused {}

  /** It lies in the past. */
  record Past() implements Refused {}

  /** She asked for some of that time already, or is absent then. */
  record Overlaps(Instant from, Instant to) implements Refused {}

  /** It was decided or taken back already. */
  record Decided(LeaveState state) implements Refused {}

  /** Whoever declines says why. */
  record ReasonMissing() implements Refused {}

  /** Illness is told, not asked for. */
  record Illness() implements Refused {}

  /** The absence itself is refused: customers are expected, a workshop is given. */
  record NotEntered(AbsenceAnswer.Refused why) implements Refused {}
}
