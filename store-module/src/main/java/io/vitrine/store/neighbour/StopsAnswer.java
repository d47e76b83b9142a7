package io.vitrine.store.neighbour;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** Which letters were stopped by the link in them, or that booking could not be reached. */
public sealed interface StopsAnswer permits StopsAnswer.Told, StopsAnswer.Away {

  <T> T fold(Function<Told, T> told, Function<Away, T> away);

  /** The number of a letter's message, and when it was stopped. */
  record Stop(String letter, Instant at) {}

  /** What booking told. */
  record Told(List<Stop> stops) implements StopsAnswer {
    public Told {
      stops = List.copyOf(stops);
    }

    @Override
    public <T> T fold(Function<Told, T> told, Function<Away, T> away) {
      return told.apply(this);
    }
  }

  /**
   * @param why one sentence
   */
  record Away(String why) implements StopsAnswer {
    @Override
    public <T> T fold(Function<Told, T> told, Function<Away, T> away) {
      return away.apply(this);
    }
  }
}
