package io.vitrine.store.sale;

import io.vitrine.shell.money.Money;
import io.vitrine.store.sale.SaleAnswer.Reason;
import java.util.List;
import java.util.Optional;

/** The rule that payments must keep. */
final class Settlement {

  /** The most that a resident may pay in cash on one debt (C. mon. fin. D112-3). */
  static final Money MOST_CASH = Money.ofEuros("1000.00");

  private Settlement() {}

  /** Why these payments do not settle the sum; empty if they do. */
  static Optional<Reason> fault(Money due, List<Payment> payments) {
    Money paid = Money.ZERO;
    Money cash = Money.ZERO;
    for (Payment payment : payments) {
      paid = paid.plus(payment.amount());
      if (payment.means() == Payment.Means.CASH) {
        cash = cash.plus(payment.amount());
      } else if (payment.tendered() != null
          && payment.tendered().compareTo(payment.amount()) != 0) {
        return Optional.of(Reason.CHANGE_ON_CARD);
      } else if (payment.amount().isZero()) {
        return Optional.of(Reason.PAYMENTS_DIFFER);
      }
    }
    if (cash.compareTo(MOST_CASH) > 0) {
      return Optional.of(Reason.TOO_MUCH_CASH);
    }
    return payments.isEmpty() || !paid.equals(due)
        ? Optional.of(Reason.PAYMENTS_DIFFER)
        : Optional.empty();
  }
}
