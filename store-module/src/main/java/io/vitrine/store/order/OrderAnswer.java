package io.vitrine.store.order;

import io.vitrine.store.approval.ApprovalAnswer;
import io.vitrine.store.sale.SaleAnswer;
import java.util.function.Function;

/** What came of ordering. */
public sealed interface OrderAnswer
    permits OrderAnswer.Placed, OrderAnswer.Refused, OrderAnswer.NotSold, OrderAnswer.NotApproved {

  <T> T fold(
      Function<Placed, T> placed,
      Function<Refused, T> refused,
      Function<NotSold, T> notSold,
      Function<NotApproved, T> notApproved);

  /** The order stands and its deposit is on record; the same for the request that is sent again. */
  record Placed(CustomerOrder order, Deposit deposit) implements OrderAnswer {
    @Override
    public <T> T fold(
        Function<Placed, T> placed,
        Function<Refused, T> refused,
        Function<NotSold, T> notSold,
        Function<NotApproved, T> notApproved) {
      return placed.apply(this);
    }
  }

  /** What an order wants besides a basket is missing or wrong. */
  record Refused(OrderRefusal reason) implements OrderAnswer {
    @Override
    public <T> T fold(
        Function<Placed, T> placed,
        Function<Refused, T> refused,
        Function<NotSold, T> notSold,
        Function<NotApproved, T> notApproved) {
      return refused.apply(this);
    }
  }

  /** What stops a sale of the same basket and payments stops the order, too. */
  record NotSold(SaleAnswer.Refused why) implements OrderAnswer {

    static NotSold because(SaleAnswer.Reason reason) {
      return new NotSold(SaleAnswer.Refused.because(reason));
    }

    @Override
    public <T> T fold(
        Function<Placed, T> placed,
        Function<Refused, T> refused,
        Function<NotSold, T> notSold,
        Function<NotApproved, T> notApproved) {
      return notSold.apply(this);
    }
  }

  /** The manager's code is not good for this discount. */
  record NotApproved(ApprovalAnswer.Reason reason) implements OrderAnswer {
    @Override
    public <T> T fold(
        Function<Placed, T> placed,
        Function<Refused, T> refused,
        Function<NotSold, T> notSold,
        Function<NotApproved, T> notApproved) {
      return notApproved.apply(this);
    }
  }
}
