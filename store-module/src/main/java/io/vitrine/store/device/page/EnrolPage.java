package io.vitrine.store.device.page;

import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import io.vitrine.store.device.Device;
import io.vitrine.store.device.DeviceAtHand;
import io.vitrine.store.device.EnrolAnswer;
import io.vitrine.store.device.EnrolDevice;
import io.vitrine.store.device.proof.DeviceKey;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** A new device gives the code that its manager read out. */
@Named
@RequestScoped
public class EnrolPage {

  @Inject private EnrolDevice enrol;
  @Inject private DeviceAtHand atHand;
  @Inject private Refusals refusals;

  private String shop;
  private String code;
  private String publicKey;

  public String give() {
    HttpServletRequest request =
        (HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest();
    try {
      DeviceKey key = publicKey == null ? null : DeviceKey.read(publicKey);
      return enrol
          .with(String.valueOf(shop), code, key, request.getRemoteAddr())
          .fold(this::kept, this::refused);
    } catch (InvalidValue invalid) {
      return say(refusals.invalid(invalid));
    }
  }

  private String kept(EnrolAnswer.Enrolled enrolled) {
    atHand.keep(
        enrolled,
        (HttpServletResponse) FacesContext.getCurrentInstance().getExternalContext().getResponse());
    return "enrol?faces-redirect=true";
  }

  private String refused(EnrolAnswer.Refused refused) {
    return say(
        refusals.from(
            "io.vitrine.store.device.texts", refused.reason().status(), refused.reason().code()));
  }

  private static String say(Problem said) {
    FacesContext.getCurrentInstance()
        .addMessage(
            null, new FacesMessage(FacesMessage.SEVERITY_ERROR, said.title(), said.detail()));
    return null;
  }

  /** The device of this browser, or {@code null}. */
  public Device getHere() {
    return atHand.enrolled().orElse(null);
  }

  public String getShop() {
    return shop;
  }

  public void setShop(String shop) {
    this.shop = shop;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  /** The public half of this browser's key, as its script made it. */
  public String getPublicKey() {
    return publicKey;
  }

  public void setPublicKey(String publicKey) {
    this.publicKey = publicKey;
  }
}
