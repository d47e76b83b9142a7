package io.vitrine.store.refund;

import io.vitrine.store.approval.ApprovalAnswer;
import io.vitrine.store.terminal.CardBack;
import java.util.List;
import java.util.function.Function;

/** What came of taking goods back. */
public sealed interface RefundAnswer
    permits RefundAnswer.Finished, RefundAnswer.Refused, RefundAnswer.NotApproved {

  <T> T fold(
      Function<Finished, T> finished,
      Function<Refused, T> refused,
      Function<NotApproved, T> notApproved);

  /** Why nothing was taken back. Each changes nothing. */
  enum Reason {
    NOT_SIGNED_ON("refund-not-signed-on", 403),
    TILL_NOT_OPEN("refund-till-not-open", 409),
    /** Abuse case 28. */
    NO_RECEIPT("refund-no-receipt", 403),
    /** Abuse case 25. */
    OTHER_SHOP("refund-other-shop", 403),
    /** A receipt of training, at a till that works. */
    OF_TRAINING("refund-of-training", 409),
    /** A real receipt, at a till that trains. */
    IN_TRAINING("refund-in-training", 409),
    RECEIPT_UNKNOWN("refund-receipt-unknown", 404),
    EMPTY("refund-empty", 422),
    LINE_TWICE("refund-line-twice", 422),
    NOT_SOLD("refund-not-sold", 422),
    /** Abuse case 24. */
    MORE_THAN_SOLD("refund-more-than-sold", 409),
    PAYOUTS_DIFFER("refund-payouts-differ", 422),
    TOO_MUCH_CASH("refund-too-much-cash", 422),
    /** Abuse case 26. */
    NEEDS_MANAGER("refund-needs-manager", 403),
    /** The till has a card terminal; a typed number is no proof here. */
    TERMINAL_WANTED("refund-terminal-wanted", 422),
    /** Nobody knows yet whether money went back to the card. */
    ATTEMPT_OPEN("refund-attempt-open", 409),
    /** The terminal gave money back for this sale that the refund does not name. */
    ATTEMPT_LEFT("refund-attempt-left", 409),
    ATTEMPT_NOT_GOOD("refund-attempt-not-good", 409),
    /** The device has not signed what comes back. */
    NOT_CONFIRMED("refund-not-confirmed", 422),
    KEY_REUSED("refund-key-reused", 422),
    IN_PROGRESS("refund-in-progress", 409);

    private final String code;
    private final int status;

    Reason(String code, int status) {
      this.code = code;
      this.status = status;
    }

    static Reason of(CardBack.Fault fault) {
      return switch (fault) {
        case TERMINAL_WANTED -> TERMINAL_WANTED;
        case OPEN -> ATTEMPT_OPEN;
        case LEFT -> ATTEMPT_LEFT;
        case NOT_GOOD -> ATTEMPT_NOT_GOOD;
      };
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
   * The refund is on record; the same for the request that is sent again.
   *
   * @param refund the finished refund
   */
  record Finished(Refund refund) implements RefundAnswer {
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
   * @param dueCents what would go back, where that is the question, or {@code null}
   */
  record Refused(Reason reason, List<String> skus, Long dueCents) implements RefundAnswer {

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
   * The manager's code is not good for this.
   *
   * @param reason why not
   */
  record NotApproved(ApprovalAnswer.Reason reason) implements RefundAnswer {
    @Override
    public <T> T fold(
        Function<Finished, T> finished,
        Function<Refused, T> refused,
        Function<NotApproved, T> notApproved) {
      return notApproved.apply(this);
    }
  }
}
