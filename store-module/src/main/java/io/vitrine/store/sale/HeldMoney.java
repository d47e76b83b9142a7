package io.vitrine.store.sale;

import io.vitrine.shell.money.Money;
import io.vitrine.store.sale.SaleAnswer.Reason;
import java.time.Instant;
import java.util.Optional;

/**
 * Money that does not lie on the counter: what a card terminal has taken, what the house owes by a
 * credit note. Whoever knows it says whether it is good for a sale, and spends it once.
 */
public interface HeldMoney {

  Payment.Means means();

  /**
   * Why this payment is not good; empty if it is. Locks what stands behind it until the transaction
   * ends, and changes nothing.
   */
  Optional<Reason> fault(CounterRequest request, Payment payment);

  /** Why there is no sale at all for now, whatever its payments; empty if there is. */
  default Optional<Reason> inTheWay(CounterRequest request) {
    return Optional.empty();
  }

  /** Spends it for what comes next to the record; {@link #fault} was asked before. */
  Backing spend(Payment payment, Purpose purpose);

  /**
   * For what it is spent: a sale, or money down.
   *
   * @param number of its receipt, as printed
   */
  record Purpose(String shop, String number, Instant at) {}

  /**
   * What a payment stands on, as its row names it; parts that are not its own are {@code null}.
   *
   * @param authorisation the card terminal's number
   * @param attempt the card terminal's attempt
   * @param cheque the cheque's number
   * @param credit the turn of a credit note
   */
  record Backing(String authorisation, String attempt, String cheque, CreditTurn credit) {

    /** Of money on the counter, or of a card whose authorisation was typed. */
    static Backing of(Payment payment) {
      return new Backing(
          payment.authorisation(),
          null,
          payment.means() == Payment.Means.CHEQUE ? payment.reference() : null,
          null);
    }

    public static Backing attempt(String reference, String authorisation) {
      return new Backing(authorisation, reference, null, null);
    }

    public static Backing credit(CreditTurn turn) {
      return new Backing(null, null, null, turn);
    }
  }

  /**
   * A part of a credit note that was used.
   *
   * @param shop which issued it
   * @param note its id
   * @param turn the how manieth use
   * @param number as printed
   * @param left what is left on it
   */
  record CreditTurn(String shop, String note, int turn, String number, Money left) {}
}
