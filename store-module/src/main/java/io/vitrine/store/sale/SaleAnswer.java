package io.vitrine.store.sale;

import io.vitrine.store.approval.ApprovalAnswer;
import java.util.List;
import java.util.function.Function;

/** What came of finishing a sale. */
public sealed interface SaleAnswer
    permits SaleAnswer.Finished, SaleAnswer.Refused, SaleAnswer.NotApproved {

  <T> T fold(
      Function<Finished, T> finished,
      Function<Refused, T> refused,
      Function<NotApproved, T> notApproved);

  /** Why a sale was not finished. Each changes nothing. */
  enum Reason {
    NOT_SIGNED_ON("sale-not-signed-on", 403),
    TILL_NOT_OPEN("sale-till-not-open", 409),
    VISIT_UNKNOWN("sale-visit-unknown", 404),
    VISIT_ENDED("sale-visit-ended", 409),
    /** A customer of training, at a till that works, or the other way round. */
    VISIT_OF_OTHER_WORLD("sale-visit-of-other-world", 409),
    EMPTY("sale-empty", 422),
    LINE_TWICE("sale-line-twice", 422),
    UNKNOWN_ARTICLE("sale-unknown-article", 422),
    NO_PRICE("sale-no-price", 503),
    NOT_PRICED_YET("sale-not-priced-yet", 422),
    STOCK_SHORT("sale-stock-short", 409),
    /** It is recalled, and nobody said that the pieces of this shop are safe. */
    RECALLED("sale-recalled", 409),
    PAYMENTS_DIFFER("sale-payments-differ", 422),
    TOO_MUCH_CASH("sale-too-much-cash", 422),
    CHANGE_ON_CARD("sale-change-on-card", 422),
    /** Abuse case 13. */
    CHANGE_ON_VOUCHER("sale-change-on-voucher", 422),
    CHEQUE_TOO_HIGH("sale-cheque-too-high", 422),
    /** One attempt, cheque or credit note in two payments. */
    PAYMENT_TWICE("sale-payment-twice", 422),
    /** The till has a card terminal; a typed number is no proof here. */
    TERMINAL_WANTED("sale-terminal-wanted", 422),
    ATTEMPT_UNKNOWN("sale-attempt-unknown", 404),
    /** Nobody knows yet whether the card was charged. */
    ATTEMPT_OPEN("sale-attempt-open", 409),
    /** Declined, given back, or part of another sale. */
    ATTEMPT_NOT_GOOD("sale-attempt-not-good", 409),
    /** The terminal has taken money for this visit that the sale does not name. */
    ATTEMPT_LEFT("sale-attempt-left", 409),
    CREDIT_UNKNOWN("sale-credit-unknown", 404),
    CREDIT_OTHER_SHOP("sale-credit-other-shop", 409),
    /** A credit note of training, at a till that works. */
    CREDIT_OF_TRAINING("sale-credit-of-training", 409),
    /** A real credit note, at a till that trains. */
    CREDIT_IN_TRAINING("sale-credit-in-training", 409),
    CREDIT_ENDED("sale-credit-ended", 409),
    /** Abuse case 10. */
    CREDIT_SPENT("sale-credit-spent", 409),
    /** Abuse case 7. */
    DISCOUNT_ON_ECO("sale-discount-on-eco", 422),
    /** Deeper than anybody in the shop may go (abuse case 4). */
    DISCOUNT_TOO_DEEP("sale-discount-too-deep", 422),
    /** Deeper than the seller may go alone (abuse case 5). */
    DISCOUNT_NEEDS_APPROVAL("sale-discount-needs-approval", 403),
    /** The device has not signed what the sale comes to. */
    NOT_CONFIRMED("sale-not-confirmed", 422),
    /** What it stands on is no quote and no order of this shop. */
    PROMISE_UNKNOWN("sale-promise-unknown", 404),
    /** A quote or an order of training, at a till that works. */
    PROMISE_OF_TRAINING("sale-promise-of-training", 409),
    /** A real quote or order, at a till that trains. */
    PROMISE_IN_TRAINING("sale-promise-in-training", 409),
    /** A quote or an order has its own lines and discounts. */
    LINES_PROMISED("sale-lines-promised", 422),
    /** Abuse case 9: comes with the price of today. */
    QUOTE_ENDED("sale-quote-ended", 409),
    QUOTE_CLOSED("sale-quote-closed", 409),
    /** Abuse case 27: the order was handed over or came to nothing, and its deposit with it. */
    ORDER_CLOSED("sale-order-closed", 409),
    KEY_REUSED("sale-key-reused", 422),
    IN_PROGRESS("sale-in-progress", 409);

    private final String code;
    private final int status;

    Reason(String code, int status) {
      this.code = code;
      this.status = status;
    }

    /** The name under which the words of the refusal stand. */
    public String code() {
      return code;
    }

    /** The HTTP status (RFC 9110). */
    public int status() {
      return status;
    }
  }

  /**
   * The sale is on record; the same for the request that is sent again.
   *
   * @param sale the finished sale
   */
  record Finished(Sale sale) implements SaleAnswer {
    @Override
    public <T> T fold(
        Function<Finished, T> finished,
        Function<Refused, T> refused,
        Function<NotApproved, T> notApproved) {
      return finished.apply(this);
    }
  }

  /**
   * @param reason why not
   * @param skus the articles it is about; may be empty
   * @param dueCents what would be to pay, where that is the question, or {@code null}
   */
  record Refused(Reason reason, List<String> skus, Long dueCents) implements SaleAnswer {

    public Refused {
      skus = List.copyOf(skus);
    }

    public static Refused because(Reason reason) {
      return new Refused(reason, List.of(), null);
    }

    @Override
    public <T> T fold(
        Function<Finished, T> finished,
        Function<Refused, T> refused,
        Function<NotApproved, T> notApproved) {
      return refused.apply(this);
    }
  }

  /**
   * The manager's code is not good for this discount.
   *
   * @param reason why not
   */
  record NotApproved(ApprovalAnswer.Reason reason) implements SaleAnswer {
    @Override
    public <T> T fold(
        Function<Finished, T> finished,
        Function<Refused, T> refused,
        Function<NotApproved, T> notApproved) {
      return notApproved.apply(this);
    }
  }
}
