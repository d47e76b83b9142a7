package io.vitrine.store.counter.page;

import io.vitrine.shell.money.Money;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import io.vitrine.store.credit.CreditMoney;
import io.vitrine.store.credit.CreditNote;
import io.vitrine.store.credit.CreditNotes;
import io.vitrine.store.sale.CounterRequest;
import io.vitrine.store.sale.Payment;
import io.vitrine.store.sale.Sale;
import io.vitrine.store.sale.SaleAnswer.Reason;
import io.vitrine.store.sale.Sales;
import io.vitrine.store.terminal.AttemptKind;
import io.vitrine.store.terminal.TerminalAttempt;
import io.vitrine.store.terminal.page.TerminalAtPage;
import io.vitrine.store.till.Tills;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Brings the parts together by which a sale is paid: typed ones, credit notes, the terminal's. */
@Dependent
public class Tender implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String TEXTS = "io.vitrine.store.sale.texts";

  @Inject private TerminalAtPage terminal;
  @Inject private CreditNotes notes;
  @Inject private CreditMoney credit;
  @Inject private Sales sales;
  @Inject private Tills tills;
  @Inject private Refusals refusals;

  boolean isTerminal(String shop, String till) {
    return shop != null && terminal.isAt(shop, till);
  }

  /** The sale that this key made already, where its answer got lost on the way. */
  Optional<Sale> finished(String shop, String key) {
    return key == null ? Optional.empty() : sales.underKey(shop, key);
  }

  /** The credit note of a return that was made at this till a moment ago. */
  void payWith(PaymentForm form, String shop, String till, String note) {
    if (shop != null && note != null) {
      tills
          .openSession(shop, till)
          .flatMap(session -> notes.find(shop, note).filter(one -> one.isIssuedIn(session.getId())))
          .filter(one -> !notes.left(one).isZero())
          .ifPresent(one -> form.payWith(notes.codeOf(one)));
    }
  }

  Money rest(PaymentForm form, String shop, String visit, Money due) {
    Money taken =
        shop == null || visit == null ? Money.ZERO : terminal.sum(terminal.approved(shop, visit));
    return due.minus(form.settled()).minus(taken);
  }

  /**
   * Settles a part by the means that is chosen.
   *
   * @return what is to be said where it is not settled
   */
  Optional<Problem> addPart(
      PaymentForm form, CounterRequest.Counter at, String key, String visit, Money due) {
    Money rest = rest(form, at.shop(), visit, due);
    if (form.isCredit()) {
      return addCredit(form, at.shop(), rest);
    }
    Money part = form.typed(rest);
    if (form.isCard() && isTerminal(at.shop(), at.till())) {
      Optional<Problem> said = terminal.ask(at, key, AttemptKind.PAYMENT, visit, part);
      form.chosen();
      return said;
    }
    form.add(part, null);
    return Optional.empty();
  }

  /** As much as is left on the note, and no more than is to pay. */
  private Optional<Problem> addCredit(PaymentForm form, String shop, Money rest) {
    Optional<CreditNote> note = notes.withCode(form.getCreditCode());
    Optional<Reason> fault =
        note.isEmpty()
            ? Optional.of(Reason.CREDIT_UNKNOWN)
            : credit
                .fault(shop, note.get())
                .or(
                    () ->
                        notes.left(note.get()).isZero()
                            ? Optional.of(Reason.CREDIT_SPENT)
                            : Optional.empty());
    if (fault.isPresent()) {
      return Optional.of(refusals.from(TEXTS, fault.get().status(), fault.get().code()));
    }
    Money wanted = form.typed(rest);
    Money left = notes.left(note.get());
    form.add(wanted.compareTo(left) < 0 ? wanted : left, note.get().getNumber());
    form.setMeans(Payment.Means.CARD.name());
    return Optional.empty();
  }

  /**
   * Pays what is left by the means that is chosen, where that settles something of its own: a
   * terminal, a credit note.
   *
   * @return what is to be said where something is left to pay
   */
  Optional<Problem> coverRest(
      PaymentForm form, CounterRequest.Counter at, String key, String visit, Money due) {
    Money rest = rest(form, at.shop(), visit, due);
    if (rest.cents() <= 0) {
      return Optional.empty();
    }
    boolean byItself = form.isCredit() || form.isCard() && isTerminal(at.shop(), at.till());
    if (!byItself) {
      return Optional.empty();
    }
    form.setAmount(null);
    Optional<Problem> said = addPart(form, at, key, visit, due);
    if (said.isPresent() || rest(form, at.shop(), visit, due).isZero()) {
      return said;
    }
    return Optional.of(refusals.from(TEXTS, 422, "sale-rest-to-pay"));
  }

  /** All parts; what is left is paid by the means that is chosen. */
  List<Payment> payments(PaymentForm form, CounterRequest.Counter at, String visit, Money due) {
    List<Payment> all = new ArrayList<>(form.payments());
    for (TerminalAttempt attempt : terminal.approved(at.shop(), visit)) {
      all.add(Payment.attempt(attempt.getAmount(), attempt.getId()));
    }
    Money rest = rest(form, at.shop(), visit, due);
    if (rest.cents() > 0 || all.isEmpty()) {
      all.add(form.last(rest));
    }
    return all;
  }
}
