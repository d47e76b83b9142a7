package io.vitrine.store.approval.page;

import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import io.vitrine.shell.signin.Role;
import io.vitrine.shell.signin.SignedIn;
import io.vitrine.store.approval.Approvals;
import io.vitrine.store.assortment.Assortment;
import io.vitrine.store.device.Device;
import io.vitrine.store.device.Devices;
import io.vitrine.store.shop.TrainingShop;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The manager's code for whoever asks her at a counter; one button a shop. */
@Named
@RequestScoped
public class ApprovalPage {

  @Inject private Approvals approvals;
  @Inject private Devices devices;
  @Inject private SignedIn signedIn;
  @Inject private Assortment assortment;
  @Inject private Refusals refusals;

  private Approvals.Code code;

  public void give(String shop) {
    if (signedIn.mayActIn(Role.MANAGER, TrainingShop.real(shop))) {
      code = approvals.codeFor(shop, signedIn);
    } else {
      Problem said = refusals.notAllowed();
      FacesContext.getCurrentInstance()
          .addMessage(
              null, new FacesMessage(FacesMessage.SEVERITY_ERROR, said.title(), said.detail()));
    }
  }

  /** Her shops, and beside each of them the fictional one while people train there. */
  public List<String> getShops() {
    List<String> shops = new ArrayList<>(signedIn.shopsWith(Role.MANAGER));
    Set<String> training =
        devices.inTraining().stream().map(Device::getShop).collect(Collectors.toSet());
    List.copyOf(shops).stream()
        .filter(training::contains)
        .map(TrainingShop::beside)
        .forEach(shops::add);
    return shops;
  }

  public String shopName(String shop) {
    return assortment.shop(shop).getName();
  }

  /** The code that was just given, or {@code null}. */
  public Approvals.Code getCode() {
    return code;
  }
}
