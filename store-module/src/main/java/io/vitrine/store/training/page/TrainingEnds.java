package io.vitrine.store.training.page;

import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import io.vitrine.shell.signin.Role;
import io.vitrine.shell.signin.SignedIn;
import io.vitrine.store.training.EndTraining;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The manager ends the training at a device of hers. */
@Named
@RequestScoped
public class TrainingEnds {

  @Inject private EndTraining end;
  @Inject private SignedIn signedIn;
  @Inject private Refusals refusals;

  public String of(String shop, String device) {
    if (!signedIn.mayActIn(Role.MANAGER, shop)) {
      return say(refusals.notAllowed());
    }
    return end.at(shop, device, signedIn.getStaff())
        .fold(
            done -> "devices?faces-redirect=true",
            refused ->
                say(
                    refusals.from(
                        "io.vitrine.store.training.texts",
                        refused.reason().status(),
                        refused.reason().code())));
  }

  private static String say(Problem said) {
    FacesContext.getCurrentInstance()
        .addMessage(
            null, new FacesMessage(FacesMessage.SEVERITY_ERROR, said.title(), said.detail()));
    return null;
  }
}
