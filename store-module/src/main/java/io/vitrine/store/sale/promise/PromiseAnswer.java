package io.vitrine.store.sale.promise;

import io.vitrine.store.sale.SaleAnswer;
import java.util.function.Function;

/** What came of asking for a promise. */
public sealed interface PromiseAnswer permits PromiseAnswer.Held, PromiseAnswer.Refused {

  <T> T fold(Function<Promised, T> held, Function<SaleAnswer.Reason, T> refused);

  /** It stands, and nobody else takes it before the transaction ends. */
  record Held(Promised promised) implements PromiseAnswer {
    @Override
    public <T> T fold(Function<Promised, T> held, Function<SaleAnswer.Reason, T> refused) {
      return held.apply(promised);
    }
  }

  /** It does not stand any more, or never did. */
  record Refused(SaleAnswer.Reason reason) implements PromiseAnswer {
    @Override
    public <T> T fold(Function<Promised, T> held, Function<SaleAnswer.Reason, T> refused) {
      return refused.apply(reason);
    }
  }
}
