package io.vitrine.store.sale;

import io.vitrine.shell.money.Money;
import io.vitrine.store.sale.Payment.Means;
import io.vitrine.store.sale.SaleAnswer.Reason;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The rule that payments must keep. */
public final class Settlement {

  /** The most that a resident may pay in cash on one debt (C. mon. fin. D112-3). */
  public static final Money MOST_CASH = Money.ofEuros("1000.00");

  private Settlement() {}

  /**
   * Why these payments do not settle the sum; empty if they do.
   *
   * @param mostByCheque what the shop takes by cheques on one sale
   */
  static Optional<Reason> fault(Money due, List<Payment> payments, Money mostByCheque) {
    return fault(due, payments, mostByCheque, Map.of());
  }

  /**
   * The same where a part of the debt was paid down before.
   *
   * @param before what was paid down, by means: one debt, one limit
   */
  static Optional<Reason> fault(
      Money due, List<Payment> payments, Money mostByCheque, Map<Means, Money> before) {
    Money paid = Money.ZERO;
    for (Payment payment : payments) {
      paid = paid.plus(payment.amount());
      if (payment.means() != Means.CASH && payment.tendered() != null && isMore(payment)) {
        return Optional.of(
            payment.means() == Means.CARD ? Reason.CHANGE_ON_CARD : Reason.CHANGE_ON_VOUCHER);
      } else if (payment.means() != Means.CASH && payment.amount().isZero()) {
        return Optional.of(Reason.PAYMENTS_DIFFER);
      }
    }
    if (all(Means.CASH, payments, before).compareTo(MOST_CASH) > 0) {
      return Optional.of(Reason.TOO_MUCH_CASH);
    }
    if (all(Means.CHEQUE, payments, before).compareTo(mostByCheque) > 0) {
      return Optional.of(Reason.CHEQUE_TOO_HIGH);
    }
    if (isNamedTwice(payments)) {
      return Optional.of(Reason.PAYMENT_TWICE);
    }
    return payments.isEmpty() || !paid.equals(due)
        ? Optional.of(Reason.PAYMENTS_DIFFER)
        : Optional.empty();
  }

  private static boolean isMore(Payment payment) {
    return payment.tendered().compareTo(payment.amount()) != 0;
  }

  private static Money all(Means means, List<Payment> payments, Map<Means, Money> before) {
    return by(means, payments).plus(before.getOrDefault(means, Money.ZERO));
  }

  static Money by(Means means, List<Payment> payments) {
    return payments.stream()
        .filter(payment -> payment.means() == means)
        .map(Payment::amount)
        .reduce(Money.ZERO, Money::plus);
  }

  /** One attempt, one cheque or one credit note in two payments of a sale. */
  private static boolean isNamedTwice(List<Payment> payments) {
    Set<String> seen = new HashSet<>();
    return payments.stream()
        .filter(payment -> payment.reference() != null)
        .map(payment -> payment.means() + " " + plain(payment.reference()))
        .anyMatch(named -> !seen.add(named));
  }

  private static String plain(String reference) {
    return reference.replaceAll("[\\s-]", "").toUpperCase(java.util.Locale.ROOT);
  }
}
