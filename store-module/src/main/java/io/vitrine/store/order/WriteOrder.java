package io.vitrine.store.order;

import io.vitrine.store.approval.Approval;
import io.vitrine.store.approval.Approvals;
import io.vitrine.store.assortment.KnownVariant;
import io.vitrine.store.device.SignOn;
import io.vitrine.store.order.OrderAnswer.NotApproved;
import io.vitrine.store.order.OrderAnswer.NotSold;
import io.vitrine.store.order.OrderAnswer.Placed;
import io.vitrine.store.order.OrderAnswer.Refused;
import io.vitrine.store.sale.AtCounter;
import io.vitrine.store.sale.CounterRequest;
import io.vitrine.store.sale.GoodsAnswer.Goods;
import io.vitrine.store.sale.GoodsAtCounter;
import io.vitrine.store.sale.HeldMoney;
import io.vitrine.store.sale.OpenVisits;
import io.vitrine.store.sale.PaymentCheck;
import io.vitrine.store.sale.ReceiptNumbers;
import io.vitrine.store.sale.SaleAnswer;
import io.vitrine.store.sale.SaleAnswer.Reason;
import io.vitrine.store.sale.VisitSold;
import io.vitrine.store.sale.promise.PromiseMade;
import io.vitrine.store.sale.promise.Promised;
import io.vitrine.store.visit.Visit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Takes an order and its deposit in one transaction: both are there, or neither. The locks come in
 * the order of a sale: device, till session, visit, quote, numbers, journal.
 */
@ApplicationScoped
class WriteOrder {

  static final String SERIES = "C";

  private final EntityManager store;
  private final AtCounter atCounter;
  private final OpenVisits visits;
  private final GoodsAtCounter goods;
  private final PaymentCheck payments;
  private final Approvals approvals;
  private final ReceiptNumbers numbers;
  private final Orders orders;
  private final DepositOnRecord record;
  private final VisitSold visitSold;
  private final Event<PromiseMade> made;
  private final Clock clock;

  @Inject
  WriteOrder(
      EntityManager store,
      AtCounter atCounter,
      OpenVisits visits,
      GoodsAtCounter goods,
      PaymentCheck payments,
      Approvals approvals,
      ReceiptNumbers numbers,
      Orders orders,
      DepositOnRecord record,
      VisitSold visitSold,
      Event<PromiseMade> made,
      Clock clock) {
    this.store = store;
    this.atCounter = atCounter;
    this.visits = visits;
    this.goods = goods;
    this.payments = payments;
    this.approvals = approvals;
    this.numbers = numbers;
    this.orders = orders;
    this.record = record;
    this.visitSold = visitSold;
    this.made = made;
    this.clock = clock;
  }

  /** What an order stands on, all of it locked. */
  private record Ground(AtCounter.Standing standing, Visit visit, ZoneId zone) {
    SignOn seller() {
      return standing.signOn().orElseThrow();
    }
  }

  /**
   * @param prices what the house asks for each line; none where a quote has its own
   * @param zone the shop's zone, by which years and days are counted
   */
  @Transactional
  OrderAnswer write(OrderRequest request, Map<String, KnownVariant> prices, ZoneId zone) {
    CounterRequest.Counter counter = request.basket().counter();
    AtCounter.Standing standing = atCounter.lock(counter);
    Optional<OrderAnswer> before = orders.answered(request);
    if (before.isPresent()) {
      return before.get();
    }
    if (standing.session().isEmpty() || standing.signOn().isEmpty()) {
      return NotSold.because(
          standing.session().isEmpty() ? Reason.TILL_NOT_OPEN : Reason.NOT_SIGNED_ON);
    }
    Optional<Visit> visit = visits.held(counter.shop(), request.basket().visit());
    if (visit.isEmpty() || !visit.get().isOpen()) {
      return NotSold.because(visit.isEmpty() ? Reason.VISIT_UNKNOWN : Reason.VISIT_ENDED);
    }
    Optional<OrderRefusal> missing =
        fault(request.who(), LocalDate.ofInstant(clock.instant(), zone));
    if (missing.isPresent()) {
      return new Refused(missing.get());
    }
    Ground ground = new Ground(standing, visit.get(), zone);
    return goods
        .of(request.basket(), prices, ground.seller(), zone)
        .fold(found -> paid(request, found, ground), NotSold::new);
  }

  private static Optional<OrderRefusal> fault(OrderRequest.ForWhom who, LocalDate today) {
    if (who.customer() == null) {
      return Optional.of(OrderRefusal.CUSTOMER_MISSING);
    }
    if (who.handover() == Handover.DELIVERY && who.contact() == null) {
      return Optional.of(OrderRefusal.CONTACT_MISSING);
    }
    return who.wishedOn() != null && who.wishedOn().isBefore(today)
        ? Optional.of(OrderRefusal.DATE_PAST)
        : Optional.empty();
  }

  private OrderAnswer paid(OrderRequest request, Goods found, Ground ground) {
    if (found.promised() != null && found.promised().kind() == Promised.Kind.ORDER) {
      return NotSold.because(Reason.PROMISE_UNKNOWN);
    }
    if (request.deposit().cents() <= 0 || request.deposit().compareTo(found.totals().due()) > 0) {
      return new Refused(OrderRefusal.DEPOSIT_OUT_OF_RANGE);
    }
    Optional<Reason> fault = payments.fault(request.basket(), request.deposit());
    if (fault.isPresent()) {
      return new NotSold(new SaleAnswer.Refused(fault.get(), List.of(), request.deposit().cents()));
    }
    if (!found.needsApproval()) {
      return write(request, found, ground, null);
    }
    CounterRequest.Counter counter = request.basket().counter();
    return approvals
        .take(
            request.basket().approval(),
            new Approvals.Asking(
                counter.shop(),
                counter.device(),
                counter.staff(),
                "order in visit " + ground.visit().getId()))
        .fold(
            yes -> write(request, found, ground, yes.approval()),
            no -> new NotApproved(no.reason()));
  }

  private OrderAnswer write(OrderRequest request, Goods found, Ground ground, Approval approval) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    int year = now.atZone(ground.zone()).getYear();
    String shop = request.basket().counter().shop();
    CustomerOrder order =
        new CustomerOrder(
            request, numbers.next(shop, SERIES + year), ground.seller(), ground.visit(), now);
    order.contain(found);
    if (approval != null) {
      order.approved(approval);
    }
    if (found.promised() != null) {
      goods.becomeOrder(shop, found, order.getStaff(), now);
    }
    Deposit deposit =
        new Deposit(
            request,
            order,
            numbers.next(shop, request.kind().series() + year),
            new Deposit.Ground(
                ground.seller().getId(),
                ground.seller().getStaffName(),
                ground.standing().session().orElseThrow().getId(),
                now));
    deposit.paidBy(
        request.basket().payments(),
        payments.spend(
            request.basket().payments(), new HeldMoney.Purpose(shop, deposit.getId(), now)));
    store.persist(order);
    record.taken(deposit);
    store.flush();
    store.persist(deposit);
    store.flush();
    visitSold.end(ground.visit(), order.getId(), now);
    made.fire(
        new PromiseMade(
            Promised.Kind.ORDER,
            shop,
            order.getId(),
            ground.visit().getAppointment(),
            now,
            found.basket()));
    return new Placed(order, deposit);
  }
}
