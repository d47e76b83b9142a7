package io.vitrine.store.order;

import io.vitrine.store.approval.ApprovalAnswer;
import java.util.function.Function;

/** What came of cancelling an order. */
public sealed interface CancelAnswer
    permits CancelAnswer.Cancelled, CancelAnswer.Refused, CancelAnswer.NotApproved {

  <T> T fold(
      Function<Cancelled, T> cancelled,
      Function<Refused, T> refused,
      Function<NotApproved, T> notApproved);

  /** It came to nothing, and what became of its deposit is on record. */
  record Cancelled(DepositEnd end) implements CancelAnswer {
    @Override
    public <T> T fold(
        Function<Cancelled, T> cancelled,
        Function<Refused, T> refused,
        Function<NotApproved, T> notApproved) {
      return cancelled.apply(this);
    }
  }

  /**
   * @param reason why not
   * @param backCents what would go back, where that is the question, or {@code null}
   */
  record Refused(OrderRefusal reason, Long backCents) implements CancelAnswer {

    static Refused because(OrderRefusal reason) {
      return new Refused(reason, null);
    }

    @Override
    public <T> T fold(
        Function<Cancelled, T> cancelled,
        Function<Refused, T> refused,
        Function<NotApproved, T> notApproved) {
      return refused.apply(this);
    }
  }

  /** The manager's code is not good. */
  record NotApproved(ApprovalAnswer.Reason reason) implements CancelAnswer {
    @Override
    public <T> T fold(
        Function<Cancelled, T> cancelled,
        Function<Refused, T> refused,
        Function<NotApproved, T> notApproved) {
      return notApproved.apply(this);
    }
  }
}
