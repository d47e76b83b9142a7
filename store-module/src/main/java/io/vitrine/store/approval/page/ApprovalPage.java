package io.vitrine.store.approval.page;

import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import io.vitrine.shell.signin.Role;
import io.vitrine.shell.signin.SignedIn;
import io.vitrine.store.approval.Approvals;
import io.vitrine.store.assortment.Assortment;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The manager's code for whoever asks her at a counter; one button a shop. */
@Named
@RequestScoped
public class ApprovalPage {

  @Inject private Approvals approvals;
  @Inject private SignedIn signedIn;
  @Inject private Assortment assortment;
  @Inject private Refusals refusals;

  private Approvals.Code code;

  public void give(String shop) {
    if (signedIn.mayActIn(Role.MANAGER, shop)) {
      code = approvals.codeFor(shop, signedIn);
    } else {
      Problem said = refusals.notAllowed();
      FacesContext.getCurrentInstance()
          .addMessage(
              null, new FacesMessage(FacesMessage.SEVERITY_ERROR, said.title(), said.detail()));
    }
  }

  public List<String> getShops() {
    return List.copyOf(signedIn.shopsWith(Role.MANAGER));
  }

  public String shopName(String shop) {
    return assortment.shop(shop).getName();
  }

  /** The code that was just given, or {@code null}. */
  public Approvals.Code getCode() {
    return code;
  }
}
