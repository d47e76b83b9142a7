package io.vitrine.store.counter;

import java.util.function.Function;

/** What came of laying a basket out. */
public sealed interface BasketAnswer permits BasketAnswer.Kept, BasketAnswer.ChangedElsewhere {

  <T> T fold(Function<Kept, T> kept, Function<ChangedElsewhere, T> changed);

  /**
   * It lies there as it was asked.
   *
   * @param turn by which the next change names it
   */
  record Kept(long turn) implements BasketAnswer {
    @Override
    public <T> T fold(Function<Kept, T> kept, Function<ChangedElsewhere, T> changed) {
      return kept.apply(this);
    }
  }

  /** Somebody else, or another device, changed it meanwhile; nothing was overwritten. */
  record ChangedElsewhere(Basket now) implements BasketAnswer {
    @Override
    public <T> T fold(Function<Kept, T> kept, Function<ChangedElsewhere, T> changed) {
      return changed.apply(this);
    }
  }
}
