package io.vitrine.store.dossier.page;

import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.page.Language;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import io.vitrine.store.dossier.DossierAnswer;
import io.vitrine.store.dossier.DossierProblems;
import io.vitrine.store.dossier.DossierRefusal;
import io.vitrine.store.dossier.Prepare;
import io.vitrine.store.dossier.Prepare.Written;
import io.vitrine.store.dossier.WhoActs;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ResourceBundle;
import java.util.function.Supplier;

/** What an adviser does with plan and notes, each answered in words. */
@Named
@RequestScoped
public class PreparationActs {

  @Inject private Prepare prepare;
  @Inject private DossierPage page;
  @Inject private WhoActs whoActs;
  @Inject private DossierProblems problems;
  @Inject private Refusals refusals;
  @Inject private Language language;

  private boolean overtaken;

  public void save() {
    act(() -> prepare.write(page.getNumber(), written(), whoActs.acting()), "saved");
  }

  public void finish() {
    act(() -> prepare.finish(page.getNumber(), written(), whoActs.acting()), "finished");
  }

  public void reopen() {
    act(() -> prepare.reopen(page.getNumber(), page.getVersion(), whoActs.acting()), "reopened");
  }

  private Written written() {
    return new Written(page.getPlan(), page.getNotes(), page.getSetName(), page.getVersion());
  }

  private void act(Supplier<DossierAnswer<Long>> act, String done) {
    try {
      say(
          act.get()
              .fold(
                  version -> {
                    page.restOn(version);
                    return new FacesMessage(FacesMessage.SEVERITY_INFO, text(done), "");
                  },
                  this::refused));
    } catch (InvalidValue invalid) {
      page.read();
      say(message(refusals.invalid(invalid)));
    }
  }

  /** Overtaken: what stands is shown beside what was typed, and the next save rests on it. */
  private FacesMessage refused(DossierAnswer.Refused<Long> refused) {
    page.read();
    if (refused.why() == DossierRefusal.CHANGED_MEANWHILE && page.getView() != null) {
      overtaken = true;
      page.restOn(page.getView().work().version());
    }
    return message(problems.of(refused));
  }

  private static FacesMessage message(Problem problem) {
    Object reason = problem.more().get("reason");
    return new FacesMessage(
        FacesMessage.SEVERITY_ERROR,
        problem.title(),
        reason == null ? problem.detail() : reason.toString());
  }

  private static void say(FacesMessage message) {
    FacesContext.getCurrentInstance().addMessage(null, message);
  }

  private String text(String key) {
    return ResourceBundle.getBundle("io.vitrine.store.dossier.texts", language.getLocale())
        .getString(key);
  }

  /** Whether a colleague wrote in between. */
  public boolean isOvertaken() {
    return overtaken;
  }
}
