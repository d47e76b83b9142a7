package io.vitrine.booking.hold;

import io.vitrine.booking.appointment.Adviser;
import io.vitrine.booking.appointment.Alternative;
import io.vitrine.booking.appointment.Reason;
import io.vitrine.booking.occupancy.HeldTime;
import io.vitrine.booking.occupancy.HolderKey;
import java.util.List;
import java.util.function.Function;

/** What became of the wish that a time be held. */
public sealed interface HoldAnswer {

  <T> T fold(Function<Held, T> held, Function<NotHeld, T> notHeld);

  /** It is hers until it lapses. */
  record Held(HeldTime time, Adviser adviser, HolderKey key) implements HoldAnswer {
    @Override
    public <T> T fold(Function<Held, T> held, Function<NotHeld, T> notHeld) {
      return held.apply(this);
    }
  }

  /**
   * It is not, and what she held before she holds still.
   *
   * @param alternatives the nearest free times where that helps, at most three
   */
  record NotHeld(Reason reason, List<Alternative> alternatives) implements HoldAnswer {
    public NotHeld {
      alternatives = List.copyOf(alternatives);
    }

    static NotHeld because(Reason reason) {
      return new NotHeld(reason, List.of());
    }

    @Override
    public <T> T fold(Function<Held, T> held, Function<NotHeld, T> notHeld) {
      return notHeld.apply(this);
    }
  }
}
