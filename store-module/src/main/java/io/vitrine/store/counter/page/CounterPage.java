package io.vitrine.store.counter.page;

import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.money.Money;
import io.vitrine.shell.page.Formats;
import io.vitrine.shell.page.Language;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import io.vitrine.store.device.proof.ConfirmationAtHand;
import io.vitrine.store.sale.CounterRequest;
import io.vitrine.store.sale.CounterView;
import io.vitrine.store.sale.Sale;
import io.vitrine.store.sale.SaleAnswer;
import io.vitrine.store.sale.Sales;
import io.vitrine.store.sale.SellAtCounter;
import io.vitrine.store.sale.Totals;
import io.vitrine.store.visit.Visit;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** The counter: what lies on it and what it comes to, sold to whom. Keeps numbers, never prices. */
@Named
@ViewScoped
public class CounterPage implements Serializable, TakesArticles {
  private static final long serialVersionUID = 1L;
  private static final String TEXTS = "io.vitrine.store.sale.texts";

  @Inject private CounterDesk desk;
  @Inject private PaymentDesk paymentDesk;
  @Inject private ConfirmationAtHand confirmation;
  @Inject private BasketDesk kept;
  @Inject private CounterView view;
  @Inject private SellAtCounter sell;
  @Inject private Sales sales;
  @Inject private Refusals refusals;
  @Inject private Language language;

  private final CounterBasket basket = new CounterBasket();
  private String visit;
  private String credit;
  private transient Visit visitor;
  private transient CounterView.Counter counter;

  /** What lay there for the visit, or else the customer's wishes, comes onto the counter. */
  public void open() {
    if (desk.absence() == null && getVisitor() != null && !kept.lay(visit, basket)) {
      view.proposed(desk.shop(), visit).forEach(line -> basket.change(line.sku(), line.quantity()));
    }
    paymentDesk.serve(visit);
    paymentDesk.payWith(credit);
  }

  @Override
  public void more(String sku) {
    basket.change(sku, 1);
    changed();
  }

  public void fewer(String sku) {
    basket.change(sku, -1);
    changed();
  }

  public void remove(String sku) {
    basket.remove(sku);
    changed();
  }

  /** Something more or less goes off. */
  public void discounted() {
    getDiscount().setApproval(null);
    changed();
  }

  /** A colleague's basket becomes that of whoever stands here. */
  public void takeOver() {
    kept.keep(visit, basket);
    counter = null;
  }

  private void changed() {
    kept.keep(visit, basket);
    counter = null;
    paymentDesk.getForm().begin();
  }

  /**
   * The person takes the device over and finishes the sale; what was shown is what is paid. A sale
   * whose answer got lost on the way is shown.
   */
  public String finish() {
    try {
      return desk.act(
          at ->
              sales
                  .underKey(at.shop(), paymentDesk.getKey())
                  .map(CounterPage::receipt)
                  .orElseGet(() -> sell(at)));
    } catch (InvalidValue invalid) {
      return CounterDesk.say(refusals.invalid(invalid));
    }
  }

  private String sell(CounterRequest.Counter at) {
    Optional<Problem> unpaid = paymentDesk.cover(at, due());
    return unpaid.isPresent()
        ? CounterDesk.say(unpaid.get())
        : sell.sell(request(at)).fold(this::done, this::no, this::notApproved);
  }

  private Money due() {
    return getCounter().totals().due();
  }

  private CounterRequest request(CounterRequest.Counter at) {
    return new CounterRequest(
        at,
        paymentDesk.getKey(),
        visit,
        basket.lines(),
        paymentDesk.payments(due()),
        paymentDesk.getForm().reason(),
        getDiscount().asked(),
        getDiscount().code());
  }

  /** What lies on the counter, to be quoted; what is quoted again unchanged is the same quote. */
  CounterRequest asQuote(CounterRequest.Counter at) {
    int mark = Objects.hash(basket.lines(), getDiscount().asked().inOrder());
    return new CounterRequest(
        at,
        paymentDesk.getKey() + "-Q" + Integer.toHexString(mark),
        visit,
        basket.lines(),
        List.of(),
        null,
        getDiscount().asked(),
        getDiscount().code());
  }

  private String done(SaleAnswer.Finished finished) {
    return receipt(finished.sale());
  }

  private static String receipt(Sale sale) {
    return "receipt?faces-redirect=true&sale=" + sale.getId();
  }

  private String no(SaleAnswer.Refused refused) {
    SaleAnswer.Reason reason = refused.reason();
    if (refused.dueCents() != null) {
      counter = null;
    }
    if (reason == SaleAnswer.Reason.NOT_CONFIRMED && !confirmation.isGiven()) {
      return null; // the device signs what it was told, and finishes again by itself
    }
    return CounterDesk.say(
        refusals.from(TEXTS, reason.status(), reason.code(), String.join(", ", refused.skus())));
  }

  private String notApproved(SaleAnswer.NotApproved not) {
    getDiscount().setApproval(null);
    return CounterDesk.say(
        refusals.from(
            "io.vitrine.store.approval.texts", not.reason().status(), not.reason().code()));
  }

  public CounterView.Counter getCounter() {
    if (counter == null) {
      String appointment = getVisitor() == null ? null : visitor.getAppointment();
      counter =
          view.of(
              new CounterView.For(desk.shop(), appointment),
              basket.quantities(),
              getDiscount().asked());
    }
    return counter;
  }

  /** Why some of what lies here cannot be sold, with the numbers. */
  public String getRecalledWords() {
    return refusals
        .from(
            TEXTS,
            SaleAnswer.Reason.RECALLED.status(),
            SaleAnswer.Reason.RECALLED.code(),
            getCounter().rows().stream()
                .filter(CounterView.Row::isRecalled)
                .map(row -> row.line().sku())
                .collect(Collectors.joining(", ")))
        .detail();
  }

  /** Whether what goes off needs a manager's code. */
  public boolean isManagerNeeded() {
    return view.needsApproval(desk.shop(), getCounter(), getDiscount().asked(), desk.role());
  }

  public String percent(int basisPoints) {
    return Formats.number(basisPoints / 100.0, language.getLocale());
  }

  public String rate(Totals.Rate rate) {
    return percent(rate.rate().basisPoints());
  }

  public String name(CounterView.Row row) {
    return language.pick(row.line().variant().getNameFr(), row.line().variant().getNameEn());
  }

  public String variant(CounterView.Row row) {
    return language.pick(row.line().variant().getVariantFr(), row.line().variant().getVariantEn());
  }

  /** Whom the counter serves; {@code null} where nobody was chosen or the visit has ended. */
  public Visit getVisitor() {
    if (visitor == null) {
      visitor = desk.visitor(visit);
    }
    return visitor;
  }

  /** Whose basket it is, where it is a colleague's; {@code null} otherwise. */
  public String getColleague() {
    return kept.colleague();
  }

  public Problem getProblem() {
    return desk.absence();
  }

  public DiscountForm getDiscount() {
    return basket.discount();
  }

  public String getVisit() {
    return visit;
  }

  public void setVisit(String visit) {
    this.visit = visit;
  }

  public String getCredit() {
    return credit;
  }

  public void setCredit(String credit) {
    this.credit = credit;
  }
}
