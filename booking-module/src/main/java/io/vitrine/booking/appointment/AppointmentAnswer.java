package io.vitrine.booking.appointment;

import java.util.List;
import java.util.function.Function;

/** What became of a wish about an appointment. */
public sealed interface AppointmentAnswer {

  <T> T fold(Function<Done, T> done, Function<Refused, T> refused);

  /** It was done; this is the appointment now. */
  record Done(Appointment appointment) implements AppointmentAnswer {
    @Override
    public <T> T fold(Function<Done, T> done, Function<Refused, T> refused) {
      return done.apply(this);
    }
  }

  /**
   * It was not, and nothing changed.
   *
   * @param alternatives the nearest free times where that helps, at most three
   */
  record Refused(Reason reason, List<Alternative> alternatives) implements AppointmentAnswer {
    public Refused {
      alternatives = List.copyOf(alternatives);
    }

    public static Refused because(Reason reason) {
      return new Refused(reason, List.of());
    }

    @Override
    public <T> T fold(Function<Done, T> done, Function<Refused, T> refused) {
      return refused.apply(this);
    }
  }
}
