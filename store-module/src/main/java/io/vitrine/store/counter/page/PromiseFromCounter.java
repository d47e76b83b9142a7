package io.vitrine.store.counter.page;

import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.problem.Refusals;
import io.vitrine.store.quote.QuoteAnswer;
import io.vitrine.store.quote.QuoteAtCounter;
import io.vitrine.store.quote.QuoteRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * The calm second choice at the counter: what lies on it is quoted, or ordered. An order begins
 * with a quote, so that its prices stand while its form is filled in.
 */
@Named
@RequestScoped
public class PromiseFromCounter {

  @Inject private CounterPage counterPage;
  @Inject private CounterDesk desk;
  @Inject private QuoteAtCounter quotes;
  @Inject private Refusals refusals;

  private String customer;

  public String quote() {
    return make("quote?faces-redirect=true&quote=");
  }

  public String order() {
    return make("new-order?faces-redirect=true&quote=");
  }

  private String make(String next) {
    try {
      return desk.act(
          counter ->
              quotes
                  .make(new QuoteRequest(counterPage.asQuote(counter), customer))
                  .fold(
                      made -> next + made.quote().getId() + "&visit=" + counterPage.getVisit(),
                      this::no,
                      this::notApproved));
    } catch (InvalidValue invalid) {
      return CounterDesk.say(refusals.invalid(invalid));
    }
  }

  private String no(QuoteAnswer.Refused refused) {
    return CounterDesk.say(
        refusals.from(
            "io.vitrine.store.sale.texts",
            refused.why().reason().status(),
            refused.why().reason().code(),
            String.join(", ", refused.why().skus())));
  }

  private String notApproved(QuoteAnswer.NotApproved not) {
    return CounterDesk.say(
        refusals.from(
            "io.vitrine.store.approval.texts", not.reason().status(), not.reason().code()));
  }

  /** Whose name stands on it: the visitor's, unless it is taken out. */
  public String getCustomer() {
    return customer == null && counterPage.getVisitor() != null
        ? counterPage.getVisitor().getCustomer()
        : customer;
  }

  public void setCustomer(String customer) {
    this.customer = customer == null ? "" : customer;
  }
}
