package io.vitrine.booking.demand.event;

import java.time.LocalDate;
import java.util.function.Function;

/** What became of an event that was to be written or taken back. */
public sealed interface EventAnswer permits EventAnswer.Done, EventAnswer.Refused {

  <T> T fold(Function<Done, T> done, Function<Refused, T> refused);

  /** It stands so, or stands no longer. */
  record Done(StoredEvent event) implements EventAnswer {
    @Override
    public <T> T fold(Function<Done, T> done, Function<Refused, T> refused) {
      return done.apply(this);
    }
  }

  /** Nothing was changed. */
  sealed interface Refused extends EventAnswer {
    @Override
    default <T> T fold(Function<Done, T> done, Function<Refused, T> refused) {
      return refused.apply(this);
    }
  }

  /** There is none of that number in this shop. */
  record Unknown() implements Refused {}

  /** Somebody changed it meanwhile. */
  record Stale(long revision) implements Refused {}

  /** It ended before history is looked at. */
  record TooOld(LocalDate earliest) implements Refused {}

  /** The shop has an event of that name that begins on that day. */
  record Named(StoredEvent other) implements Refused {}
}
