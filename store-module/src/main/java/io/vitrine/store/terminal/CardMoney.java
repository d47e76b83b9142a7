package io.vitrine.store.terminal;

import io.vitrine.store.sale.CounterRequest;
import io.vitrine.store.sale.HeldMoney;
import io.vitrine.store.sale.Payment;
import io.vitrine.store.sale.SaleAnswer.Reason;
import io.vitrine.store.sale.SeriesNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a terminal has taken, as a sale spends it: an approved attempt of the same visit and amount,
 * once. As long as something of the visit is open, or taken and not part of the sale, there is no
 * sale: the customer would pay twice. Nor is there one of an order whose deposit may be going back.
 */
@ApplicationScoped
class CardMoney implements HeldMoney {

  private final Attempts attempts;
  private final Terminals terminals;

  @Inject
  CardMoney(Attempts attempts, Terminals terminals) {
    this.attempts = attempts;
    this.terminals = terminals;
  }

  @Override
  public Payment.Means means() {
    return Payment.Means.CARD;
  }

  @Override
  public Optional<Reason> inTheWay(CounterRequest request) {
    List<String> named =
        request.payments().stream()
            .filter(payment -> payment.means() == Payment.Means.CARD)
            .map(Payment::reference)
            .toList();
    String shop = request.counter().shop();
    List<TerminalAttempt> pending = new ArrayList<>(attempts.pendingOf(shop, request.visit()));
    SeriesNumber.read(shop, request.standsOn())
        .ifPresent(order -> pending.addAll(attempts.pendingOf(shop, order.in(shop))));
    if (pending.stream().anyMatch(attempt -> attempt.getState().isOpen())) {
      return Optional.of(Reason.ATTEMPT_OPEN);
    }
    return pending.stream().allMatch(attempt -> named.contains(attempt.getId()))
        ? Optional.empty()
        : Optional.of(Reason.ATTEMPT_LEFT);
  }

  @Override
  public Optional<Reason> fault(CounterRequest request, Payment payment) {
    CounterRequest.Counter counter = request.counter();
    if (payment.reference() == null) {
      return terminals.has(counter.shop(), counter.till())
          ? Optional.of(Reason.TERMINAL_WANTED)
          : Optional.empty();
    }
    Optional<TerminalAttempt> found =
        attempts
            .locked(counter.shop(), payment.reference())
            .filter(attempt -> attempt.getKind() == AttemptKind.PAYMENT)
            .filter(attempt -> attempt.getSubject().equals(request.visit()));
    if (found.isEmpty()) {
      return Optional.of(Reason.ATTEMPT_UNKNOWN);
    }
    if (found.get().getState() != AttemptState.APPROVED) {
      return Optional.of(Reason.ATTEMPT_NOT_GOOD);
    }
    return found.get().getAmount().equals(payment.amount())
        ? Optional.empty()
        : Optional.of(Reason.PAYMENTS_DIFFER);
  }

  @Override
  public Backing spend(Payment payment, Purpose purpose) {
    TerminalAttempt attempt = attempts.locked(purpose.shop(), payment.reference()).orElseThrow();
    attempt.use(purpose.number());
    return Backing.attempt(attempt.getId(), attempt.getAuthorisation());
  }
}
