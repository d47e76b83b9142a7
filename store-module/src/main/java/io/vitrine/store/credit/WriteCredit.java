package io.vitrine.store.credit;

import io.vitrine.shell.money.Money;
import io.vitrine.store.approval.Approval;
import io.vitrine.store.approval.Approvals;
import io.vitrine.store.assortment.KnownVariant;
import io.vitrine.store.credit.CreditAnswer.Issued;
import io.vitrine.store.credit.CreditAnswer.NotApproved;
import io.vitrine.store.credit.CreditAnswer.Reason;
import io.vitrine.store.credit.CreditAnswer.Refused;
import io.vitrine.store.sale.AtCounter;
import io.vitrine.store.sale.BasketLine;
import io.vitrine.store.sale.SeriesNumber;
import io.vitrine.store.stock.Cause;
import io.vitrine.store.stock.Ledger;
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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Issues a note that is no part of a refund, in one transaction and in the order of its locks. */
@ApplicationScoped
class WriteCredit {

  private final EntityManager store;
  private final AtCounter atCounter;
  private final CreditNotes notes;
  private final CreditOnRecord record;
  private final Approvals approvals;
  private final Ledger ledger;
  private final Clock clock;

  @Inject private Event<CreditGiven> given;

  @Inject
  WriteCredit(
      EntityManager store,
      AtCounter atCounter,
      CreditNotes notes,
      CreditOnRecord record,
      Approvals approvals,
      Ledger ledger,
      Clock clock) {
    this.store = store;
    this.atCounter = atCounter;
    this.notes = notes;
    this.record = record;
    this.approvals = approvals;
    this.ledger = ledger;
    this.clock = clock;
  }

  /**
   * @param prices of the goods, as the house asks for them today
   * @param alone whether nobody else has to approve
   */
  @Transactional
  CreditAnswer issue(
      CreditRequest request, Map<String, KnownVariant> prices, ZoneId zone, boolean alone) {
    AtCounter.Standing standing = atCounter.lock(request.counter());
    Optional<CreditAnswer> before = notes.answered(request);
    if (before.isPresent()) {
      return before.get();
    }
    if (standing.session().isEmpty() || standing.signOn().isEmpty()) {
      return new Refused(
          standing.session().isEmpty() ? Reason.TILL_NOT_OPEN : Reason.NOT_SIGNED_ON);
    }
    CreditNote.Ground ground =
        new CreditNote.Ground(
            request.counter(),
            standing.signOn().get().getId(),
            standing.signOn().get().getStaffName(),
            standing.session().get().getId());
    if (alone) {
      return new Issued(write(request, ground, prices, null, zone));
    }
    return approvals
        .take(
            request.approval(),
            new Approvals.Asking(
                request.counter().shop(),
                request.counter().device(),
                request.counter().staff(),
                "credit note " + request.kind()))
        .<CreditAnswer>fold(
            yes -> new Issued(write(request, ground, prices, yes.approval(), zone)),
            no -> new NotApproved(no.reason()));
  }

  private CreditNote write(
      CreditRequest request,
      CreditNote.Ground ground,
      Map<String, KnownVariant> prices,
      Approval approval,
      ZoneId zone) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    String shop = request.counter().shop();
    ledger.lock(shop, request.goods().stream().map(BasketLine::sku).toList());
    List<CreditLine> goods = new ArrayList<>();
    for (BasketLine line : request.goods()) {
      goods.add(new CreditLine(goods.size(), prices.get(line.sku()), line.quantity()));
    }
    Money amount =
        goods.stream().map(CreditLine::getTotal).reduce(Money::plus).orElse(request.amount());
    String id = UUID.randomUUID().toString();
    SeriesNumber number = notes.nextNumber(shop, now, zone);
    CreditNote note =
        CreditNote.asked(id, ground, notes.face(shop, id, number, amount, now), request, goods);
    if (approval != null) {
      note.approved(approval);
    }
    record.write(note);
    store.flush();
    notes.add(note);
    if (request.kind() == CreditKind.GOODWILL) {
      given.fire(new CreditGiven(shop, note.getNumber(), amount, request.why(), now));
    }
    request.goods().stream()
        .sorted(Comparator.comparing(BasketLine::sku))
        .forEach(
            line ->
                ledger.write(
                    new Ledger.Change(shop, line.sku(), line.quantity()),
                    Cause.receipt(note.getNumber(), request.counter().staff(), null),
                    now));
    return note;
  }
}
