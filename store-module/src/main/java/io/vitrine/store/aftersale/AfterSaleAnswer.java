package io.vitrine.store.aftersale;

import java.util.List;
import java.util.function.Function;

/**
 * Done with a result, or refused with a reason.
 *
 * @param <V> what comes of it when it is done
 */
public sealed interface AfterSaleAnswer<V> permits AfterSaleAnswer.Done, AfterSaleAnswer.Refused {

  <T> T fold(Function<V, T> done, Function<Refused<V>, T> refused);

  static <V> AfterSaleAnswer<V> done(V value) {
    return new Done<>(value);
  }

  static <V> AfterSaleAnswer<V> refused(AfterSaleRefusal why, Object... words) {
    return new Refused<>(why, List.of(words));
  }

  /** Goes on with what came of it; a refusal stays one. */
  default <W> AfterSaleAnswer<W> then(Function<V, AfterSaleAnswer<W>> next) {
    return fold(next, refused -> new Refused<>(refused.why(), refused.words()));
  }

  /** It was done. */
  record Done<V>(V value) implements AfterSaleAnswer<V> {
    @Override
    public <T> T fold(Function<V, T> done, Function<Refused<V>, T> refused) {
      return done.apply(value);
    }
  }

  /**
   * It was not done and nothing changed.
   *
   * @param words what the sentence of the refusal needs
   */
  record Refused<V>(AfterSaleRefusal why, List<Object> words) implements AfterSaleAnswer<V> {
    @Override
    public <T> T fold(Function<V, T> done, Function<Refused<V>, T> refused) {
      return refused.apply(this);
    }
  }
}
