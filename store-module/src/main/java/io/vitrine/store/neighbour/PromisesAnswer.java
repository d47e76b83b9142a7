package io.vitrine.store.neighbour;

import java.time.Instant;
import java.util.Map;
import java.util.function.Function;

/** What booking can promise to visitors without appointment, or that it could not be reached. */
public sealed interface PromisesAnswer permits PromisesAnswer.Told, PromisesAnswer.Away {

  <T> T fold(Function<Told, T> told, Function<Away, T> away);

  /**
   * @param times by the place in the queue, from 1; whom the day has no time for is not in it
   */
  record Told(Map<Integer, Instant> times) implements PromisesAnswer {
    public Told {
      times = Map.copyOf(times);
    }

    @Override
    public <T> T fold(Function<Told, T> told, Function<Away, T> away) {
      return told.apply(this);
    }
  }

  /**
   * @param why one sentence
   */
  record Away(String why) implements PromisesAnswer {
    @Override
    public <T> T fold(Function<Told, T> told, Function<Away, T> away) {
      return away.apply(this);
    }
  }
}
