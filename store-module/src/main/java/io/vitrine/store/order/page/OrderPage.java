package io.vitrine.store.order.page;

import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.money.Money;
import io.vitrine.shell.page.Formats;
import io.vitrine.shell.page.Language;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import io.vitrine.shell.signin.Role;
import io.vitrine.shell.signin.SignedIn;
import io.vitrine.store.device.PersonAtDevice;
import io.vitrine.store.order.CancelAnswer;
import io.vitrine.store.order.CancelRequest;
import io.vitrine.store.order.Cancellation;
import io.vitrine.store.order.DepositKind;
import io.vitrine.store.order.DepositPart;
import io.vitrine.store.order.OrderAtCounter;
import io.vitrine.store.order.OrderPaper;
import io.vitrine.store.order.OrderPapers;
import io.vitrine.store.refund.Payout;
import io.vitrine.store.sale.CounterRequest;
import io.vitrine.store.sale.Payment.Means;
import io.vitrine.store.sale.promise.PromisedLine;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

/** An order: what was promised and paid down, what becomes of it next. */
@Named
@ViewScoped
public class OrderPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String TEXTS = "io.vitrine.store.order.texts";

  @Inject private OrderPapers papers;
  @Inject private OrderAtCounter counter;
  @Inject private PersonAtDevice presence;
  @Inject private SignedIn signedIn;
  @Inject private Refusals refusals;
  @Inject private Language language;

  private String number;
  private String key;
  private String by;
  private boolean keep;
  private String means = "CARD";
  private String authorisation;
  private String approval;
  private transient OrderPaper paper;

  public void open() {
    getPaper();
  }

  /** Who steps back, or how the money goes, was chosen; the form shows what follows. */
  public void choose() {
    approval = null;
  }

  public String cancel() {
    try {
      return presence.fold(
          (device, person) ->
              counter
                  .cancel(
                      request(
                          new CounterRequest.Counter(
                              device.getShop(), device.getTill(), device.getId(), person.staff())))
                  .fold(this::done, this::no, this::notApproved),
          absence ->
              say(
                  refusals.from(
                      "io.vitrine.store.device.texts", absence.status(), absence.code())));
    } catch (InvalidValue invalid) {
      return say(refusals.invalid(invalid));
    }
  }

  private CancelRequest request(CounterRequest.Counter at) {
    Money back = getCancellation().back();
    return new CancelRequest(
        at,
        key,
        number,
        Cancellation.By.valueOf(by),
        keep,
        back.isZero()
            ? List.of()
            : List.of(
                new Payout(
                    Means.valueOf(means), back, "CARD".equals(means) ? authorisation : null)),
        approval == null || approval.isBlank() ? null : approval.strip());
  }

  private String done(CancelAnswer.Cancelled cancelled) {
    return "order?faces-redirect=true&order=" + number;
  }

  private String no(CancelAnswer.Refused refused) {
    paper = null;
    return say(refusals.from(TEXTS, refused.reason().status(), refused.reason().code()));
  }

  private String notApproved(CancelAnswer.NotApproved not) {
    approval = null;
    return say(
        refusals.from(
            "io.vitrine.store.approval.texts", not.reason().status(), not.reason().code()));
  }

  private static String say(Problem said) {
    FacesContext.getCurrentInstance()
        .addMessage(
            null, new FacesMessage(FacesMessage.SEVERITY_ERROR, said.title(), said.detail()));
    return null;
  }

  public OrderPaper getPaper() {
    if (paper == null && number != null) {
      paper =
          papers
              .find(signedIn.shopsWith(Role.ADVISER, Role.CASHIER, Role.MANAGER), number)
              .orElse(null);
    }
    return paper;
  }

  /** What becomes of the deposit if it is cancelled as chosen; {@code null} before that. */
  public Cancellation getCancellation() {
    return by == null || by.isBlank()
        ? null
        : Cancellation.of(
            getPaper().deposit().getKind(),
            Cancellation.By.valueOf(by),
            getPaper().deposit().getAmount(),
            keep);
  }

  /** Whether a manager says what becomes of the money, and not the law. */
  public boolean isToBeDecided() {
    return "CUSTOMER".equals(by) && getPaper().deposit().getKind() == DepositKind.ACOMPTE;
  }

  public Money getBalance() {
    return getPaper().order().getTotal().minus(getPaper().deposit().getAmount());
  }

  public String getWished() {
    return getPaper().order().getWishedOn() == null
        ? null
        : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
            .withLocale(language.getLocale())
            .format(getPaper().order().getWishedOn());
  }

  public String name(PromisedLine line) {
    return language.pick(line.getNameFr(), line.getNameEn());
  }

  public String variant(PromisedLine line) {
    return language.pick(line.getVariantFr(), line.getVariantEn());
  }

  public String rate(DepositPart part) {
    return Formats.number(part.getTaxRate().basisPoints() / 100.0, language.getLocale());
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getKey() {
    return key;
  }

  public void setKey(String key) {
    this.key = key;
  }

  public String getBy() {
    return by;
  }

  public void setBy(String by) {
    this.by = by;
  }

  public boolean isKeep() {
    return keep;
  }

  public void setKeep(boolean keep) {
    this.keep = keep;
  }

  public String getMeans() {
    return means;
  }

  public void setMeans(String means) {
    this.means = means;
  }

  public String getAuthorisation() {
    return authorisation;
  }

  public void setAuthorisation(String authorisation) {
    this.authorisation = authorisation;
  }

  public String getApproval() {
    return approval;
  }

  public void setApproval(String approval) {
    this.approval = approval;
  }
}
