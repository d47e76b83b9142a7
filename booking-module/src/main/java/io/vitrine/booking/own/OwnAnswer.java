package io.vitrine.booking.own;

import io.vitrine.booking.appointment.Appointment;
import java.util.function.Function;

/** What became of a wish about one's own appointment. */
public sealed interface OwnAnswer {

  <T> T fold(Function<Done, T> done, Function<Refused, T> refused);

  /** It was done; this is the appointment now. */
  record Done(Appointment appointment) implements OwnAnswer {
    @Override
    public <T> T fold(Function<Done, T> done, Function<Refused, T> refused) {
      return done.apply(this);
    }
  }

  /** It was not, and nothing changed. */
  record Refused(OwnReason reason) implements OwnAnswer {
    @Override
    public <T> T fold(Function<Done, T> done, Function<Refused, T> refused) {
      return refused.apply(this);
    }
  }
}
