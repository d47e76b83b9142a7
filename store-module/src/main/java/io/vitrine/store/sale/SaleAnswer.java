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
    EMPTY("sale-empty", 422),
    LINE_TWICE("sale-line-twice", 422),
    UNKNOWN_ARTICLE("sale-unknown-article", 422),
    NO_PRICE("sale-no-price", 503),
    NOT_PRICED_YET("sale-not-priced-yet", 422),
    STOCK_SHORT("sale-stock-short", 409),
    PAYMENTS_DIFFER("sale-payments-differ", 422),
    TOO_MUCH_CASH("sale-too-much-cash", 422),
    CHANGE_ON_CARD("sale-change-on-card", 422),
    /** Abuse case 7. */
    DISCOUNT_ON_ECO("sale-discount-on-eco", 422),
    /** Deeper than anybody in the shop may go (abuse case 4). */
    DISCOUNT_TOO_DEEP("sale-discount-too-deep", 422),
    /** Deeper than the seller may go alone (abuse case 5). */
    DISCOUNT_NEEDS_APPROVAL("sale-discount-needs-approval", 403),
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

    static Refused because(Reason reason) {
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
