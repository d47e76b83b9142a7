package io.vitrine.booking.advice;

import java.util.function.Function;

/** Where a shop's advice is told: the catalogue, which may be away at any time. */
public interface AdviceBoard {

  Heard post(AdviceSheet sheet);

  /** Whether it was taken. */
  sealed interface Heard permits Taken, NotTaken {
    <T> T fold(Function<Taken, T> taken, Function<NotTaken, T> notTaken);
  }

  /** The catalogue shows this state, or a later one. */
  record Taken() implements Heard {
    @Override
    public <T> T fold(Function<Taken, T> taken, Function<NotTaken, T> notTaken) {
      return taken.apply(this);
    }
  }

  /** It is tried again later. */
  record NotTaken(String why) implements Heard {
    @Override
    public <T> T fold(Function<Taken, T> taken, Function<NotTaken, T> notTaken) {
      return notTaken.apply(this);
    }
  }
}
