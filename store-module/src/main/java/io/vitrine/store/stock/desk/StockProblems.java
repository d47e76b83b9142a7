package io.vitrine.store.stock.desk;

import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** The refusals about stock in the reader's words. */
@RequestScoped
public class StockProblems {

  private static final String TEXTS = "io.vitrine.store.stock.texts";

  private final Refusals refusals;

  @Inject
  public StockProblems(Refusals refusals) {
    this.refusals = refusals;
  }

  public Problem of(StockAnswer.Refused<?> refused) {
    return refusals.from(
        TEXTS, refused.why().status(), refused.why().key(), String.join(", ", refused.skus()));
  }

  /** A refusal that needs no further words. */
  public Problem of(StockRefusal why) {
    return refusals.from(TEXTS, why.status(), why.key(), "");
  }
}
