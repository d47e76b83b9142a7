package io.vitrine.store.client.page;

import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.page.Language;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import io.vitrine.store.client.ClientAnswer;
import io.vitrine.store.client.ClientProblems;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Supplier;

/** Says on a page what came of an act on the book. */
@Named
@RequestScoped
public class Told {

  private final ClientProblems problems;
  private final Refusals refusals;
  private final Language language;

  @Inject
  public Told(ClientProblems problems, Refusals refusals, Language language) {
    this.problems = problems;
    this.refusals = refusals;
    this.language = language;
  }

  Told() {
    this(null, null, null);
  }

  /** The result, or nothing and the refusal is said. */
  <V> Optional<V> act(Supplier<ClientAnswer<V>> act) {
    try {
      return act.get()
          .fold(
              Optional::of,
              refused -> {
                Problem problem = problems.of(refused);
                say(FacesMessage.SEVERITY_ERROR, problem.title(), problem.detail());
                return Optional.empty();
              });
    } catch (InvalidValue invalid) {
      Problem problem = refusals.invalid(invalid);
      say(FacesMessage.SEVERITY_ERROR, problem.title(), text("check"));
      return Optional.empty();
    }
  }

  /** The refusal in place of the page. */
  Problem instead(ClientAnswer.Refused<?> refused) {
    Problem problem = problems.of(refused);
    FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(problem.status());
    return problem;
  }

  void done(String key) {
    say(FacesMessage.SEVERITY_INFO, text(key), "");
  }

  /** Said on the page to which one is led. */
  void doneThere(String key) {
    FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
    done(key);
  }

  String text(String key) {
    return ResourceBundle.getBundle("io.vitrine.store.client.texts", language.getLocale())
        .getString(key);
  }

  private static void say(FacesMessage.Severity severity, String title, String detail) {
    FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, title, detail));
  }
}
