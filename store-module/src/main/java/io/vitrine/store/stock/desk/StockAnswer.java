package io.vitrine.store.stock.desk;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * Done with a result, or refused with a reason.
 *
 * @param <V> what comes of it when it is done
 */
public sealed interface StockAnswer<V> permits StockAnswer.Done, StockAnswer.Refused {

  <T> T fold(Function<V, T> done, Function<Refused<V>, T> refused);

  static <V> StockAnswer<V> done(V value) {
    return new Done<>(value);
  }

  static <V> StockAnswer<V> refused(StockRefusal why) {
    return new Refused<>(why, List.of());
  }

  /**
   * @param skus the articles on account of which it was refused
   */
  static <V> StockAnswer<V> refused(StockRefusal why, Collection<String> skus) {
    return new Refused<>(why, List.copyOf(skus));
  }

  /** It was done. */
  record Done<V>(V value) implements StockAnswer<V> {
    @Override
    public <T> T fold(Function<V, T> done, Function<Refused<V>, T> refused) {
      return done.apply(value);
    }
  }

  /** It was not done and nothing changed. */
  record Refused<V>(StockRefusal why, List<String> skus) implements StockAnswer<V> {
    @Override
    public <T> T fold(Function<V, T> done, Function<Refused<V>, T> refused) {
      return refused.apply(this);
    }
  }
}
