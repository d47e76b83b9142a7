package io.vitrine.store.sale;

import io.vitrine.shell.money.Money;
import io.vitrine.store.sale.SaleAnswer.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether payments of a sale or a deposit are good, and what each of them stands on. */
@ApplicationScoped
public class PaymentCheck {

  private final AmountLimits cheques;
  private final Instance<HeldMoney> held;
  private final Clock clock;

  @Inject
  PaymentCheck(AmountLimits cheques, @Any Instance<HeldMoney> held, Clock clock) {
    this.cheques = cheques;
    this.held = held;
    this.clock = clock;
  }

  /**
   * Why these payments do not settle the sum; empty if they do. Locks what stands behind them, in
   * one order.
   */
  public Optional<Reason> fault(CounterRequest request, Money due) {
    return fault(request, due, Map.of());
  }

  /**
   * The same where a part of the debt was paid down before.
   *
   * @param due what is still to pay; nothing, where all of it was paid down
   * @param before what was paid down, by means
   */
  Optional<Reason> fault(CounterRequest request, Money due, Map<Payment.Means, Money> before) {
    boolean settled = due.isZero() && !before.isEmpty() && request.payments().isEmpty();
    Optional<Reason> sums =
        settled
            ? Optional.empty()
            : Settlement.fault(
                due,
                request.payments(),
                cheques.of(AmountLimits.Kind.CHEQUE, request.counter().shop(), clock.instant()),
                before);
    if (sums.isPresent()) {
      return sums;
    }
    Optional<Reason> inTheWay =
        held.stream().flatMap(money -> money.inTheWay(request).stream()).findFirst();
    if (inTheWay.isPresent()) {
      return inTheWay;
    }
    return request.payments().stream()
        .sorted(
            Comparator.comparing(Payment::means)
                .thenComparing(payment -> String.valueOf(payment.reference())))
        .flatMap(payment -> of(payment).flatMap(money -> money.fault(request, payment)).stream())
        .findFirst();
  }

  /** Spends what the payments name; the row of the sale or of the deposit comes next. */
  public List<HeldMoney.Backing> spend(List<Payment> payments, HeldMoney.Purpose purpose) {
    return payments.stream()
        .map(
            payment ->
                payment.means() == Payment.Means.CHEQUE || payment.reference() == null
                    ? HeldMoney.Backing.of(payment)
                    : of(payment).orElseThrow().spend(payment, purpose))
        .toList();
  }

  private Optional<HeldMoney> of(Payment payment) {
    return held.stream().filter(money -> money.means() == payment.means()).findFirst();
  }
}
