package io.vitrine.booking.exchange;

import java.util.List;
import java.util.function.Function;

/** What became of an offer, of somebody who takes it, or of a decision about it. */
public sealed interface ExchangeAnswer permits ExchangeAnswer.Done, ExchangeAnswer.Refused {

  <T> T fold(Function<Done, T> done, Function<Refused, T> refused);

  /** It stands in the state that it has now. */
  record Done(ShiftOffer offer) implements ExchangeAnswer {
    @Override
    public <T> T fold(Function<Done, T> done, Function<Refused, T> refused) {
      return done.apply(this);
    }
  }

  /** Nothing was changed. */
  sealed interface Refused extends ExchangeAnswer {
    @Override
    default <T> T fold(Function<Done, T> done, Function<Refused, T> refused) {
      return refused.apply(this);
    }
  }

  /** There is no such offer, or it is none of her business. */
  record Unknown() implements Refused {}

  /** The shift is not hers, or not published, or has begun. */
  record NoShift() implements Refused {}

  /** The colleague does not work in that shop. */
  record NoColleague(String staff) implements Refused {}

  /** The shift is offered already. */
  record OfferedAlready() implements Refused {}

  /** Somebody was quicker, or it was taken back, or declined, or it is over. */
  record Closed(OfferState state) implements Refused {}

  /** The rota changed meanwhile: the shift is another person's or at another time. */
  record Changed() implements Refused {}

  /** What stands against it. */
  record Impossible(List<Obstacle> obstacles) implements Refused {
    public Impossible {
      obstacles = List.copyOf(obstacles);
    }
  }

  /** An appointment of the shift cannot go along. */
  record AppointmentStays(String number) implements Refused {}

  /** Whoever declines says why. */
  record ReasonMissing() implements Refused {}
}
