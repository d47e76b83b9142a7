package io.vitrine.store.device.page;

import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.page.Formats;
import io.vitrine.shell.page.Language;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import io.vitrine.shell.signin.Role;
import io.vitrine.shell.signin.SignedIn;
import io.vitrine.store.assortment.Assortment;
import io.vitrine.store.device.Device;
import io.vitrine.store.device.DeviceAtHand;
import io.vitrine.store.device.Devices;
import io.vitrine.store.device.EnrolDevice;
import io.vitrine.store.device.proof.DeviceKey;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The manager lets devices in and out. */
@Named
@RequestScoped
public class DevicesPage {

  private static final String TEXTS = "io.vitrine.store.device.texts";

  @Inject private Devices devices;
  @Inject private EnrolDevice enrol;
  @Inject private DeviceAtHand atHand;
  @Inject private Language language;
  @Inject private SignedIn signedIn;
  @Inject private Assortment assortment;
  @Inject private Refusals refusals;

  @Inject
  @ConfigProperty(name = "VITRINE_DEMO", defaultValue = "false")
  private boolean demo;

  private List<String> shops;
  private List<Device> all;
  private String shop;
  private String till = "T1";
  private String name;
  private String publicKey;
  private EnrolDevice.Code code;

  @PostConstruct
  void read() {
    shops = List.copyOf(signedIn.shopsWith(Role.MANAGER));
    shop = shops.isEmpty() ? null : shops.get(0);
    all = devices.of(shops);
  }

  /** A one-time code for another device. */
  public void newCode() {
    if (mayActIn(shop)) {
      try {
        code = enrol.codeFor(shop, till, name, signedIn.getStaff());
      } catch (InvalidValue invalid) {
        say(refusals.invalid(invalid));
      }
    }
  }

  /** In the demo house the manager lets in the very device she stands at. */
  public String enrolHere(String here) {
    if (demo && mayActIn(here)) {
      if (publicKey == null) {
        say(refusals.from(TEXTS, 422, "enrolment-without-key"));
        return null;
      }
      EnrolDevice.NewDevice device =
          new EnrolDevice.NewDevice("Comptoir " + here, DeviceKey.read(publicKey));
      HttpServletResponse response =
          (HttpServletResponse)
              FacesContext.getCurrentInstance().getExternalContext().getResponse();
      atHand.keep(enrol.directly(here, "T1", device, signedIn.getStaff()), response);
      return "devices?faces-redirect=true";
    }
    return null;
  }

  public String revoke(Device device) {
    if (mayActIn(device.getShop())) {
      devices.revoke(device.getShop(), device.getId(), signedIn.getStaff());
    }
    return "devices?faces-redirect=true";
  }

  /** Another time without an act before the device is locked. */
  public String lockAfter(Device device, int minutes) {
    if (mayActIn(device.getShop())) {
      devices.lockAfter(device.getShop(), device.getId(), Duration.ofMinutes(minutes));
    }
    return "devices?faces-redirect=true";
  }

  /** The times to choose from, in minutes. */
  public List<Integer> getTimes() {
    return List.of(2, 5, 10, 15);
  }

  private boolean mayActIn(String wanted) {
    if (wanted != null && signedIn.mayActIn(Role.MANAGER, wanted)) {
      return true;
    }
    say(refusals.notAllowed());
    return false;
  }

  private static void say(Problem said) {
    FacesContext.getCurrentInstance()
        .addMessage(
            null, new FacesMessage(FacesMessage.SEVERITY_ERROR, said.title(), said.detail()));
  }

  /** The device of this browser, or {@code null}. */
  public Device getHere() {
    return atHand.enrolled().orElse(null);
  }

  public boolean isDemo() {
    return demo;
  }

  public List<String> getShops() {
    return shops;
  }

  public List<Device> getAll() {
    return all;
  }

  public EnrolDevice.Code getCode() {
    return code;
  }

  public String getShop() {
    return shop;
  }

  public void setShop(String shop) {
    this.shop = shop;
  }

  public String getTill() {
    return till;
  }

  public void setTill(String till) {
    this.till = till;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  /** The public half of this browser's key, as its script made it. */
  public String getPublicKey() {
    return publicKey;
  }

  public void setPublicKey(String publicKey) {
    this.publicKey = publicKey;
  }

  /** Since when people train there, as the shop's clock has it. */
  public String since(Device device) {
    return Formats.time(
        device.getTrainingSince(),
        assortment.shop(device.getShop()).getZone().getId(),
        language.getLocale());
  }

  /** The shop's name, or its code as long as nobody told its name. */
  public String shopName(String code) {
    return assortment.shop(code).getName();
  }
}
