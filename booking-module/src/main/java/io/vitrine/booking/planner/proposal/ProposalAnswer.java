package io.vitrine.booking.planner.proposal;

import io.vitrine.booking.labour.Breach;
import io.vitrine.booking.planner.shop.Contradiction;
import io.vitrine.booking.rota.RotaAnswer;
import java.util.List;
import java.util.function.Function;

/** What became of an act on a proposal. */
public sealed interface ProposalAnswer permits ProposalAnswer.Done, ProposalAnswer.Refused {

  <T> T fold(Function<Done, T> done, Function<Refused, T> refused);

  /** It was started, will stop, or was taken over. */
  record Done(String id) implements ProposalAnswer {
    @Override
    public <T> T fold(Function<Done, T> done, Function<Refused, T> refused) {
      return done.apply(this);
    }
  }

  /** Nothing was changed. */
  sealed interface Refused extends ProposalAnswer {
    @Override
    default <T> T fold(Function<Done, T> done, Function<Refused, T> refused) {
      return refused.apply(this);
    }
  }

  /** The shop has no such proposal. */
  record Unknown() implements Refused {}

  /** One is searched for in that shop already. */
  record Running(String id, String shop) implements Refused {}

  /** These shops are not in one time zone. */
  record OtherClock() implements Refused {}

  /** It is about a shop also that the person does not manage. */
  record NotYours(String shop) implements Refused {}

  /** People change shops in it, so that it stands only with the plans of the other shops. */
  record OnlyTogether() implements Refused {}

  /** As many are searched for on this server as it can bear. */
  record Busy() implements Refused {}

  /** These weeks are over. */
  record Past() implements Refused {}

  /** Nobody can be planned, nobody is needed, or nobody who is planned is absent. */
  record Nothing() implements Refused {}

  /** What is asked of one person cannot be had together. */
  record Contradicts(String staff, Contradiction.Cause cause, String day) implements Refused {}

  /** It is still searched for, or found nothing, or was taken over before. */
  record NotReady(ProposalState state) implements Refused {}

  /** It would break labour law by what has changed since. */
  record Breaks(List<Breach> breaches) implements Refused {
    public Breaks {
      breaches = List.copyOf(breaches);
    }
  }

  /** The rota says no. */
  record ByRota(RotaAnswer.Refused refusal) implements Refused {}
}
