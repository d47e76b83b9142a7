package io.vitrine.store.quote;

import io.vitrine.store.approval.ApprovalAnswer;
import io.vitrine.store.sale.SaleAnswer;
import java.util.function.Function;

/** What came of making a quote. */
public sealed interface QuoteAnswer
    permits QuoteAnswer.Made, QuoteAnswer.Refused, QuoteAnswer.NotApproved {

  <T> T fold(
      Function<Made, T> made, Function<Refused, T> refused, Function<NotApproved, T> notApproved);

  /** It stands; the same for the request that is sent again. */
  record Made(Quote quote) implements QuoteAnswer {
    @Override
    public <T> T fold(
        Function<Made, T> made,
        Function<Refused, T> refused,
        Function<NotApproved, T> notApproved) {
      return made.apply(this);
    }
  }

  /** What stops a sale of the same basket stops the quote, too. */
  record Refused(SaleAnswer.Refused why) implements QuoteAnswer {

    static Refused because(SaleAnswer.Reason reason) {
      return new Refused(SaleAnswer.Refused.because(reason));
    }

    @Override
    public <T> T fold(
        Function<Made, T> made,
        Function<Refused, T> refused,
        Function<NotApproved, T> notApproved) {
      return refused.apply(this);
    }
  }

  /** The manager's code is not good for this discount. */
  record NotApproved(ApprovalAnswer.Reason reason) implements QuoteAnswer {
    @Override
    public <T> T fold(
        Function<Made, T> made,
        Function<Refused, T> refused,
        Function<NotApproved, T> notApproved) {
      return notApproved.apply(this);
    }
  }
}
