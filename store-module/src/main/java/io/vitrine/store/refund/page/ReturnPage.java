package io.vitrine.store.refund.page;

import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.money.Money;
import io.vitrine.shell.page.Language;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import io.vitrine.store.device.PersonAtDevice;
import io.vitrine.store.device.SignOnToDevice;
import io.vitrine.store.device.proof.ConfirmationAtHand;
import io.vitrine.store.refund.GivenBack;
import io.vitrine.store.refund.LineSoFar;
import io.vitrine.store.refund.PayoutRule;
import io.vitrine.store.refund.ReceiptNumber;
import io.vitrine.store.refund.Refund;
import io.vitrine.store.refund.RefundAnswer;
import io.vitrine.store.refund.RefundRequest;
import io.vitrine.store.refund.Refunds;
import io.vitrine.store.refund.Returnable;
import io.vitrine.store.refund.SaleSoFar;
import io.vitrine.store.refund.TakeBackAtCounter;
import io.vitrine.store.sale.BasketLine;
import io.vitrine.store.sale.CounterRequest;
import io.vitrine.store.sale.Payment.Means;
import io.vitrine.store.sale.SoldLine;
import io.vitrine.store.terminal.AttemptRequest;
import io.vitrine.store.terminal.AttemptSubject;
import io.vitrine.store.terminal.TerminalAttempt;
import io.vitrine.store.terminal.page.TerminalAtPage;
import io.vitrine.store.till.Tills;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A return at the counter: the receipt's number, what of it comes back, how the money goes. */
@Named
@ViewScoped
public class ReturnPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String TEXTS = "io.vitrine.store.refund.texts";
  private static final String DEVICE_TEXTS = "io.vitrine.store.device.texts";

  @Inject private PersonAtDevice presence;
  @Inject private SignOnToDevice signOn;
  @Inject private ConfirmationAtHand confirmation;
  @Inject private Tills tills;
  @Inject private Returnable returnable;
  @Inject private TakeBackAtCounter counter;
  @Inject private Refunds refunds;
  @Inject private TerminalAtPage terminal;
  @Inject private Refusals refusals;
  @Inject private Language language;

  private final LinkedHashMap<String, Integer> quantities = new LinkedHashMap<>();
  private final PayoutForm payout = new PayoutForm();
  private String receipt;
  private String shop;
  private String till;
  private String key;
  private transient Problem problem;
  private transient SaleSoFar sale;
  private transient boolean tillOpen;

  /** The receipt, if one is named, is read. */
  public void open() {
    presence.toSee(
        (device, person) -> {
          shop = device.getShop();
          till = device.getTill();
          return null;
        },
        absence -> {
          problem = refusals.from(DEVICE_TEXTS, absence.status(), absence.code());
          return null;
        });
  }

  public void more(String sku) {
    quantities.merge(sku, 1, (now, one) -> Math.min(now + one, left(sku)));
  }

  public void fewer(String sku) {
    quantities.computeIfPresent(sku, (same, now) -> now == 1 ? null : now - 1);
  }

  private int left(String sku) {
    return getSale().lines().stream()
        .filter(line -> line.sku().equals(sku))
        .mapToInt(LineSoFar::left)
        .sum();
  }

  /** Another way was chosen; the form shows its fields. */
  public void choose() {
    payout.setApproval(null);
  }

  /** The person takes the device over and gives the money back. */
  public String finish() {
    try {
      return presence.fold(
          (device, person) -> {
            signOn.on(device.getId(), person);
            Optional<Refund> before = refunds.underKey(shop, key);
            return before.isPresent()
                ? ReturnPage.done(before.get())
                : giveBack(
                    new CounterRequest.Counter(
                        device.getShop(), device.getTill(), device.getId(), person.staff()));
          },
          absence -> say(refusals.from(DEVICE_TEXTS, absence.status(), absence.code())));
    } catch (InvalidValue invalid) {
      return say(refusals.invalid(invalid));
    }
  }

  private String giveBack(CounterRequest.Counter at) {
    Money open = getToCard().minus(terminal.sum(given()));
    if (open.cents() > 0 && isTerminal()) {
      if (isManagerNeeded() && payout.code() == null) {
        return no(new RefundAnswer.Refused(RefundAnswer.Reason.NEEDS_MANAGER, List.of(), null));
      }
      Optional<Problem> said =
          terminal.ask(
              new AttemptRequest(at, key, AttemptSubject.SALE, getSale().sale().getId(), open)
                  .approvedBy(isManagerNeeded() ? payout.code() : null));
      if (said.isPresent()) {
        return say(said.get());
      }
    }
    return counter
        .takeBack(request(at))
        .fold(finished -> done(finished.refund()), this::no, this::notApproved);
  }

  private List<TerminalAttempt> given() {
    return terminal.approved(shop, getSale().sale().getId());
  }

  /** Whether cards are asked by a terminal here. */
  public boolean isTerminal() {
    return terminal.isAt(shop, till);
  }

  private RefundRequest request(CounterRequest.Counter at) {
    return new RefundRequest(
        at,
        key,
        receipt,
        wanted(),
        payout.payouts(getGiven().total(), getSale().left(), given()),
        payout.asked(),
        payout.code());
  }

  private List<BasketLine> wanted() {
    return quantities.entrySet().stream()
        .map(line -> new BasketLine(line.getKey(), line.getValue()))
        .toList();
  }

  private static String done(Refund refund) {
    return "refund?faces-redirect=true&refund=" + refund.getId();
  }

  private String no(RefundAnswer.Refused refused) {
    readAgain();
    if (refused.reason() == RefundAnswer.Reason.NOT_CONFIRMED && !confirmation.isGiven()) {
      return null; // the device signs what it was told, and finishes again by itself
    }
    return say(
        refusals.from(
            TEXTS,
            refused.reason().status(),
            refused.reason().code(),
            String.join(", ", refused.skus())));
  }

  /** Another till may have taken a part of it back meanwhile. */
  private void readAgain() {
    sale = null;
    quantities.replaceAll((sku, now) -> Math.min(now, left(sku)));
    quantities.values().removeIf(now -> now < 1);
  }

  private String notApproved(RefundAnswer.NotApproved not) {
    payout.setApproval(null);
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

  /** The sale of the receipt and what has come back of it; {@code null} where there is none. */
  public SaleSoFar getSale() {
    if (sale == null && shop != null && receipt != null && !receipt.isBlank()) {
      sale = returnable.find(shop, receipt).orElse(null);
    }
    return sale;
  }

  /** Whether a number was given under which nothing stands here. */
  public boolean isUnknown() {
    return receipt != null && !receipt.isBlank() && getSale() == null;
  }

  /** Under which words the reason stands. */
  public String getWhyUnknown() {
    return "refusal." + ReceiptNumber.whyUnknown(shop, receipt).code();
  }

  public SoldLine sold(LineSoFar line) {
    return getSale().sale().getLines().stream()
        .filter(one -> one.getPlace() == line.place())
        .findFirst()
        .orElseThrow();
  }

  public String name(LineSoFar line) {
    return language.pick(sold(line).getNameFr(), sold(line).getNameEn());
  }

  public String variant(LineSoFar line) {
    return language.pick(sold(line).getVariantFr(), sold(line).getVariantEn());
  }

  public int quantity(LineSoFar line) {
    return quantities.getOrDefault(line.sku(), 0);
  }

  /** What comes back is worth so much; nothing as long as nothing was chosen. */
  public GivenBack getGiven() {
    return getSale().of(wanted());
  }

  public boolean isSomething() {
    return !quantities.isEmpty();
  }

  public Money getToCard() {
    return part(Means.CARD);
  }

  public Money getInCash() {
    return part(Means.CASH);
  }

  public Money getOnNote() {
    return part(Means.CREDIT_NOTE);
  }

  private Money part(Means means) {
    return parts().getOrDefault(means, Money.ZERO);
  }

  private Map<Means, Money> parts() {
    return payout.parts(getGiven().total(), getSale().left());
  }

  /** Whether some of it goes another way than it came. */
  public boolean isManagerNeeded() {
    return PayoutRule.needsManager(parts(), getSale().left());
  }

  /** Under which the device keeps its key: another return of the same receipt has another. */
  public String getKeyName() {
    return "return-" + getSale().sale().getId() + "-" + getSale().refunds();
  }

  public boolean isTillOpen() {
    tillOpen = tillOpen || shop != null && tills.openSession(shop, till).isPresent();
    return tillOpen;
  }

  public Problem getProblem() {
    return problem;
  }

  public PayoutForm getPayout() {
    return payout;
  }

  public String getReceipt() {
    return receipt;
  }

  public void setReceipt(String receipt) {
    this.receipt = ReceiptNumber.scanned(receipt);
  }

  public String getKey() {
    return key;
  }

  public void setKey(String key) {
    this.key = key;
  }
}
