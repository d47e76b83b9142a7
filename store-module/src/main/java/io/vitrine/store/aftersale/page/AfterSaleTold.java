package io.vitrine.store.aftersale.page;

import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.page.Language;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import io.vitrine.store.aftersale.AfterSaleAnswer;
import io.vitrine.store.aftersale.AfterSaleProblems;
import io.vitrine.store.aftersale.AfterSaleWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.function.Supplier;

/** Says on a page what came of an act after a sale. */
@Named
@RequestScoped
public class AfterSaleTold {

  @Inject private AfterSaleProblems problems;
  @Inject private Refusals refusals;
  @Inject private Language language;

  /** The result, or nothing and the refusal is said. */
  <V> Optional<V> act(Supplier<AfterSaleAnswer<V>> act) {
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
      say(FacesMessage.SEVERITY_ERROR, refusals.invalid(invalid).title(), words().say("check"));
      return Optional.empty();
    }
  }

  /** The refusal in place of the page. */
  Problem instead(AfterSaleAnswer.Refused<?> refused) {
    Problem problem = problems.of(refused);
    FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(problem.status());
    return problem;
  }

  void done(String key, Object... with) {
    say(FacesMessage.SEVERITY_INFO, words().say(key, with), "");
  }

  /** Said on the page to which one is led. */
  void doneThere(String key) {
    FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
    done(key);
  }

  AfterSaleWords words() {
    return AfterSaleWords.in(language.getLocale());
  }

  private static void say(FacesMessage.Severity severity, String title, String detail) {
    FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, title, detail));
  }
}
