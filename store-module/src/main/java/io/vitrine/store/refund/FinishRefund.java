package io.vitrine.store.refund;

import io.vitrine.shell.money.Money;
import io.vitrine.store.approval.Approval;
import io.vitrine.store.approval.ApprovalAnswer;
import io.vitrine.store.approval.Approvals;
import io.vitrine.store.credit.CreditNote;
import io.vitrine.store.credit.CreditNotes;
import io.vitrine.store.device.proof.Confirmation;
import io.vitrine.store.refund.RefundAnswer.Finished;
import io.vitrine.store.refund.RefundAnswer.NotApproved;
import io.vitrine.store.refund.RefundAnswer.Reason;
import io.vitrine.store.refund.RefundAnswer.Refused;
import io.vitrine.store.sale.AtCounter;
import io.vitrine.store.sale.Confirmed;
import io.vitrine.store.sale.ConfirmedAtDevice;
import io.vitrine.store.sale.Payment.Means;
import io.vitrine.store.sale.ReceiptNumbers;
import io.vitrine.store.sale.Sale;
import io.vitrine.store.sale.Sales;
import io.vitrine.store.sale.SeriesNumber;
import io.vitrine.store.terminal.AttemptSubject;
import io.vitrine.store.terminal.CardBack;
import jakarta.enterprise.context.ApplicationScoped;
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
import java.util.UUID;

/**
 * Takes goods back in one transaction: all of it is on record, or nothing. The locks come in the
 * order of a sale, the sale's own row in the place of the visit: whoever returns another part of it
 * waits, and then sees what is left.
 */
@ApplicationScoped
class FinishRefund {

  private final EntityManager store;
  private final AtCounter atCounter;
  private final Sales sales;
  private final Refunds refunds;
  private final ReceiptNumbers numbers;
  private final ConfirmedAtDevice confirmed;
  private final Approvals approvals;
  private final RefundOnRecord record;
  private final CardBack cardBack;
  private final CreditNotes notes;
  private final RefundConsequences consequences;
  private final Clock clock;

  @Inject
  FinishRefund(
      EntityManager store,
      AtCounter atCounter,
      Sales sales,
      Refunds refunds,
      ReceiptNumbers numbers,
      ConfirmedAtDevice confirmed,
      Approvals approvals,
      RefundOnRecord record,
      CardBack cardBack,
      CreditNotes notes,
      RefundConsequences consequences,
      Clock clock) {
    this.store = store;
    this.atCounter = atCounter;
    this.sales = sales;
    this.refunds = refunds;
    this.numbers = numbers;
    this.confirmed = confirmed;
    this.approvals = approvals;
    this.record = record;
    this.cardBack = cardBack;
    this.notes = notes;
    this.consequences = consequences;
    this.clock = clock;
  }

  /**
   * @param number the receipt of a sale of the counter's own shop
   * @param zone the shop's zone, by which the year is counted
   */
  @Transactional
  RefundAnswer finish(RefundRequest request, SeriesNumber number, ZoneId zone) {
    AtCounter.Standing standing = atCounter.lock(request.counter());
    Optional<RefundAnswer> before = refunds.answered(request);
    if (before.isPresent()) {
      return before.get();
    }
    if (standing.session().isEmpty() || standing.signOn().isEmpty()) {
      return Refused.because(
          standing.session().isEmpty() ? Reason.TILL_NOT_OPEN : Reason.NOT_SIGNED_ON);
    }
    Optional<Sale> found = sales.withReceipt(request.counter().shop(), number);
    if (found.isEmpty()) {
      return Refused.because(Reason.RECEIPT_UNKNOWN);
    }
    sales.hold(found.get());
    SaleSoFar soFar = refunds.soFar(found.get());
    Optional<Refused> fault = fault(request, soFar);
    if (fault.isPresent()) {
      return fault.get();
    }
    Optional<Refused> card =
        cardBack
            .fault(request.counter(), found.get().getId(), byCard(request))
            .map(reason -> Refused.because(Reason.of(reason)));
    if (card.isPresent()) {
      return card.get();
    }
    GivenBack given = soFar.of(request.lines());
    Optional<Confirmation> confirmation =
        confirmed.over(request.counter(), digest(request, given, found.get()));
    if (confirmation.isEmpty()) {
      return new Refused(Reason.NOT_CONFIRMED, List.of(), given.total().cents());
    }
    Refund.Ground ground =
        new Refund.Ground(
            standing.signOn().get().getId(),
            standing.signOn().get().getStaffName(),
            standing.session().get().getId(),
            found.get().getId(),
            confirmation.get());
    if (!PayoutRule.needsManager(request.payouts(), soFar.left())) {
      return new Finished(write(request, ground, soFar, null, zone));
    }
    return approval(request, found.get())
        .<RefundAnswer>fold(
            yes -> new Finished(write(request, ground, soFar, yes.approval(), zone)),
            no -> new NotApproved(no.reason()));
  }

  private static Optional<Refused> fault(RefundRequest request, SaleSoFar soFar) {
    Optional<Refused> lines = soFar.fault(request.lines());
    if (lines.isPresent()) {
      return lines;
    }
    GivenBack given = soFar.of(request.lines());
    return PayoutRule.fault(given.total(), request.payouts(), soFar.cashBack())
        .or(
            () ->
                PayoutRule.needsManager(request.payouts(), soFar.left())
                        && request.approval() == null
                    ? Optional.of(Reason.NEEDS_MANAGER)
                    : Optional.empty())
        .map(reason -> new Refused(reason, List.of(), given.total().cents()));
  }

  /** As the journal will have it: less than nothing. */
  private static String digest(RefundRequest request, GivenBack given, Sale sale) {
    Confirmed back =
        Confirmed.at(request.counter(), Confirmed.act(request.key(), sale.getReceipt()));
    given
        .slices()
        .forEach(
            slice -> back.line(slice.line().sku(), -slice.quantity(), -slice.amount().cents()));
    request.payouts().forEach(payout -> back.payment(payout.means(), -payout.amount().cents()));
    return back.digest(-given.total().cents());
  }

  private static List<CardBack.Asked> byCard(RefundRequest request) {
    return request.payouts().stream()
        .filter(payout -> payout.means() == Means.CARD)
        .map(payout -> new CardBack.Asked(payout.attempt(), payout.amount()))
        .toList();
  }

  /** What the terminal gave back is part of this refund from now on. */
  private List<String> authorisations(RefundRequest request, Refund refund) {
    List<String> all = new ArrayList<>();
    for (Payout payout : request.payouts()) {
      all.add(
          payout.attempt() == null
              ? payout.authorisation()
              : cardBack.spend(refund.getShop(), payout.attempt(), refund.getReceipt()));
    }
    return all;
  }

  private ApprovalAnswer approval(RefundRequest request, Sale sale) {
    return approvals.take(
        request.approval(),
        new Approvals.Asking(
            request.counter().shop(),
            request.counter().device(),
            request.counter().staff(),
            AttemptSubject.SALE.approved(sale.getReceipt())));
  }

  private Refund write(
      RefundRequest request,
      Refund.Ground ground,
      SaleSoFar soFar,
      Approval approval,
      ZoneId zone) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    String shop = request.counter().shop();
    consequences.hold(request);
    SeriesNumber number = numbers.next(shop, "R" + now.atZone(zone).getYear());
    Refund refund = new Refund(UUID.randomUUID().toString(), ground, request, number, now);
    refund.contain(soFar.of(request.lines()));
    Optional<Money> onNote =
        request.payouts().stream()
            .filter(payout -> payout.means() == Means.CREDIT_NOTE)
            .map(Payout::amount)
            .findFirst();
    SeriesNumber note = onNote.map(amount -> notes.nextNumber(shop, now, zone)).orElse(null);
    refund.paidBack(
        request.payouts(), authorisations(request, refund), note == null ? null : note.in(shop));
    if (approval != null) {
      refund.approved(approval);
    }
    record.write(refund, soFar.sale());
    store.flush();
    store.persist(refund);
    store.flush();
    onNote.ifPresent(
        amount ->
            notes.ofReturn(
                new CreditNote.Ground(
                    request.counter(), ground.signOn(), ground.staffName(), ground.tillSession()),
                note,
                amount,
                refund.getId(),
                refund.getJournalNo(),
                now));
    consequences.follow(refund, soFar.sale(), request, zone);
    return refund;
  }
}
