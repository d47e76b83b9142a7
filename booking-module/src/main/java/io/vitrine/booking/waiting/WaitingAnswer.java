package io.vitrine.booking.waiting;

import io.vitrine.booking.appointment.Appointment;
import java.util.function.Function;

/** What became of an act on the waiting list. */
public sealed interface WaitingAnswer {

  <T> T fold(
      Function<OnTheList, T> waits, Function<Booked, T> booked, Function<Refused, T> refused);

  /** This is her place now. */
  record OnTheList(Wish wish) implements WaitingAnswer {
    @Override
    public <T> T fold(
        Function<OnTheList, T> waits, Function<Booked, T> booked, Function<Refused, T> refused) {
      return waits.apply(this);
    }
  }

  /** She took the offer. */
  record Booked(Appointment appointment) implements WaitingAnswer {
    @Override
    public <T> T fold(
        Function<OnTheList, T> waits, Function<Booked, T> booked, Function<Refused, T> refused) {
      return booked.apply(this);
    }
  }

  /** It was not done. */
  record Refused(WaitingReason reason) implements WaitingAnswer {
    @Override
    public <T> T fold(
        Function<OnTheList, T> waits, Function<Booked, T> booked, Function<Refused, T> refused) {
      return refused.apply(this);
    }
  }
}
