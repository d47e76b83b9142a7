package io.vitrine.store.counter.page;

import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.money.Money;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import io.vitrine.store.discount.DiscountsAsked;
import io.vitrine.store.order.CustomerOrder;
import io.vitrine.store.order.DepositKind;
import io.vitrine.store.order.Handover;
import io.vitrine.store.order.OrderAtCounter;
import io.vitrine.store.order.OrderRequest;
import io.vitrine.store.order.Orders;
import io.vitrine.store.sale.CounterRequest;
import io.vitrine.store.sale.PricedLine;
import io.vitrine.store.sale.Totals;
import io.vitrine.store.sale.promise.Promised;
import io.vitrine.store.till.TypedAmount;
import io.vitrine.store.visit.Visit;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A quote becomes an order: for whom, how and when it is handed over, what is paid down. */
@Named
@ViewScoped
public class NewOrderPage implements Serializable {
  private static final long serialVersionUID = 1L;

  /** What is proposed to be paid down, of the whole. */
  private static final int PROPOSED_PERCENT = 30;

  @Inject private CounterDesk desk;
  @Inject private PaymentDesk paymentDesk;
  @Inject private OrderAtCounter counter;
  @Inject private Orders orders;
  @Inject private Refusals refusals;

  private String quote;
  private String visit;
  private String customer;
  private String contact;
  private String handover = Handover.PICK_UP.name();
  private String wishedOn;
  private String kind = DepositKind.ARRHES.name();
  private String deposit;
  private transient Problem problem;
  private transient Promised promised;

  public void open() {
    problem = desk.takeOver();
    paymentDesk.serve(visit);
    if (problem == null && getPromised() != null && getVisitor() != null) {
      customer = getVisitor().getCustomer();
      Money third = Money.cents(getTotals().due().cents() * PROPOSED_PERCENT / 100 / 100 * 100);
      deposit = third.isZero() ? "" : third.euros().toPlainString().replace('.', ',');
    }
  }

  public String place() {
    try {
      return desk.act(
          at ->
              orders
                  .underKey(at.shop(), paymentDesk.getKey())
                  .map(NewOrderPage::placed)
                  .orElseGet(() -> place(at)));
    } catch (InvalidValue invalid) {
      return CounterDesk.say(refusals.invalid(invalid));
    }
  }

  private String place(CounterRequest.Counter at) {
    Optional<Problem> unpaid = paymentDesk.cover(at, TypedAmount.read(deposit));
    if (unpaid.isPresent()) {
      return CounterDesk.say(unpaid.get());
    }
    return counter
        .place(request(at))
        .fold(
            placed -> placed(placed.order()),
            refused -> no("order", refused.reason().status(), refused.reason().code()),
            notSold -> no("sale", notSold.why().reason().status(), notSold.why().reason().code()),
            not -> no("approval", not.reason().status(), not.reason().code()));
  }

  private static String placed(CustomerOrder order) {
    return "order?faces-redirect=true&order=" + order.getId();
  }

  private String no(String feature, int status, String code) {
    return CounterDesk.say(
        refusals.from("io.vitrine.store." + feature + ".texts", status, code, ""));
  }

  private OrderRequest request(CounterRequest.Counter counter) {
    Money down = TypedAmount.read(deposit);
    return new OrderRequest(
        new CounterRequest(
            counter,
            paymentDesk.getKey(),
            visit,
            List.of(),
            paymentDesk.payments(down),
            null,
            DiscountsAsked.NONE,
            null,
            quote),
        new OrderRequest.ForWhom(customer, contact, Handover.said(handover), day()),
        DepositKind.said(kind),
        down);
  }

  private LocalDate day() {
    try {
      return wishedOn == null || wishedOn.isBlank() ? null : LocalDate.parse(wishedOn.strip());
    } catch (DateTimeException e) {
      throw new InvalidValue("a day is written like 2026-12-12");
    }
  }

  public Promised getPromised() {
    if (promised == null && quote != null) {
      promised = desk.promised(quote);
    }
    return promised;
  }

  public List<PricedLine> getLines() {
    return getPromised().lines();
  }

  public Totals getTotals() {
    return Totals.of(getLines());
  }

  public Visit getVisitor() {
    return desk.visitor(visit);
  }

  public boolean isDelivery() {
    return Handover.DELIVERY.name().equals(handover);
  }

  /** What is paid down, as far as it is typed. */
  public Money getDown() {
    try {
      return deposit == null || deposit.isBlank() ? Money.ZERO : TypedAmount.read(deposit);
    } catch (InvalidValue notYet) {
      return Money.ZERO;
    }
  }

  public Problem getProblem() {
    return problem;
  }

  public String getQuote() {
    return quote;
  }

  public void setQuote(String quote) {
    this.quote = quote;
  }

  public String getVisit() {
    return visit;
  }

  public void setVisit(String visit) {
    this.visit = visit;
  }

  public String getCustomer() {
    return customer;
  }

  public void setCustomer(String customer) {
    this.customer = customer;
  }

  public String getContact() {
    return contact;
  }

  public void setContact(String contact) {
    this.contact = contact;
  }

  public String getHandover() {
    return handover;
  }

  public void setHandover(String handover) {
    this.handover = handover;
  }

  public String getWishedOn() {
    return wishedOn;
  }

  public void setWishedOn(String wishedOn) {
    this.wishedOn = wishedOn;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getDeposit() {
    return deposit;
  }

  public void setDeposit(String deposit) {
    this.deposit = deposit;
  }
}
