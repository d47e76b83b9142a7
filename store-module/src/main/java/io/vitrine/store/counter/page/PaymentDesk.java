package io.vitrine.store.counter.page;

import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.money.Money;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import io.vitrine.store.credit.CreditMoney;
import io.vitrine.store.credit.CreditNote;
import io.vitrine.store.credit.CreditNotes;
import io.vitrine.store.sale.CounterRequest;
import io.vitrine.store.sale.Payment;
import io.vitrine.store.sale.SaleAnswer.Reason;
import io.vitrine.store.terminal.AttemptRequest;
import io.vitrine.store.terminal.AttemptSubject;
import io.vitrine.store.terminal.TerminalAttempt;
import io.vitrine.store.terminal.page.TerminalAtPage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a sum is paid on whatever page takes money: a sale, a deposit, a balance. Brings together
 * what is typed, what stands on credit notes, and what the card terminal took for the visit.
 */
@Named
@ViewScoped
public class PaymentDesk implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String TEXTS = "io.vitrine.store.sale.texts";

  @Inject private CounterDesk desk;
  @Inject private TerminalAtPage terminal;
  @Inject private CreditNotes notes;
  @Inject private CreditMoney credit;
  @Inject private Refusals refusals;

  private final PaymentForm form = new PaymentForm();
  private String shop;
  private String till;
  private String visit;
  private String key;

  /** Whom it serves from now on, and where; nobody yet, where the visit is {@code null}. */
  void serve(String visit) {
    this.shop = desk.shop();
    this.till = desk.till();
    this.visit = visit;
  }

  /** The credit note of a return that was made at this till a moment ago. */
  void payWith(String note) {
    if (note != null && !shop.isEmpty()) {
      desk.session()
          .flatMap(session -> notes.find(shop, note).filter(one -> one.isIssuedIn(session.getId())))
          .filter(one -> !notes.left(one).isZero())
          .ifPresent(one -> form.payWith(notes.codeOf(one)));
    }
  }

  /** Another way to pay was chosen; the form shows its fields. */
  public void choose() {
    form.chosen();
  }

  /** A part of the sum is settled by the means that is chosen; the rest follows. */
  public void addPart(Money due) {
    try {
      desk.act(at -> part(at, due).map(CounterDesk::say).orElse(null));
    } catch (InvalidValue invalid) {
      CounterDesk.say(refusals.invalid(invalid));
    }
  }

  /** A part is not paid after all. */
  public void removePart(int index) {
    form.remove(index);
  }

  private Optional<Problem> part(CounterRequest.Counter at, Money due) {
    Money rest = rest(due);
    if (form.isCredit()) {
      return credit(rest);
    }
    Money part = form.typed(rest);
    if (form.isCard() && isTerminal()) {
      Optional<Problem> said =
          terminal.ask(new AttemptRequest(at, key, AttemptSubject.VISIT, visit, part));
      form.chosen();
      return said;
    }
    form.add(part, null);
    return Optional.empty();
  }

  /** As much as is left on the note, and no more than is to pay. */
  private Optional<Problem> credit(Money rest) {
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
  Optional<Problem> cover(CounterRequest.Counter at, Money due) {
    if (rest(due).cents() <= 0 || !form.isCredit() && !(form.isCard() && isTerminal())) {
      return Optional.empty();
    }
    form.setAmount(null);
    Optional<Problem> said = part(at, due);
    if (said.isPresent() || rest(due).isZero()) {
      return said;
    }
    return Optional.of(refusals.from(TEXTS, 422, "sale-rest-to-pay"));
  }

  /** All parts; what is left is paid by the means that is chosen. Nothing, where nothing is due. */
  List<Payment> payments(Money due) {
    List<Payment> all = new ArrayList<>(form.payments());
    for (TerminalAttempt attempt : taken()) {
      all.add(Payment.attempt(attempt.getAmount(), attempt.getId()));
    }
    Money rest = rest(due);
    if (rest.cents() > 0 || all.isEmpty() && form.isCash()) {
      all.add(form.last(rest));
    }
    return all;
  }

  /** What is left to pay after all that is settled. */
  public Money rest(Money due) {
    return due.minus(form.settled()).minus(terminal.sum(taken()));
  }

  private List<TerminalAttempt> taken() {
    return shop == null || visit == null ? List.of() : terminal.approved(shop, visit);
  }

  /** Whether nobody knows yet if the terminal took money: nothing else goes on before. */
  public boolean isUncertain() {
    return shop != null && visit != null && terminal.isOpen(shop, visit);
  }

  /** Whether cards are asked by a terminal here. */
  public boolean isTerminal() {
    return shop != null && terminal.isAt(shop, till);
  }

  public PaymentForm getForm() {
    return form;
  }

  /** Whose visit it is, under which the terminal was asked. */
  public String getVisit() {
    return visit;
  }

  public String getKey() {
    return key;
  }

  public void setKey(String key) {
    this.key = key;
  }
}
