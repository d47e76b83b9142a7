package io.vitrine.store.terminal.page;

import io.vitrine.shell.money.Money;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import io.vitrine.store.terminal.AskTerminal;
import io.vitrine.store.terminal.AttemptRequest;
import io.vitrine.store.terminal.AttemptState;
import io.vitrine.store.terminal.TerminalAttempt;
import io.vitrine.store.terminal.Terminals;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/** The card terminal, as the pages of the counter and of returns use it. */
@Dependent
public class TerminalAtPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String TEXTS = "io.vitrine.store.terminal.texts";

  @Inject private AskTerminal terminal;
  @Inject private Terminals terminals;
  @Inject private Refusals refusals;

  /** Whether card payments of that till go through a terminal. */
  public boolean isAt(String shop, String till) {
    return terminals.has(shop, till);
  }

  /** What was approved for a visit, a sale or an order and is part of nothing yet. */
  public List<TerminalAttempt> approved(String shop, String subject) {
    return terminal.pendingOf(shop, subject).stream()
        .filter(attempt -> attempt.getState() == AttemptState.APPROVED)
        .toList();
  }

  /**
   * Whether something was asked for a visit, a sale or an order of which nobody knows if money
   * moved.
   */
  public boolean isOpen(String shop, String subject) {
    return terminal.pendingOf(shop, subject).stream()
        .anyMatch(attempt -> attempt.getState().isOpen());
  }

  public Money sum(List<TerminalAttempt> attempts) {
    return attempts.stream().map(TerminalAttempt::getAmount).reduce(Money.ZERO, Money::plus);
  }

  /**
   * Asks for an amount; pressed twice, it asks once.
   *
   * @param wanted under the key of the sale or refund at hand
   * @return what is to be said where it was not approved
   */
  public Optional<Problem> ask(AttemptRequest wanted) {
    long before = terminal.attemptsOf(wanted.counter().shop(), wanted.subject());
    return terminal
        .ask(wanted.under(wanted.key() + "-" + before))
        .fold(
            standing ->
                switch (standing.attempt().getState()) {
                  case APPROVED -> Optional.empty();
                  case DECLINED -> Optional.of(refusals.from(TEXTS, 409, "attempt-declined"));
                  default -> Optional.of(refusals.from(TEXTS, 409, "attempt-no-answer"));
                },
            refused ->
                Optional.of(
                    refusals.from(TEXTS, refused.reason().status(), refused.reason().code())),
            not ->
                Optional.of(
                    refusals.from(
                        "io.vitrine.store.approval.texts",
                        not.reason().status(),
                        not.reason().code())));
  }
}
