package io.vitrine.store.limit.page;

import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import io.vitrine.shell.signin.Role;
import io.vitrine.shell.signin.SignedIn;
import io.vitrine.store.assortment.Assortment;
import io.vitrine.store.limit.EquipTill;
import io.vitrine.store.limit.FromDay;
import io.vitrine.store.limit.LimitAnswer;
import io.vitrine.store.limit.LimitAnswer.Reason;
import io.vitrine.store.limit.LimitAnswer.Refused;
import io.vitrine.store.limit.SetLimit;
import io.vitrine.store.sale.AmountLimits;
import io.vitrine.store.terminal.Terminals;
import io.vitrine.store.till.TypedAmount;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** A manager sets the limits of one shop: a form and a button for each kind. */
@Named
@ViewScoped
public class LimitsPage implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final String TEXTS = "io.vitrine.store.limit.texts";

  @Inject private SetLimit set;
  @Inject private EquipTill equip;
  @Inject private SignedIn signedIn;
  @Inject private Assortment assortment;
  @Inject private Refusals refusals;
  @Inject private Clock clock;

  private String shop;
  private String role = Role.ADVISER.name();
  private String percent;
  private String percentFrom;
  private String amount;
  private String amountFrom;
  private String cash;
  private String cashFrom;

  public String setDiscount() {
    return act(
        () ->
            from(
                percentFrom,
                setting -> set.discount(setting, Role.valueOf(role), TypedPercent.read(percent))));
  }

  public String setCheques() {
    return set(AmountLimits.Kind.CHEQUE, amountFrom, amount);
  }

  public String setCash() {
    return set(AmountLimits.Kind.CASH_OUT, cashFrom, cash);
  }

  private String set(AmountLimits.Kind kind, String day, String typed) {
    return act(() -> from(day, setting -> set.amount(kind, setting, TypedAmount.read(typed))));
  }

  public String give(String till) {
    return act(() -> equip.with(shop, till, Terminals.Kind.SIMULATOR, signedIn.getStaff()));
  }

  public String take(String till) {
    return act(() -> equip.with(shop, till, Terminals.Kind.NONE, signedIn.getStaff()));
  }

  private LimitAnswer from(String day, Function<SetLimit.Setting, LimitAnswer> then) {
    Instant now = clock.instant();
    try {
      LocalDate asked = day == null || day.isBlank() ? null : LocalDate.parse(day);
      return FromDay.at(asked, now, assortment.shop(shop).getZone())
          .map(from -> then.apply(new SetLimit.Setting(shop, from, now, signedIn.getStaff())))
          .orElse(new Refused(Reason.DAY));
    } catch (DateTimeParseException noDay) {
      return new Refused(Reason.DAY);
    }
  }

  private String act(Supplier<LimitAnswer> act) {
    if (!isAllowed()) {
      return say(refusals.notAllowed());
    }
    LimitAnswer answer;
    try {
      answer = act.get();
    } catch (InvalidValue | IllegalArgumentException unreadable) {
      answer = new Refused(Reason.NO_LIMIT);
    }
    return answer.fold(
        done ->
            "limits?faces-redirect=true&shop=" + URLEncoder.encode(shop, StandardCharsets.UTF_8),
        refused -> say(refusals.from(TEXTS, refused.reason().status(), refused.reason().code())));
  }

  private static String say(Problem said) {
    FacesContext.getCurrentInstance()
        .addMessage(
            null, new FacesMessage(FacesMessage.SEVERITY_ERROR, said.title(), said.detail()));
    return null;
  }

  /** Whether whoever is signed in is a manager of the shop. */
  public boolean isAllowed() {
    return getShop() != null && signedIn.mayActIn(Role.MANAGER, shop);
  }

  public List<String> getShops() {
    return List.copyOf(signedIn.shopsWith(Role.MANAGER));
  }

  /** The roles whose limit a manager sets. */
  public List<Role> getRoles() {
    return List.of(Role.ADVISER, Role.CASHIER);
  }

  public String shopName(String code) {
    return assortment.shop(code).getName();
  }

  public String getZone() {
    return assortment.shop(shop).getZone().getId();
  }

  /** The shop asked for, or the first of hers. */
  public String getShop() {
    if (shop == null || shop.isBlank()) {
      shop = getShops().stream().findFirst().orElse(null);
    }
    return shop;
  }

  public void setShop(String shop) {
    this.shop = shop;
  }

  public String getRole() {
    return role;
  }

  public void setRole(String role) {
    this.role = role;
  }

  public String getPercent() {
    return percent;
  }

  public void setPercent(String percent) {
    this.percent = percent;
  }

  public String getPercentFrom() {
    return percentFrom;
  }

  public void setPercentFrom(String percentFrom) {
    this.percentFrom = percentFrom;
  }

  public String getAmount() {
    return amount;
  }

  public void setAmount(String amount) {
    this.amount = amount;
  }

  public String getAmountFrom() {
    return amountFrom;
  }

  public void setAmountFrom(String amountFrom) {
    this.amountFrom = amountFrom;
  }

  public String getCash() {
    return cash;
  }

  public void setCash(String cash) {
    this.cash = cash;
  }

  public String getCashFrom() {
    return cashFrom;
  }

  public void setCashFrom(String cashFrom) {
    this.cashFrom = cashFrom;
  }
}
