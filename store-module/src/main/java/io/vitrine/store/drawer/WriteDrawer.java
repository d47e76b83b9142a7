package io.vitrine.store.drawer;

import io.vitrine.shell.money.Money;
import io.vitrine.store.approval.Approval;
import io.vitrine.store.approval.Approvals;
import io.vitrine.store.device.SignOn;
import io.vitrine.store.drawer.DrawerAnswer.Done;
import io.vitrine.store.drawer.DrawerAnswer.NotApproved;
import io.vitrine.store.drawer.DrawerAnswer.Reason;
import io.vitrine.store.drawer.DrawerAnswer.Refused;
import io.vitrine.store.journal.Journal;
import io.vitrine.store.sale.AmountLimits;
import io.vitrine.store.sale.AtCounter;
import io.vitrine.store.sale.CounterRequest;
import io.vitrine.store.till.ExpectedCash;
import io.vitrine.store.till.TillSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/** Writes an act at the drawer and its entry of the journal in one transaction. */
@ApplicationScoped
class WriteDrawer {

  private final EntityManager store;
  private final AtCounter atCounter;
  private final DrawerEntries entries;
  private final ExpectedCash expected;
  private final AmountLimits limits;
  private final Approvals approvals;
  private final Journal journal;
  private final Clock clock;

  @Inject
  WriteDrawer(
      EntityManager store,
      AtCounter atCounter,
      DrawerEntries entries,
      ExpectedCash expected,
      AmountLimits limits,
      Approvals approvals,
      Journal journal,
      Clock clock) {
    this.store = store;
    this.atCounter = atCounter;
    this.entries = entries;
    this.expected = expected;
    this.limits = limits;
    this.approvals = approvals;
    this.journal = journal;
    this.clock = clock;
  }

  @Transactional
  DrawerAnswer down(DrawerRequest request) {
    AtCounter.Standing standing = atCounter.lock(request.counter());
    Optional<DrawerAnswer> before = entries.answered(request);
    if (before.isPresent()) {
      return before.get();
    }
    if (standing.session().isEmpty()) {
      return new Refused(Reason.TILL_NOT_OPEN);
    }
    if (standing.signOn().isEmpty()) {
      return new Refused(Reason.NOT_SIGNED_ON);
    }
    return down(request, standing.signOn().get(), standing.session().get());
  }

  private DrawerAnswer down(DrawerRequest request, SignOn person, TillSession session) {
    Money change = request.act().change(request.amount());
    if (!change.isNegative()) {
      return new Done(write(request, person, session, null));
    }
    boolean isHeld = !expected.in(session).plus(change).isNegative();
    if (!session.isGuessedAt() && isAlone(request, session)) {
      return isHeld ? new Done(write(request, person, session, null)) : moreThanHeld(session);
    }
    if (request.approval() == null) {
      return new Refused(Reason.NEEDS_MANAGER);
    }
    // whoever has no good code hears nothing of the drawer; the last guesses cost a code each
    boolean isSpent = isHeld || session.isGuessedAt();
    return (isSpent
            ? approvals.take(request.approval(), asking(request))
            : approvals.hold(request.approval(), asking(request)))
        .<DrawerAnswer>fold(
            yes ->
                isHeld
                    ? new Done(write(request, person, session, yes.approval()))
                    : moreThanHeld(session),
            no -> new NotApproved(no.reason()));
  }

  private static DrawerAnswer moreThanHeld(TillSession session) {
    session.guessed();
    return new Refused(Reason.MORE_THAN_HELD);
  }

  private static Approvals.Asking asking(DrawerRequest request) {
    CounterRequest.Counter counter = request.counter();
    return new Approvals.Asking(
        counter.shop(), counter.device(), counter.staff(), "cash out of " + counter.till());
  }

  /** Whether it takes no second person, together with what was taken out so before. */
  private boolean isAlone(DrawerRequest request, TillSession session) {
    Money limit = limits.of(AmountLimits.Kind.CASH_OUT, request.counter().shop(), clock.instant());
    return entries.takenAlone(session).plus(request.amount()).compareTo(limit) <= 0;
  }

  private DrawerEntry write(
      DrawerRequest request, SignOn person, TillSession session, Approval approval) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    JsonObjectBuilder told =
        session
            .onRecord()
            .add("act", request.act().name())
            .add("amountCents", request.act().change(request.amount()).cents())
            .add("staff", person.getStaff());
    if (request.note() != null) {
      told.add("note", request.note());
    }
    if (approval != null) {
      told.add("approvedBy", approval.staff());
    }
    long entry =
        journal
            .append(
                request.counter().shop(),
                request.counter().till(),
                request.act().kind(),
                now,
                told.build())
            .getSequenceNo();
    DrawerEntry written =
        new DrawerEntry(UUID.randomUUID().toString(), request, person, session, now, entry);
    if (approval != null) {
      written.approved(approval);
    }
    store.persist(written);
    store.flush();
    return written;
  }
}
