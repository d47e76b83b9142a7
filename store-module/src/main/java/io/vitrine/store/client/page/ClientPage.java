package io.vitrine.store.client.page;

import io.vitrine.shell.page.Language;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.signin.Role;
import io.vitrine.shell.signin.SignedIn;
import io.vitrine.store.client.ClientNumber;
import io.vitrine.store.client.ClientRefusal;
import io.vitrine.store.client.ClientView;
import io.vitrine.store.client.OpenClient;
import io.vitrine.store.client.Phone;
import io.vitrine.store.dossier.WhoActs;
import io.vitrine.store.shop.ShopCards;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** A person as the adviser reads her, what matters now first. */
@Named
@ViewScoped
public class ClientPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private OpenClient openClient;
  @Inject private WhoActs whoActs;
  @Inject private SignedIn signedIn;
  @Inject private ShopCards cards;
  @Inject private Language language;
  @Inject private Told told;

  private String number;
  private String visit;
  private boolean elsewhere;
  private transient ClientView view;
  private transient Problem problem;

  /** Reads her; it is written down that somebody did. */
  public void open() {
    read();
  }

  /** Reads again as it stands now. */
  void read() {
    openClient
        .of(number == null ? "" : number, whoActs.acting(), signedIn.shopsWith(Role.MANAGER))
        .fold(
            found -> {
              view = found;
              problem = null;
              elsewhere = false;
              return null;
            },
            refused -> {
              view = null;
              problem = told.instead(refused);
              elsewhere = refused.why() == ClientRefusal.OTHER_SHOP;
              return null;
            });
  }

  public ClientView getView() {
    if (view == null && problem == null) {
      read();
    }
    return view;
  }

  public Problem getProblem() {
    return problem;
  }

  /** Whether a reason would open the page. */
  public boolean isElsewhere() {
    return elsewhere;
  }

  /** Her number in two groups of four. */
  public String getSpoken() {
    return ClientNumber.spoken(getView().client().number());
  }

  public String spoken(String other) {
    return ClientNumber.spoken(other);
  }

  /** A day in the reader's words. */
  public String day(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
        .withLocale(language.getLocale())
        .format(day);
  }

  public String shopName(String code) {
    return cards.name(code);
  }

  public String zone(String code) {
    return cards.zone(code).getId();
  }

  public String phone(String kept) {
    return Phone.spoken(kept);
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getVisit() {
    return visit;
  }

  public void setVisit(String visit) {
    this.visit = visit;
  }
}
