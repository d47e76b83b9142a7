package io.vitrine.store.loyalty.page;

import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.page.Language;
import io.vitrine.shell.problem.Refusals;
import io.vitrine.shell.signin.Role;
import io.vitrine.shell.signin.SignedIn;
import io.vitrine.store.dossier.Acting;
import io.vitrine.store.loyalty.Loyalty;
import io.vitrine.store.loyalty.LoyaltyRule;
import io.vitrine.store.loyalty.LoyaltyTerms;
import io.vitrine.store.loyalty.SetLoyalty;
import io.vitrine.store.shop.page.ManagedShop;
import io.vitrine.store.till.TypedAmount;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;

/** A manager says what her shop gives back, and sees how many benefits are open. */
@Named
@RequestScoped
public class LoyaltyPage {

  private static final String TEXTS = "io.vitrine.store.loyalty.texts";
  private static final int USUAL_DAYS = 180;

  @Inject private Loyalty loyalty;
  @Inject private SetLoyalty setLoyalty;
  @Inject private ManagedShop managed;
  @Inject private SignedIn signedIn;
  @Inject private Language language;
  @Inject private Refusals refusals;
  @Inject private Clock clock;

  private String after;
  private String benefit;
  private int days = USUAL_DAYS;

  /** Before the page is drawn. */
  public void arrive() {
    managed.opens();
  }

  /** The latest word; {@code null} before the first, or where it says that nothing is given. */
  public LoyaltyRule getRule() {
    return loyalty.rule(managed.getShop()).filter(rule -> rule.terms().isOn()).orElse(null);
  }

  public long getOpen() {
    return loyalty.countOpen(managed.getShop(), LocalDate.now(clock));
  }

  public long getUsed() {
    return loyalty.countUsed(managed.getShop());
  }

  /** Of a shop that is not hers nothing is set, nor shown when the page is drawn again. */
  public String set() {
    String shop = managed.getShop();
    managed.opens();
    try {
      SetLoyalty.Answer answer =
          setLoyalty.set(
              shop,
              new LoyaltyTerms(TypedAmount.read(after), TypedAmount.read(benefit), days),
              new Acting(
                  signedIn.getStaff(), signedIn.getName(), signedIn.shopsWith(Role.MANAGER)));
      if (answer == SetLoyalty.Answer.DONE) {
        return "/manage/loyalty.xhtml?faces-redirect=true&shop=" + shop;
      }
      say(language.say(TEXTS, "otherShop"));
    } catch (InvalidValue invalid) {
      say(refusals.invalid(invalid).title() + " " + language.say(TEXTS, "check"));
    }
    return null;
  }

  private static void say(String title) {
    FacesContext.getCurrentInstance()
        .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, title, ""));
  }

  public String getZone() {
    return managed.zone().getId();
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }

  public String getBenefit() {
    return benefit;
  }

  public void setBenefit(String benefit) {
    this.benefit = benefit;
  }

  public int getDays() {
    return days;
  }

  public void setDays(int days) {
    this.days = days;
  }
}
