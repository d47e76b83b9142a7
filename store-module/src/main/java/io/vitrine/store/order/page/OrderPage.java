package io.vitrine.store.order.page;

import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.money.Money;
import io.vitrine.shell.page.Formats;
import io.vitrine.shell.page.Language;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import io.vitrine.store.device.OwnShops;
import io.vitrine.store.device.PersonAtDevice;
import io.vitrine.store.device.SignOnToDevice;
import io.vitrine.store.order.CancelAnswer;
import io.vitrine.store.order.CancelRequest;
import io.vitrine.store.order.Cancellation;
import io.vitrine.store.order.DepositKind;
import io.vitrine.store.order.DepositPart;
import io.vitrine.store.order.OrderAtCounter;
import io.vitrine.store.order.OrderPaper;
import io.vitrine.store.order.OrderPapers;
import io.vitrine.store.sale.CounterRequest;
import io.vitrine.store.sale.Payment.Means;
import io.vitrine.store.sale.promise.PromisedLine;
import io.vitrine.store.terminal.AttemptRequest;
import io.vitrine.store.terminal.AttemptSubject;
import io.vitrine.store.terminal.TerminalAttempt;
import io.vitrine.store.terminal.page.TerminalAtPage;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An order: what was promised and paid down, what becomes of it next. */
@Named
@ViewScoped
public class OrderPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String TEXTS = "io.vitrine.store.order.texts";

  @Inject private OrderPapers papers;
  @Inject private OrderAtCounter counter;
  @Inject private PersonAtDevice presence;
  @Inject private SignOnToDevice signOn;
  @Inject private TerminalAtPage terminal;
  @Inject private OwnShops shops;
  @Inject private Refusals refusals;
  @Inject private Language language;

  private String number;
  private String key;
  private String by;
  private boolean keep;
  private final DepositBackForm back = new DepositBackForm();
  private transient OrderPaper paper;

  public void open() {
    getPaper();
  }

  /** Who steps back, or how the money goes, was chosen; the form shows what follows. */
  public void choose() {
    back.setApproval(null);
  }

  public String cancel() {
    try {
      return presence.fold(
          (device, person) -> {
            signOn.on(device.getId(), person);
            return cancel(
                new CounterRequest.Counter(
                    device.getShop(), device.getTill(), device.getId(), person.staff()));
          },
          absence ->
              say(
                  refusals.from(
                      "io.vitrine.store.device.texts", absence.status(), absence.code())));
    } catch (InvalidValue invalid) {
      return say(refusals.invalid(invalid));
    }
  }

  private String cancel(CounterRequest.Counter at) {
    Money open = parts().getOrDefault(Means.CARD, Money.ZERO).minus(terminal.sum(given(at.shop())));
    if (open.cents() > 0 && isTerminal()) {
      Optional<Problem> said =
          terminal.ask(
              new AttemptRequest(at, key, AttemptSubject.ORDER, number, open)
                  .approvedBy(back.code()));
      if (said.isPresent()) {
        return say(said.get());
      }
    }
    return counter.cancel(request(at)).fold(this::done, this::no, this::notApproved);
  }

  private CancelRequest request(CounterRequest.Counter at) {
    return new CancelRequest(
        at,
        key,
        number,
        Cancellation.By.valueOf(by),
        keep,
        back.payouts(parts(), given(at.shop())),
        back.code());
  }

  private List<TerminalAttempt> given(String shop) {
    return terminal.approved(shop, number);
  }

  private Map<Means, Money> parts() {
    return back.parts(getCancellation().back(), isTerminal() ? getCameByCard() : null);
  }

  /** Whether cards are asked by a terminal here. */
  public boolean isTerminal() {
    return presence.toSee(
        (device, person) -> terminal.isAt(device.getShop(), device.getTill()), absence -> false);
  }

  /** What of the deposit was paid from a card. */
  public Money getCameByCard() {
    return getPaper().deposit().paidDown().byMeans().getOrDefault(Means.CARD, Money.ZERO);
  }

  /** Whether a card can be chosen: with a terminal only what came from one. */
  public boolean isToCard() {
    return !isTerminal() || !getCameByCard().isZero();
  }

  /** What the card gets of what goes back. */
  public Money getOnCard() {
    return parts().getOrDefault(Means.CARD, Money.ZERO);
  }

  /** What goes onto a credit note. */
  public Money getOnNote() {
    return parts().getOrDefault(Means.CREDIT_NOTE, Money.ZERO);
  }

  private String done(CancelAnswer.Cancelled cancelled) {
    return "order?faces-redirect=true&order=" + number;
  }

  private String no(CancelAnswer.Refused refused) {
    paper = null;
    return say(refusals.from(TEXTS, refused.reason().status(), refused.reason().code()));
  }

  private String notApproved(CancelAnswer.NotApproved not) {
    back.setApproval(null);
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
      paper = papers.find(shops.ofCounter(), number).orElse(null);
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

  public DepositBackForm getBack() {
    return back;
  }
}
