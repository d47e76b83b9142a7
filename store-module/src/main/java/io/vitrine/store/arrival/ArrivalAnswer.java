package io.vitrine.store.arrival;

import java.util.List;
import java.util.function.Function;

/**
 * Received, or refused with a reason.
 *
 * @param <V> what comes of it
 */
public sealed interface ArrivalAnswer<V> permits ArrivalAnswer.Done, ArrivalAnswer.Refused {

  <T> T fold(Function<V, T> done, Function<Refused<V>, T> refused);

  static <V> ArrivalAnswer<V> done(V value) {
    return new Done<>(value);
  }

  static <V> ArrivalAnswer<V> refused(ArrivalRefusal why, Object... words) {
    return new Refused<>(why, List.of(words));
  }

  /** It was done. */
  record Done<V>(V value) implements ArrivalAnswer<V> {
    @Override
    public <T> T fold(Function<V, T> done, Function<Refused<V>, T> refused) {
      return done.apply(value);
    }
  }

  /**
   * It was not done.
   *
   * @param words what the sentence of the refusal needs: the name of a shop, a moment with its zone
   */
  record Refused<V>(ArrivalRefusal why, List<Object> words) implements ArrivalAnswer<V> {
    @Override
    public <T> T fold(Function<V, T> done, Function<Refused<V>, T> refused) {
      return refused.apply(this);
    }
  }
}
