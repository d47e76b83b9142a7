package io.vitrine.store.sale;

import io.vitrine.shell.money.Money;
import io.vitrine.store.approval.Approval;
import io.vitrine.store.approval.Approvals;
import io.vitrine.store.assortment.KnownVariant;
import io.vitrine.store.device.SignOn;
import io.vitrine.store.device.proof.Confirmation;
import io.vitrine.store.sale.GoodsAnswer.Goods;
import io.vitrine.store.sale.SaleAnswer.Finished;
import io.vitrine.store.sale.SaleAnswer.NotApproved;
import io.vitrine.store.sale.SaleAnswer.Reason;
import io.vitrine.store.sale.SaleAnswer.Refused;
import io.vitrine.store.visit.Visit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Finishes a sale in one transaction: all of it is on record, or nothing. The locks come in one
 * order: device, till session, visit, quote or order, what payments stand on, stock by number,
 * receipt counter, journal. The first two put the sends of one key in a row and keep the closing
 * away.
 */
@ApplicationScoped
class FinishSale {

  private final EntityManager store;
  private final AtCounter atCounter;
  private final Sales sales;
  private final ReceiptNumbers numbers;
  private final OpenVisits visits;
  private final GoodsAtCounter goods;
  private final PaymentCheck payments;
  private final ConfirmedAtDevice confirmed;
  private final Approvals approvals;
  private final Consequences consequences;
  private final Clock clock;

  @Inject
  FinishSale(
      EntityManager store,
      AtCounter atCounter,
      Sales sales,
      ReceiptNumbers numbers,
      OpenVisits visits,
      GoodsAtCounter goods,
      PaymentCheck payments,
      ConfirmedAtDevice confirmed,
      Approvals approvals,
      Consequences consequences,
      Clock clock) {
    this.store = store;
    this.atCounter = atCounter;
    this.sales = sales;
    this.numbers = numbers;
    this.visits = visits;
    this.goods = goods;
    this.payments = payments;
    this.confirmed = confirmed;
    this.approvals = approvals;
    this.consequences = consequences;
    this.clock = clock;
  }

  /**
   * @param prices what the house asks for each line
   * @param zone the shop's zone, by which year and guarantee are counted
   */
  @Transactional
  SaleAnswer finish(CounterRequest request, Map<String, KnownVariant> prices, ZoneId zone) {
    CounterRequest.Counter counter = request.counter();
    AtCounter.Standing standing = atCounter.lock(counter);
    Optional<SaleAnswer> before = sales.answered(request);
    if (before.isPresent()) {
      return before.get();
    }
    if (standing.session().isEmpty()) {
      return Refused.because(Reason.TILL_NOT_OPEN);
    }
    if (standing.signOn().isEmpty()) {
      return Refused.because(Reason.NOT_SIGNED_ON);
    }
    Visit visit = visits.held(counter.shop(), request.visit()).orElse(null);
    if (visit == null || !visit.isOpen()) {
      return Refused.because(
          visit == null ? visits.whyUnknown(counter.shop(), request.visit()) : Reason.VISIT_ENDED);
    }
    return goods
        .of(request, prices, standing.signOn().get(), zone)
        .fold(found -> finish(request, standing, found, visit, zone), missing -> missing);
  }

  private SaleAnswer finish(
      CounterRequest request, AtCounter.Standing standing, Goods sold, Visit visit, ZoneId zone) {
    Money before = sold.promised() == null ? Money.ZERO : sold.promised().paidBefore();
    Money due = sold.totals().due().minus(before);
    Optional<Reason> fault =
        payments.fault(
            request, due, sold.promised() == null ? Map.of() : sold.promised().beforeByMeans());
    if (fault.isPresent()) {
      return new Refused(fault.get(), List.of(), due.cents());
    }
    List<String> missing = consequences.shortages(request, sold.basket(), visit);
    if (!missing.isEmpty()) {
      return new Refused(Reason.STOCK_SHORT, missing, null);
    }
    Optional<Refused> recalledMeanwhile = goods.recalled(visit.getShop(), sold);
    if (recalledMeanwhile.isPresent()) {
      return recalledMeanwhile.get();
    }
    Optional<Confirmation> confirmation = confirmed.over(request, sold);
    if (confirmation.isEmpty()) {
      return new Refused(Reason.NOT_CONFIRMED, List.of(), due.cents());
    }
    CounterRequest.Counter counter = request.counter();
    SignOn seller = standing.signOn().orElseThrow();
    Sale.Ground ground =
        new Sale.Ground(
            counter,
            seller.getId(),
            seller.getStaffName(),
            standing.session().orElseThrow().getId(),
            visit.getId(),
            confirmation.get());
    if (!sold.needsApproval()) {
      return new Finished(write(request, ground, sold, null, visit, zone));
    }
    return approvals
        .take(
            request.approval(),
            new Approvals.Asking(
                counter.shop(),
                counter.device(),
                counter.staff(),
                "discount in visit " + visit.getId()))
        .<SaleAnswer>fold(
            yes -> new Finished(write(request, ground, sold, yes.approval(), visit, zone)),
            no -> new NotApproved(no.reason()));
  }

  private Sale write(
      CounterRequest request,
      Sale.Ground ground,
      Goods sold,
      Approval approval,
      Visit visit,
      ZoneId zone) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    String id = UUID.randomUUID().toString();
    SeriesNumber number = numbers.next(ground.counter().shop(), "V" + now.atZone(zone).getYear());
    Sale sale = new Sale(id, ground, request, number, now);
    visits.level(visit).ifPresent(sale::broughtAbout);
    sale.contain(sold, now.atZone(zone).toLocalDate());
    sale.paidBy(
        request.payments(),
        payments.spend(
            request.payments(), new HeldMoney.Purpose(sale.getShop(), sale.getReceipt(), now)));
    if (approval != null) {
      sale.approved(approval);
    }
    consequences.record(sale, sold);
    store.flush();
    goods.become(sold, sale);
    store.persist(new SaleRequest(request, id, now));
    store.persist(sale);
    store.flush();
    consequences.of(sale, sold.basket(), request.belowZeroReason(), visit);
    return sale;
  }
}
