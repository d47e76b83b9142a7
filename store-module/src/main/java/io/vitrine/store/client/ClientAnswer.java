package io.vitrine.store.client;

import java.util.List;
import java.util.function.Function;

/**
 * Done with a result, or refused with a reason.
 *
 * @param <V> what comes of it when it is done
 */
public sealed interface ClientAnswer<V> permits ClientAnswer.Done, ClientAnswer.Refused {

  <T> T fold(Function<V, T> done, Function<Refused<V>, T> refused);

  static <V> ClientAnswer<V> done(V value) {
    return new Done<>(value);
  }

  static <V> ClientAnswer<V> refused(ClientRefusal why, Object... words) {
    return new Refused<>(why, List.of(words));
  }

  /** Goes on with what came of it; a refusal stays one. */
  default <W> ClientAnswer<W> then(Function<V, ClientAnswer<W>> next) {
    return fold(next, refused -> new Refused<>(refused.why(), refused.words()));
  }

  /** It was done. */
  record Done<V>(V value) implements ClientAnswer<V> {
    @Override
    public <T> T fold(Function<V, T> done, Function<Refused<V>, T> refused) {
      return done.apply(value);
    }
  }

  /**
   * It was not done and nothing changed.
   *
   * @param words what the sentence of the refusal needs, such as a client's number
   */
  record Refused<V>(ClientRefusal why, List<Object> words) implements ClientAnswer<V> {
    @Override
    public <T> T fold(Function<V, T> done, Function<Refused<V>, T> refused) {
      return refused.apply(this);
    }
  }
}
