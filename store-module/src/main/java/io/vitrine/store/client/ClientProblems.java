package io.vitrine.store.client;

import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** The refusals about clients in the reader's words. */
@RequestScoped
public class ClientProblems {

  private static final String TEXTS = "io.vitrine.store.client.texts";

  private final Refusals refusals;

  @Inject
  public ClientProblems(Refusals refusals) {
    this.refusals = refusals;
  }

  public Problem of(ClientAnswer.Refused<?> refused) {
    Problem problem =
        refusals.from(
            TEXTS, refused.why().status(), refused.why().key(), refused.words().toArray());
    return refused.why() == ClientRefusal.KNOWN_ALREADY
        ? problem.with("client", refused.words().get(1))
        : problem;
  }

  public Problem of(ClientRefusal why) {
    return refusals.from(TEXTS, why.status(), why.key());
  }
}
