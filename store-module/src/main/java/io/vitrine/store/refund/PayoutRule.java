package io.vitrine.store.refund;

import io.vitrine.shell.money.Money;
import io.vitrine.store.refund.RefundAnswer.Reason;
import io.vitrine.store.sale.Payment.Means;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rule by which money goes back: the way it came, on a credit note of the house, or with a
 * manager's yes.
 */
public final class PayoutRule {

  /** The most in cash on one debt (C. mon. fin. D112-3), all refunds of a sale together. */
  private static final Money MOST_CASH = Money.ofEuros("1000.00");

  private PayoutRule() {}

  /** Why these payouts do not give the sum back; empty if they do. */
  static Optional<Reason> fault(Money due, List<Payout> payouts, Money cashBack) {
    Map<Means, Money> sums = sums(payouts);
    Money all = sums.values().stream().reduce(Money.ZERO, Money::plus);
    if (!all.equals(due)) {
      return Optional.of(Reason.PAYOUTS_DIFFER);
    }
    Money cash = cashBack.plus(sums.getOrDefault(Means.CASH, Money.ZERO));
    return sums.containsKey(Means.CASH) && cash.compareTo(MOST_CASH) > 0
        ? Optional.of(Reason.TOO_MUCH_CASH)
        : Optional.empty();
  }

  /** Whether some of it goes another way than it came (abuse case 26). */
  static boolean needsManager(List<Payout> payouts, Map<Means, Money> left) {
    return needsManager(sums(payouts), left);
  }

  /** The same, of sums by means. */
  public static boolean needsManager(Map<Means, Money> sums, Map<Means, Money> left) {
    return sums.entrySet().stream()
        .filter(sum -> sum.getKey() != Means.CREDIT_NOTE)
        .anyMatch(sum -> sum.getValue().compareTo(left.getOrDefault(sum.getKey(), Money.ZERO)) > 0);
  }

  /**
   * The sum spread the way it came: the card first, then cash. What came by cheque or credit note
   * goes on a credit note; anything else that is left over goes to cash.
   */
  public static Map<Means, Money> asPaid(Money due, Map<Means, Money> left) {
    Money card = least(due, most(left.getOrDefault(Means.CARD, Money.ZERO)));
    Map<Means, Money> parts = new EnumMap<>(Means.class);
    if (!card.isZero()) {
      parts.put(Means.CARD, card);
    }
    Money rest = due.minus(card);
    boolean onPaper = left.containsKey(Means.CHEQUE) || left.containsKey(Means.CREDIT_NOTE);
    Money cash = onPaper ? least(rest, most(left.getOrDefault(Means.CASH, Money.ZERO))) : rest;
    if (!cash.isZero()) {
      parts.put(Means.CASH, cash);
    }
    if (!rest.minus(cash).isZero()) {
      parts.put(Means.CREDIT_NOTE, rest.minus(cash));
    }
    return parts;
  }

  private static Money most(Money left) {
    return left.isNegative() ? Money.ZERO : left;
  }

  private static Money least(Money one, Money other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  private static Map<Means, Money> sums(List<Payout> payouts) {
    Map<Means, Money> sums = new EnumMap<>(Means.class);
    payouts.forEach(payout -> sums.merge(payout.means(), payout.amount(), Money::plus));
    return sums;
  }
}
