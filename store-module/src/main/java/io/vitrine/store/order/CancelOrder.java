package io.vitrine.store.order;

import io.vitrine.shell.money.Money;
import io.vitrine.store.approval.Approval;
import io.vitrine.store.approval.ApprovalAnswer;
import io.vitrine.store.approval.Approvals;
import io.vitrine.store.credit.CreditNote;
import io.vitrine.store.credit.CreditNotes;
import io.vitrine.store.device.SignOn;
import io.vitrine.store.order.CancelAnswer.Cancelled;
import io.vitrine.store.order.CancelAnswer.NotApproved;
import io.vitrine.store.order.CancelAnswer.Refused;
import io.vitrine.store.refund.Payout;
import io.vitrine.store.sale.AtCounter;
import io.vitrine.store.sale.Payment.Means;
import io.vitrine.store.sale.ReceiptNumbers;
import io.vitrine.store.sale.SeriesNumber;
import io.vitrine.store.sale.Settlement;
import io.vitrine.store.terminal.AttemptSubject;
import io.vitrine.store.terminal.CardBack;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An order comes to nothing, in one transaction: what becomes of its deposit is on record, or
 * nothing has happened. The locks come in the order of a sale, the order's row in the place of the
 * visit; a manager's code is taken last.
 */
@ApplicationScoped
class CancelOrder {

  private static final String BACK_SERIES = "RA";

  private final EntityManager store;
  private final AtCounter atCounter;
  private final Orders orders;
  private final Approvals approvals;
  private final ReceiptNumbers numbers;
  private final DepositOnRecord record;
  private final CardBack cardBack;
  private final CreditNotes notes;
  private final Event<DepositCameToNothing> cameToNothing;
  private final Clock clock;

  @Inject
  CancelOrder(
      EntityManager store,
      AtCounter atCounter,
      Orders orders,
      Approvals approvals,
      ReceiptNumbers numbers,
      DepositOnRecord record,
      CardBack cardBack,
      CreditNotes notes,
      Event<DepositCameToNothing> cameToNothing,
      Clock clock) {
    this.store = store;
    this.atCounter = atCounter;
    this.orders = orders;
    this.approvals = approvals;
    this.numbers = numbers;
    this.record = record;
    this.cardBack = cardBack;
    this.notes = notes;
    this.cameToNothing = cameToNothing;
    this.clock = clock;
  }

  /**
   * @param zone the shop's zone, by which the year is counted
   */
  @Transactional
  CancelAnswer cancel(CancelRequest request, ZoneId zone) {
    AtCounter.Standing standing = atCounter.lock(request.counter());
    Optional<CancelAnswer> before = orders.answered(request);
    if (before.isPresent()) {
      return before.get();
    }
    if (standing.session().isEmpty() || standing.signOn().isEmpty()) {
      return Refused.because(
          standing.session().isEmpty() ? OrderRefusal.TILL_NOT_OPEN : OrderRefusal.NOT_SIGNED_ON);
    }
    Optional<CustomerOrder> order = orders.held(request.counter().shop(), request.order());
    if (order.isEmpty() || !order.get().isOpen()) {
      return Refused.because(order.isEmpty() ? OrderRefusal.UNKNOWN : OrderRefusal.CLOSED);
    }
    Deposit deposit = orders.depositOf(order.get());
    Cancellation cancellation =
        Cancellation.of(deposit.getKind(), request.by(), deposit.getAmount(), request.keep());
    Optional<OrderRefusal> fault = fault(request, order.get(), cancellation);
    if (fault.isPresent()) {
      return new Refused(fault.get(), cancellation.back().cents());
    }
    return approvals
        .take(
            request.approval(),
            new Approvals.Asking(
                request.counter().shop(),
                request.counter().device(),
                request.counter().staff(),
                AttemptSubject.ORDER.approved(order.get().getId())))
        .fold(
            yes -> write(request, standing, order.get(), deposit, cancellation, yes, zone),
            no -> new NotApproved(no.reason()));
  }

  private Optional<OrderRefusal> fault(
      CancelRequest request, CustomerOrder order, Cancellation cancellation) {
    if (!sum(request.payouts(), false).equals(cancellation.back())) {
      return Optional.of(OrderRefusal.PAYOUTS_DIFFER);
    }
    if (sum(request.payouts(), true).compareTo(Settlement.MOST_CASH) > 0) {
      return Optional.of(OrderRefusal.TOO_MUCH_CASH);
    }
    Optional<OrderRefusal> card =
        cardBack.fault(request.counter(), order.getId(), byCard(request)).map(OrderRefusal::of);
    return card.isPresent() || request.approval() != null
        ? card
        : Optional.of(OrderRefusal.NEEDS_MANAGER);
  }

  private static List<CardBack.Asked> byCard(CancelRequest request) {
    return request.payouts().stream()
        .filter(payout -> payout.means() == Means.CARD)
        .map(payout -> new CardBack.Asked(payout.attempt(), payout.amount()))
        .toList();
  }

  private static Money sum(List<Payout> payouts, boolean cashOnly) {
    return payouts.stream()
        .filter(payout -> !cashOnly || payout.means() == Means.CASH)
        .map(Payout::amount)
        .reduce(Money.ZERO, Money::plus);
  }

  private CancelAnswer write(
      CancelRequest request,
      AtCounter.Standing standing,
      CustomerOrder order,
      Deposit deposit,
      Cancellation cancellation,
      ApprovalAnswer.Approved yes,
      ZoneId zone) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    String shop = order.getShop();
    Approval by = yes.approval();
    DepositEnd end =
        new DepositEnd(
            request,
            new DepositEnd.Ground(
                deposit.getId(),
                standing.signOn().orElseThrow().getId(),
                standing.session().orElseThrow().getId(),
                cancellation.isKept()
                    ? null
                    : numbers.next(shop, BACK_SERIES + now.atZone(zone).getYear()).in(shop),
                now),
            cancellation,
            by);
    Optional<Money> onNote =
        request.payouts().stream()
            .filter(payout -> payout.means() == Means.CREDIT_NOTE)
            .map(Payout::amount)
            .findFirst();
    SeriesNumber note = onNote.map(amount -> notes.nextNumber(shop, now, zone)).orElse(null);
    end.paidBack(
        request.payouts(), authorisations(request, end), note == null ? null : note.in(shop));
    record.ended(end, deposit);
    store.flush();
    store.persist(end);
    order.close(
        request.by() == Cancellation.By.HOUSE
            ? OrderState.CANCELLED_BY_HOUSE
            : OrderState.CANCELLED_BY_CUSTOMER,
        request.counter().staff(),
        now);
    store.flush();
    onNote.ifPresent(amount -> issue(request, standing, end, note, amount));
    cameToNothing.fire(new DepositCameToNothing(deposit, end, zone));
    return new Cancelled(end);
  }

  /** What the terminal gave back is part of this end from now on. */
  private List<String> authorisations(CancelRequest request, DepositEnd end) {
    List<String> all = new ArrayList<>();
    for (Payout payout : request.payouts()) {
      all.add(
          payout.attempt() == null
              ? payout.authorisation()
              : cardBack.spend(end.getShop(), payout.attempt(), end.getReceipt()));
    }
    return all;
  }

  private void issue(
      CancelRequest request,
      AtCounter.Standing standing,
      DepositEnd end,
      SeriesNumber number,
      Money amount) {
    SignOn signOn = standing.signOn().orElseThrow();
    notes.ofDeposit(
        new CreditNote.Ground(
            request.counter(),
            signOn.getId(),
            signOn.getStaffName(),
            standing.session().orElseThrow().getId()),
        number,
        amount,
        end.getDeposit(),
        end.getJournalNo(),
        end.getEndedAt());
  }
}
