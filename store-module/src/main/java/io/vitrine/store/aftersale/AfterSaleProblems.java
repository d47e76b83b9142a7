package io.vitrine.store.aftersale;

import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** The refusals after a sale in the reader's words. */
@RequestScoped
public class AfterSaleProblems {

  private static final String TEXTS = "io.vitrine.store.aftersale.texts";

  private final Refusals refusals;

  @Inject
  public AfterSaleProblems(Refusals refusals) {
    this.refusals = refusals;
  }

  public Problem of(AfterSaleAnswer.Refused<?> refused) {
    return refusals.from(
        TEXTS, refused.why().status(), refused.why().key(), refused.words().toArray());
  }

  public Problem of(AfterSaleRefusal why) {
    return refusals.from(TEXTS, why.status(), why.key());
  }
}
