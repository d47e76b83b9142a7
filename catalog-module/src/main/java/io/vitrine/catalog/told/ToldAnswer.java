package io.vitrine.catalog.told;

import java.util.function.Function;
import java.util.function.Supplier;

/** What became of a neighbour's word. */
public sealed interface ToldAnswer {

  <T> T fold(Supplier<T> taken, Supplier<T> knownBefore, Function<NotOurs, T> notOurs);

  /** It holds from now on. */
  record Taken() implements ToldAnswer {
    @Override
    public <T> T fold(Supplier<T> taken, Supplier<T> knownBefore, Function<NotOurs, T> notOurs) {
      return taken.get();
    }
  }

  /** This word, or a later one, came before; nothing changed. */
  record KnownBefore() implements ToldAnswer {
    @Override
    public <T> T fold(Supplier<T> taken, Supplier<T> knownBefore, Function<NotOurs, T> notOurs) {
      return knownBefore.get();
    }
  }

  /**
   * The catalogue has no such shop or variant.
   *
   * @param sku {@code null} where the word is of no variant
   */
  record NotOurs(String shop, String sku) implements ToldAnswer {
    @Override
    public <T> T fold(Supplier<T> taken, Supplier<T> knownBefore, Function<NotOurs, T> notOurs) {
      return notOurs.apply(this);
    }
  }
}
