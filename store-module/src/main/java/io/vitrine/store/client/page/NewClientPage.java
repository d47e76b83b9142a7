package io.vitrine.store.client.page;

import io.vitrine.store.client.Consent;
import io.vitrine.store.client.Contact;
import io.vitrine.store.client.Recognise;
import io.vitrine.store.client.RememberClient;
import io.vitrine.store.client.SayConsent;
import io.vitrine.store.dossier.WhoActs;
import io.vitrine.store.visit.VisitId;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import java.util.TreeSet;

/** Somebody who wants to be remembered is written down. */
@Named
@ViewScoped
public class NewClientPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private RememberClient rememberClient;
  @Inject private SayConsent sayConsent;
  @Inject private Recognise recognise;
  @Inject private WhoActs whoActs;
  @Inject private Told told;

  private String shop;
  private String visit;
  private String name;
  private String email;
  private String phone;
  private String language = "fr";
  private boolean agreed;
  private boolean mail;
  private boolean call;
  private boolean although;
  private boolean again;

  /** Where no shop of one's own is named it is the first. */
  public void open() {
    TreeSet<String> shops = new TreeSet<>(whoActs.shops());
    if (shop == null || !shops.contains(shop)) {
      shop = shops.isEmpty() ? "" : shops.first();
    }
  }

  /** Her page is where one is led. */
  public String remember() {
    Optional<String> number =
        told.act(
            () ->
                rememberClient.remember(
                    new RememberClient.Wish(
                        shop,
                        new Contact(name, email, phone, language),
                        agreed,
                        Consent.Channel.IN_PERSON,
                        although,
                        again),
                    whoActs.acting()));
    number.ifPresent(this::furtherWords);
    return number
        .map(made -> "/staff/client.xhtml?faces-redirect=true&client=" + made)
        .orElse(null);
  }

  private void furtherWords(String number) {
    if (mail) {
      agreeTo(number, Consent.Purpose.FOLLOW_UP_MAIL);
    }
    if (call) {
      agreeTo(number, Consent.Purpose.FOLLOW_UP_CALL);
    }
    if (visit != null && visit.contains("/")) {
      String[] of = visit.split("/", 2);
      told.act(() -> recognise.onVisit(number, new VisitId(of[0], of[1]), whoActs.acting()));
    }
    told.doneThere("remembered");
  }

  private void agreeTo(String number, Consent.Purpose purpose) {
    told.act(
        () ->
            sayConsent.say(
                number,
                new SayConsent.Word(purpose, true, Consent.Channel.IN_PERSON),
                whoActs.acting()));
  }

  public String getShop() {
    return shop;
  }

  public void setShop(String shop) {
    this.shop = shop;
  }

  public String getVisit() {
    return visit;
  }

  public void setVisit(String visit) {
    this.visit = visit;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public String getPhone() {
    return phone;
  }

  public void setPhone(String phone) {
    this.phone = phone;
  }

  public String getLanguage() {
    return language;
  }

  public void setLanguage(String language) {
    this.language = language;
  }

  public boolean isAgreed() {
    return agreed;
  }

  public void setAgreed(boolean agreed) {
    this.agreed = agreed;
  }

  public boolean isMail() {
    return mail;
  }

  public void setMail(boolean mail) {
    this.mail = mail;
  }

  public boolean isCall() {
    return call;
  }

  public void setCall(boolean call) {
    this.call = call;
  }

  public boolean isAgain() {
    return again;
  }

  public void setAgain(boolean again) {
    this.again = again;
  }

  public boolean isAlthough() {
    return although;
  }

  public void setAlthough(boolean although) {
    this.although = although;
  }
}
