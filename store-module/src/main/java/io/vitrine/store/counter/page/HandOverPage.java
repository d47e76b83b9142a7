package io.vitrine.store.counter.page;

import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.money.Money;
import io.vitrine.shell.page.Formats;
import io.vitrine.shell.page.Language;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import io.vitrine.store.device.proof.ConfirmationAtHand;
import io.vitrine.store.discount.DiscountsAsked;
import io.vitrine.store.sale.CounterRequest;
import io.vitrine.store.sale.PricedLine;
import io.vitrine.store.sale.Sale;
import io.vitrine.store.sale.SaleAnswer;
import io.vitrine.store.sale.Sales;
import io.vitrine.store.sale.SellAtCounter;
import io.vitrine.store.sale.Totals;
import io.vitrine.store.sale.promise.Promised;
import io.vitrine.store.stock.Stock;
import io.vitrine.store.visit.Visit;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A quote or an order becomes a sale: its lines and prices, what was paid down, what is left. */
@Named
@ViewScoped
public class HandOverPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String TEXTS = "io.vitrine.store.sale.texts";

  @Inject private CounterDesk desk;
  @Inject private ConfirmationAtHand confirmation;
  @Inject private PaymentDesk paymentDesk;
  @Inject private SellAtCounter sell;
  @Inject private Sales sales;
  @Inject private Stock stock;
  @Inject private Refusals refusals;
  @Inject private Language language;

  private String number;
  private String visit;
  private String newPrice;
  private transient Problem problem;
  private transient Promised promised;

  public void open() {
    problem = desk.takeOver();
    paymentDesk.serve(visit);
  }

  /** What was shown is what is paid; a sale whose answer got lost on the way is shown. */
  public String finish() {
    try {
      return desk.act(
          counter ->
              sales
                  .underKey(counter.shop(), paymentDesk.getKey())
                  .map(HandOverPage::receipt)
                  .orElseGet(() -> sell(counter)));
    } catch (InvalidValue invalid) {
      return CounterDesk.say(refusals.invalid(invalid));
    }
  }

  private String sell(CounterRequest.Counter counter) {
    Optional<Problem> unpaid = paymentDesk.cover(counter, getDue());
    return unpaid.isPresent()
        ? CounterDesk.say(unpaid.get())
        : sell.sell(request(counter)).fold(this::done, this::no, this::not);
  }

  private CounterRequest request(CounterRequest.Counter counter) {
    return new CounterRequest(
        counter,
        paymentDesk.getKey(),
        visit,
        List.of(),
        paymentDesk.payments(getDue()),
        paymentDesk.getForm().reason(),
        DiscountsAsked.NONE,
        null,
        number);
  }

  private String done(SaleAnswer.Finished finished) {
    return receipt(finished.sale());
  }

  private static String receipt(Sale sale) {
    return "receipt?faces-redirect=true&sale=" + sale.getId();
  }

  private String no(SaleAnswer.Refused refused) {
    if (refused.reason() == SaleAnswer.Reason.NOT_CONFIRMED && !confirmation.isGiven()) {
      return null; // the device signs what it was told, and finishes again by itself
    }
    if (refused.reason() == SaleAnswer.Reason.QUOTE_ENDED && refused.dueCents() != null) {
      newPrice = Formats.money(Money.cents(refused.dueCents()), language.getLocale());
    }
    return CounterDesk.say(
        refusals.from(
            TEXTS,
            refused.reason().status(),
            refused.reason().code(),
            String.join(", ", refused.skus())));
  }

  private String not(SaleAnswer.NotApproved not) {
    return CounterDesk.say(
        refusals.from(
            "io.vitrine.store.approval.texts", not.reason().status(), not.reason().code()));
  }

  public Promised getPromised() {
    if (promised == null && number != null) {
      promised = desk.promised(number);
    }
    return promised;
  }

  public List<PricedLine> getLines() {
    return getPromised().lines();
  }

  public Totals getTotals() {
    return Totals.of(getLines());
  }

  /** What is left to pay. */
  public Money getDue() {
    return getTotals().due().minus(getPromised().paidBefore());
  }

  public boolean isOrder() {
    return getPromised().kind() == Promised.Kind.ORDER;
  }

  public boolean isShort() {
    Map<String, Integer> levels =
        stock.free(
            desk.shop(),
            getLines().stream().map(PricedLine::sku).toList(),
            getVisitor().getAppointment());
    return getLines().stream()
        .anyMatch(line -> levels.getOrDefault(line.sku(), 0) < line.quantity());
  }

  public String rate(Totals.Rate rate) {
    return Formats.number(rate.rate().basisPoints() / 100.0, language.getLocale());
  }

  public Visit getVisitor() {
    return desk.visitor(visit);
  }

  public Problem getProblem() {
    return problem;
  }

  /**
   * What the articles of a quote that has ended cost today; {@code null} where that is no matter.
   */
  public String getNewPrice() {
    return newPrice;
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
