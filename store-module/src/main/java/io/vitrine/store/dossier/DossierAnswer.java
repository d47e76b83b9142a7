package io.vitrine.store.dossier;

import java.util.List;
import java.util.function.Function;

/**
 * Done with a result, or refused with a reason.
 *
 * @param <V> what comes of it when it is done
 */
public sealed interface DossierAnswer<V> permits DossierAnswer.Done, DossierAnswer.Refused {

  <T> T fold(Function<V, T> done, Function<Refused<V>, T> refused);

  static <V> DossierAnswer<V> done(V value) {
    return new Done<>(value);
  }

  static <V> DossierAnswer<V> refused(DossierRefusal why, Object... words) {
    return new Refused<>(why, List.of(words));
  }

  /** It was done. */
  record Done<V>(V value) implements DossierAnswer<V> {
    @Override
    public <T> T fold(Function<V, T> done, Function<Refused<V>, T> refused) {
      return done.apply(value);
    }
  }

  /**
   * It was not done and nothing changed.
   *
   * @param words what the sentence of the refusal needs, such as a name
   */
  record Refused<V>(DossierRefusal why, List<Object> words) implements DossierAnswer<V> {
    @Override
    public <T> T fold(Function<V, T> done, Function<Refused<V>, T> refused) {
      return refused.apply(this);
    }
  }
}
