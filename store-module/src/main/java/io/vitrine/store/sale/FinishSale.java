package io.vitrine.store.sale;

import io.vitrine.store.approval.Approval;
import io.vitrine.store.approval.Approvals;
import io.vitrine.store.assortment.KnownVariant;
import io.vitrine.store.sale.SaleAnswer.Finished;
import io.vitrine.store.sale.SaleAnswer.NotApproved;
import io.vitrine.store.sale.SaleAnswer.Reason;
import io.vitrine.store.sale.SaleAnswer.Refused;
import io.vitrine.store.visit.Visit;
import io.vitrine.store.visit.VisitId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
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
 * order: device, till session, visit, stock by number, receipt counter, journal. The first two put
 * the sends of one key in a row and keep the closing away.
 */
@ApplicationScoped
class FinishSale {

  private final EntityManager store;
  private final AtCounter atCounter;
  private final Sales sales;
  private final ReceiptNumbers numbers;
  private final DiscountCheck discounts;
  private final Approvals approvals;
  private final Consequences consequences;
  private final Clock clock;

  @Inject
  FinishSale(
      EntityManager store,
      AtCounter atCounter,
      Sales sales,
      ReceiptNumbers numbers,
      DiscountCheck discounts,
      Approvals approvals,
      Consequences consequences,
      Clock clock) {
    this.store = store;
    this.atCounter = atCounter;
    this.sales = sales;
    this.numbers = numbers;
    this.discounts = discounts;
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
    Visit visit =
        store.find(
            Visit.class,
            new VisitId(counter.shop(), request.visit()),
            LockModeType.PESSIMISTIC_WRITE);
    if (visit == null || !visit.isOpen()) {
      return Refused.because(visit == null ? Reason.VISIT_UNKNOWN : Reason.VISIT_ENDED);
    }
    List<PricedLine> undiscounted =
        request.lines().stream()
            .map(line -> new PricedLine(prices.get(line.sku()), line.quantity()))
            .toList();
    Optional<Reason> tooDeep = discounts.fault(request, undiscounted, standing.signOn().get());
    if (tooDeep.isPresent()) {
      return Refused.because(tooDeep.get());
    }
    List<PricedLine> lines = PricedLine.less(undiscounted, request.discounts());
    Totals totals = Totals.of(lines);
    Optional<Reason> fault = Settlement.fault(totals.due(), request.payments());
    if (fault.isPresent()) {
      return new Refused(fault.get(), List.of(), totals.due().cents());
    }
    List<String> missing = consequences.shortages(request);
    if (!missing.isEmpty()) {
      return new Refused(Reason.STOCK_SHORT, missing, null);
    }
    Sale.Ground ground =
        new Sale.Ground(
            counter,
            standing.signOn().get().getId(),
            standing.signOn().get().getStaffName(),
            standing.session().get().getId(),
            visit.getId());
    if (!discounts.needsApproval(
        counter.shop(), undiscounted, request.discounts(), standing.signOn().get().getRole())) {
      return new Finished(write(request, ground, lines, null, visit, zone));
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
            yes -> new Finished(write(request, ground, lines, yes.approval(), visit, zone)),
            no -> new NotApproved(no.reason()));
  }

  private Sale write(
      CounterRequest request,
      Sale.Ground ground,
      List<PricedLine> lines,
      Approval approval,
      Visit visit,
      ZoneId zone) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    String id = UUID.randomUUID().toString();
    SeriesNumber number = numbers.next(ground.counter().shop(), "V" + now.atZone(zone).getYear());
    Sale sale = new Sale(id, ground, request, number, now);
    sale.contain(lines, Totals.of(lines), request.payments(), now.atZone(zone).toLocalDate());
    if (approval != null) {
      sale.approved(approval);
    }
    consequences.record(sale);
    store.flush();
    store.persist(new SaleRequest(request, id, now));
    store.persist(sale);
    store.flush();
    consequences.of(sale, request, visit);
    return sale;
  }
}
