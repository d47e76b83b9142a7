package io.vitrine.store.dossier.page;

import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import io.vitrine.store.dossier.DossierAnswer;
import io.vitrine.store.dossier.DossierProblems;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Supplier;

/** Says on a page what came of an act on a dossier or a visit. */
@RequestScoped
public class DossierTold {

  private final DossierProblems problems;
  private final Refusals refusals;

  @Inject
  public DossierTold(DossierProblems problems, Refusals refusals) {
    this.problems = problems;
    this.refusals = refusals;
  }

  DossierTold() {
    this(null, null);
  }

  /**
   * The result, or nothing and the refusal is said.
   *
   * @param done what is said when it was done; {@code null} for nothing
   */
  public <V> Optional<V> act(Supplier<DossierAnswer<V>> act, String done) {
    try {
      return act.get()
          .fold(
              value -> {
                if (done != null) {
                  say(new FacesMessage(FacesMessage.SEVERITY_INFO, done, ""));
                }
                return Optional.of(value);
              },
              refused -> {
                say(message(problems.of(refused)));
                return Optional.empty();
              });
    } catch (InvalidValue invalid) {
      say(message(refusals.invalid(invalid)));
      return Optional.empty();
    }
  }

  private static FacesMessage message(Problem problem) {
    Object given = problem.more().get("reason");
    return new FacesMessage(
        FacesMessage.SEVERITY_ERROR,
        problem.title(),
        given == null ? problem.detail() : given.toString());
  }

  private static void say(FacesMessage message) {
    FacesContext.getCurrentInstance().addMessage(null, message);
  }
}
