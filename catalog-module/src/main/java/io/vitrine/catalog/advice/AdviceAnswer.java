package io.vitrine.catalog.advice;

import java.util.function.Function;

/** What became of booking's word. */
public sealed interface AdviceAnswer {

  <T> T fold(
      Function<Taken, T> taken, Function<KnownBefore, T> knownBefore, Function<NotOurs, T> notOurs);

  /** It is shown from now on. */
  record Taken() implements AdviceAnswer {
    @Override
    public <T> T fold(
        Function<Taken, T> taken,
        Function<KnownBefore, T> knownBefore,
        Function<NotOurs, T> notOurs) {
      return taken.apply(this);
    }
  }

  /** This word, or a later one, came before; nothing changed. */
  record KnownBefore() implements AdviceAnswer {
    @Override
    public <T> T fold(
        Function<Taken, T> taken,
        Function<KnownBefore, T> knownBefore,
        Function<NotOurs, T> notOurs) {
      return knownBefore.apply(this);
    }
  }

  /** The catalogue has no such shop. */
  record NotOurs(String shop) implements AdviceAnswer {
    @Override
    public <T> T fold(
        Function<Taken, T> taken,
        Function<KnownBefore, T> knownBefore,
        Function<NotOurs, T> notOurs) {
      return notOurs.apply(this);
    }
  }
}
