package io.vitrine.booking.appointment;

import java.util.function.Function;
import java.util.function.Supplier;

/** What the catalogue said about a selection's link. */
public sealed interface SelectionAnswer {

  <T> T fold(Function<KeptSelection, T> read, Supplier<T> gone, Supplier<T> away);

  /** It is there. */
  record Read(KeptSelection selection) implements SelectionAnswer {
    @Override
    public <T> T fold(Function<KeptSelection, T> read, Supplier<T> gone, Supplier<T> away) {
      return read.apply(selection);
    }
  }

  /** No such selection (any more). */
  record Gone() implements SelectionAnswer {
    @Override
    public <T> T fold(Function<KeptSelection, T> read, Supplier<T> gone, Supplier<T> away) {
      return gone.get();
    }
  }

  /** The catalogue did not answer in time; it may later. */
  record Away() implements SelectionAnswer {
    @Override
    public <T> T fold(Function<KeptSelection, T> read, Supplier<T> gone, Supplier<T> away) {
      return away.get();
    }
  }
}
