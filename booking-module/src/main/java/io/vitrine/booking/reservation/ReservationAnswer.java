package io.vitrine.booking.reservation;

import java.util.function.Function;

/** What became of an act on places at a workshop. */
public sealed interface ReservationAnswer {

  <T> T fold(Function<Done, T> done, Function<Refused, T> refused);

  /** It is so now. */
  record Done(Reservation reservation) implements ReservationAnswer {
    @Override
    public <T> T fold(Function<Done, T> done, Function<Refused, T> refused) {
      return done.apply(this);
    }
  }

  /**
   * Nothing was changed.
   *
   * @param left how many places are free, where that is the reason
   */
  record Refused(ReservationReason reason, int left) implements ReservationAnswer {

    static Refused because(ReservationReason reason) {
      return new Refused(reason, 0);
    }

    @Override
    public <T> T fold(Function<Done, T> done, Function<Refused, T> refused) {
      return refused.apply(this);
    }
  }
}
