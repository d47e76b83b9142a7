package io.vitrine.store.terminal;

import static java.time.ZoneOffset.UTC;

import io.vitrine.shell.json.JsonParts;
import io.vitrine.shell.money.Money;
import io.vitrine.store.approval.ApprovalAnswer;
import io.vitrine.store.approval.Approvals;
import io.vitrine.store.journal.EntryKind;
import io.vitrine.store.journal.Journal;
import io.vitrine.store.sale.AtCounter;
import io.vitrine.store.sale.CounterRequest;
import io.vitrine.store.sale.Payment;
import io.vitrine.store.sale.Sale;
import io.vitrine.store.sale.Sales;
import io.vitrine.store.sale.SeriesNumber;
import io.vitrine.store.sale.promise.Promises;
import io.vitrine.store.terminal.AttemptAnswer.NotApproved;
import io.vitrine.store.terminal.AttemptAnswer.Reason;
import io.vitrine.store.terminal.AttemptAnswer.Refused;
import io.vitrine.store.terminal.AttemptAnswer.Standing;
import io.vitrine.store.visit.Visit;
import io.vitrine.store.visit.VisitId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Keeps the attempts; each of its acts is a transaction of its own, none waits for a terminal. */
@ApplicationScoped
class Attempts {

  private static final Set<AttemptState> PENDING =
      EnumSet.of(
          AttemptState.ASKED,
          AttemptState.UNKNOWN,
          AttemptState.APPROVED,
          AttemptState.GIVING_BACK);
  private static final int MOST = 50;

  private final EntityManager store;
  private final AtCounter atCounter;
  private final Sales sales;
  private final MoneyLeft money;
  private final Instance<Promises> promises;
  private final Approvals approvals;
  private final Journal journal;
  private final Clock clock;

  @Inject
  Attempts(
      EntityManager store,
      AtCounter atCounter,
      Sales sales,
      MoneyLeft money,
      @Any Instance<Promises> promises,
      Approvals approvals,
      Journal journal,
      Clock clock) {
    this.store = store;
    this.atCounter = atCounter;
    this.sales = sales;
    this.money = money;
    this.promises = promises;
    this.approvals = approvals;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * An attempt before its terminal is asked.
   *
   * @param isNew whether the terminal is to be asked now; the same key asks it once
   */
  record Birth(AttemptAnswer answer, boolean isNew) {
    static Birth refused(Reason reason) {
      return new Birth(new Refused(reason), false);
    }

    static Birth notApproved(ApprovalAnswer.Reason reason) {
      return new Birth(new NotApproved(reason), false);
    }
  }

  /** The reference comes into being; the locks are those of a sale. */
  @Transactional
  Birth begin(AttemptRequest request) {
    CounterRequest.Counter counter = request.counter();
    AtCounter.Standing standing = atCounter.lock(counter);
    Optional<TerminalAttempt> before = withKey(counter.shop(), request.key());
    if (before.isPresent()) {
      return before.get().asks(request)
          ? new Birth(new Standing(before.get()), false)
          : Birth.refused(Reason.KEY_REUSED);
    }
    if (standing.session().isEmpty() || standing.signOn().isEmpty()) {
      return Birth.refused(
          standing.session().isEmpty() ? Reason.TILL_NOT_OPEN : Reason.NOT_SIGNED_ON);
    }
    Optional<Reason> fault =
        switch (request.of()) {
          case VISIT -> visitFault(request);
          case SALE -> saleFault(request);
          case ORDER -> orderFault(request);
        };
    if (fault.isPresent()) {
      return Birth.refused(fault.get());
    }
    if (isOpen(counter.shop(), request.subject())) {
      return Birth.refused(Reason.OPEN_BEFORE);
    }
    TerminalAttempt attempt =
        new TerminalAttempt(
            UUID.randomUUID().toString(), request, standing.session().get().getId(), now());
    if (request.approval() == null) {
      return request.of() == AttemptSubject.ORDER
          ? Birth.refused(Reason.CODE_WANTED)
          : born(attempt);
    }
    return approvals
        .hold(request.approval(), asking(request))
        .fold(
            yes -> {
              attempt.approved(yes.approval());
              return born(attempt);
            },
            no -> Birth.notApproved(no.reason()));
  }

  private Birth born(TerminalAttempt attempt) {
    store.persist(attempt);
    store.flush();
    return new Birth(new Standing(attempt), true);
  }

  /** The code stays good for the end of that very act, by the same person, and for nothing else. */
  private Approvals.Asking asking(AttemptRequest request) {
    CounterRequest.Counter counter = request.counter();
    String number =
        request.of() == AttemptSubject.SALE
            ? sales.find(counter.shop(), request.subject()).orElseThrow().getReceipt()
            : request.subject();
    return new Approvals.Asking(
        counter.shop(), counter.device(), counter.staff(), request.of().approved(number));
  }

  private Optional<Reason> visitFault(AttemptRequest request) {
    Visit visit =
        store.find(
            Visit.class,
            new VisitId(request.counter().shop(), request.subject()),
            LockModeType.PESSIMISTIC_WRITE);
    if (visit == null || !visit.isOpen()) {
      return Optional.of(visit == null ? Reason.SUBJECT_UNKNOWN : Reason.SUBJECT_ENDED);
    }
    return Optional.empty();
  }

  /**
   * No more goes back to a card than came from one for the sale or was paid down by one and did not
   * go back yet, at a terminal or by a typed number, all attempts together.
   */
  private Optional<Reason> saleFault(AttemptRequest request) {
    Optional<Sale> sale = sales.find(request.counter().shop(), request.subject());
    if (sale.isEmpty()) {
      return Optional.of(Reason.SUBJECT_UNKNOWN);
    }
    sales.hold(sale.get());
    return tooMuch(request, money.leftOf(sale.get()));
  }

  /** The same for what was paid down on an order that is still open; its row is locked. */
  private Optional<Reason> orderFault(AttemptRequest request) {
    String shop = request.counter().shop();
    return SeriesNumber.read(shop, request.subject())
        .flatMap(
            number ->
                promises.stream()
                    .filter(kind -> kind.areNamed(number))
                    .filter(kind -> kind.find(shop, number).isPresent())
                    .map(kind -> kind.hold(shop, number, LocalDate.ofInstant(now(), UTC)))
                    .findFirst())
        .map(
            answer ->
                answer.fold(
                    held -> tooMuch(request, held.beforeByMeans()),
                    ended -> Optional.of(Reason.SUBJECT_ENDED)))
        .orElse(Optional.of(Reason.SUBJECT_UNKNOWN));
  }

  /**
   * @param leftBy what is left of each means; what an attempt was used for is no part of it
   */
  private Optional<Reason> tooMuch(AttemptRequest request, Map<Payment.Means, Money> leftBy) {
    long moved =
        store
            .createQuery(
                "select a.amount from TerminalAttempt a where a.shop = :shop"
                    + " and (a.sale = :subject or a.order = :subject)"
                    + " and a.state not in :nothing",
                Money.class)
            .setParameter("shop", request.counter().shop())
            .setParameter("subject", request.subject())
            .setParameter(
                "nothing",
                EnumSet.of(AttemptState.DECLINED, AttemptState.GIVEN_BACK, AttemptState.USED))
            .getResultStream()
            .mapToLong(Money::cents)
            .sum();
    Money left = leftBy.getOrDefault(Payment.Means.CARD, Money.ZERO);
    return moved + request.amount().cents() > left.cents()
        ? Optional.of(Reason.MORE_THAN_SOLD)
        : Optional.empty();
  }

  /** The terminal says something, whenever that is. */
  @Transactional(TxType.REQUIRES_NEW)
  AttemptAnswer hear(String shop, String id, TerminalAnswer answer) {
    return locked(shop, id)
        .<AttemptAnswer>map(
            attempt -> {
              AttemptState before = attempt.getState();
              attempt.hear(answer, now());
              if (before.isUnsettled() && attempt.getState() == AttemptState.GIVEN_BACK) {
                write(attempt, EntryKind.CARD_GIVEN_BACK, onRecord(attempt));
              }
              return new Standing(attempt);
            })
        .orElseGet(() -> new Refused(Reason.UNKNOWN));
  }

  /** From now on it is good for no sale; the terminal is asked to undo it next. */
  @Transactional
  AttemptAnswer beginGivingBack(String shop, String id) {
    Optional<TerminalAttempt> found = locked(shop, id);
    if (found.isEmpty() || !found.get().getState().isUnsettled()) {
      return new Refused(found.isEmpty() ? Reason.UNKNOWN : Reason.NOT_TO_GIVE_BACK);
    }
    found.get().giveBack();
    return new Standing(found.get());
  }

  /** A manager has looked and says what happened; it is written to the till's journal. */
  @Transactional
  AttemptAnswer decide(Decision decision) {
    AtCounter.Standing standing = atCounter.lock(decision.counter());
    if (standing.signOn().isEmpty()) {
      return new Refused(Reason.NOT_SIGNED_ON);
    }
    Optional<TerminalAttempt> found = locked(decision.counter().shop(), decision.attempt());
    if (found.isEmpty() || !isToDecide(found.get().getState())) {
      return new Refused(found.isEmpty() ? Reason.UNKNOWN : Reason.NOT_OPEN);
    }
    if (decision.approval() == null) {
      return new Refused(Reason.NEEDS_MANAGER);
    }
    TerminalAttempt attempt = found.get();
    TerminalAnswer what = decision.found(attempt.getState());
    return approvals
        .take(
            decision.approval(),
            new Approvals.Asking(
                attempt.getShop(),
                decision.counter().device(),
                decision.counter().staff(),
                "card attempt " + attempt.getId()))
        .<AttemptAnswer>fold(
            yes -> {
              attempt.decide(what, yes.approval().staff(), decision.reason(), now());
              write(
                  attempt,
                  EntryKind.CARD_DECIDED,
                  onRecord(attempt)
                      .add("approvedBy", attempt.getDecidedBy())
                      .add("reason", attempt.getDecisionReason())
                      .add("staff", decision.counter().staff()));
              return new Standing(attempt);
            },
            no -> new NotApproved(no.reason()));
  }

  private static boolean isToDecide(AttemptState state) {
    return state.isOpen() || state == AttemptState.GIVING_BACK;
  }

  Optional<TerminalAttempt> find(String shop, String id) {
    return Optional.ofNullable(store.find(TerminalAttempt.class, id))
        .filter(attempt -> attempt.getShop().equals(shop));
  }

  /** Locked until the transaction ends. */
  Optional<TerminalAttempt> locked(String shop, String id) {
    return Optional.ofNullable(
            store.find(TerminalAttempt.class, id, LockModeType.PESSIMISTIC_WRITE))
        .filter(attempt -> attempt.getShop().equals(shop));
  }

  /** What is open or unsettled of a visit, a sale or an order, the latest first. */
  List<TerminalAttempt> pendingOf(String shop, String subject) {
    return store
        .createQuery(
            "select a from TerminalAttempt a where a.shop = :shop"
                + " and (a.visit = :subject or a.sale = :subject or a.order = :subject) and a.state in :pending"
                + " order by a.askedAt desc",
            TerminalAttempt.class)
        .setParameter("shop", shop)
        .setParameter("subject", subject)
        .setParameter("pending", PENDING)
        .getResultList();
  }

  long countOf(String shop, String subject) {
    return store
        .createQuery(
            "select count(a) from TerminalAttempt a where a.shop = :shop"
                + " and (a.visit = :subject or a.sale = :subject or a.order = :subject)",
            Long.class)
        .setParameter("shop", shop)
        .setParameter("subject", subject)
        .getSingleResult();
  }

  /** What is open or unsettled at a till, the latest first. */
  List<TerminalAttempt> pendingAt(String shop, String till) {
    return store
        .createQuery(
            "select a from TerminalAttempt a where a.shop = :shop and a.till = :till"
                + " and a.state in :pending order by a.askedAt desc",
            TerminalAttempt.class)
        .setParameter("shop", shop)
        .setParameter("till", till)
        .setParameter("pending", PENDING)
        .setMaxResults(MOST)
        .getResultList();
  }

  private Optional<TerminalAttempt> withKey(String shop, String key) {
    return store
        .createQuery(
            "select a from TerminalAttempt a where a.shop = :shop and a.requestKey = :key",
            TerminalAttempt.class)
        .setParameter("shop", shop)
        .setParameter("key", key)
        .getResultStream()
        .findFirst();
  }

  private boolean isOpen(String shop, String subject) {
    return store
            .createQuery(
                "select count(a) from TerminalAttempt a where a.shop = :shop"
                    + " and a.openSubject = :subject",
                Long.class)
            .setParameter("shop", shop)
            .setParameter("subject", subject)
            .getSingleResult()
        > 0;
  }

  private static JsonObjectBuilder onRecord(TerminalAttempt attempt) {
    return JsonParts.createObjectBuilder()
        .add("amountCents", attempt.getAmount().cents())
        .add("moved", attempt.getKind().name())
        .add("reference", attempt.getId())
        .add("state", attempt.getState().name());
  }

  private void write(TerminalAttempt attempt, EntryKind kind, JsonObjectBuilder content) {
    journal.append(attempt.getShop(), attempt.getTill(), kind, now(), content.build());
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
