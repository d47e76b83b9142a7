package io.vitrine.catalog.availability;

import java.util.function.Function;

/** What became of the store's word. */
public sealed interface StockAnswer
    permits StockAnswer.Taken, StockAnswer.KnownBefore, StockAnswer.NotOurs {

  <T> T fold(
      Function<Taken, T> taken, Function<KnownBefore, T> knownBefore, Function<NotOurs, T> notOurs);

  /** The level is now as the store says. */
  record Taken() implements StockAnswer {
    @Override
    public <T> T fold(
        Function<Taken, T> taken,
        Function<KnownBefore, T> knownBefore,
        Function<NotOurs, T> notOurs) {
      return taken.apply(this);
    }
  }

  /** The message came before, or a later word did; nothing changed. */
  record KnownBefore() implements StockAnswer {
    @Override
    public <T> T fold(
        Function<Taken, T> taken,
        Function<KnownBefore, T> knownBefore,
        Function<NotOurs, T> notOurs) {
      return knownBefore.apply(this);
    }
  }

  /** The catalogue has no such shop or variant. */
  record NotOurs(String shop, String sku) implements StockAnswer {
    @Override
    public <T> T fold(
        Function<Taken, T> taken,
        Function<KnownBefore, T> knownBefore,
        Function<NotOurs, T> notOurs) {
      return notOurs.apply(this);
    }
  }
}
