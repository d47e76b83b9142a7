package io.vitrine.store.terminal;

import io.vitrine.store.database.TriedAgain;
import io.vitrine.store.sale.CounterRequest;
import io.vitrine.store.terminal.AttemptAnswer.Reason;
import io.vitrine.store.terminal.AttemptAnswer.Refused;
import io.vitrine.store.terminal.AttemptAnswer.Standing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Asks a card terminal and hears what it says. The reference is on record before, what was heard
 * after; no transaction is open while the terminal is asked. Whatever goes wrong in between leaves
 * an attempt of which nobody knows, and which can be read back.
 */
@ApplicationScoped
public class AskTerminal {

  private static final Logger LOG = Logger.getLogger(AskTerminal.class.getName());

  private final Attempts attempts;
  private final Terminals terminals;
  private final CardTerminal terminal;

  @Inject
  AskTerminal(Attempts attempts, Terminals terminals, CardTerminal terminal) {
    this.attempts = attempts;
    this.terminals = terminals;
    this.terminal = terminal;
  }

  /** Asks for money, or to give it back; the same key asks once. */
  public AttemptAnswer ask(AttemptRequest request) {
    CounterRequest.Counter counter = request.counter();
    Optional<Terminals.Configured> configured = terminals.of(counter.shop(), counter.till());
    if (configured.isEmpty()) {
      return new Refused(Reason.NO_TERMINAL);
    }
    Attempts.Birth birth =
        TriedAgain.untilDone(
            () -> attempts.begin(request), Attempts.Birth.refused(Reason.IN_PROGRESS));
    if (!birth.isNew()) {
      return birth.answer();
    }
    return birth
        .answer()
        .fold(born -> ask(born.attempt(), configured.get().behaviour()), no -> no, never -> never);
  }

  private AttemptAnswer ask(TerminalAttempt born, String behaviour) {
    String shop = born.getShop();
    String id = born.getId();
    try {
      terminal.ask(
          new CardTerminal.Question(id, born.getKind(), born.getAmount(), behaviour),
          heard -> attempts.hear(shop, id, heard));
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, e, () -> "a card terminal failed while it was asked under " + id);
    }
    // whoever is silent leaves the attempt unknown; what was heard already stays
    return attempts.hear(shop, id, TerminalAnswer.SILENT);
  }

  /** Asks the terminal what became of a reference. */
  public AttemptAnswer readBack(String shop, String id) {
    if (attempts.find(shop, id).isEmpty()) {
      return new Refused(Reason.UNKNOWN);
    }
    TerminalAnswer read;
    try {
      read = terminal.read(id);
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, e, () -> "a card terminal failed while it was read under " + id);
      read = TerminalAnswer.SILENT;
    }
    return attempts.hear(shop, id, read);
  }

  /** Undoes what was approved and is part of nothing. */
  public AttemptAnswer giveBack(String shop, String id) {
    return attempts
        .beginGivingBack(shop, id)
        .fold(giving -> cancel(shop, id), refused -> refused, never -> never);
  }

  private AttemptAnswer cancel(String shop, String id) {
    TerminalAnswer said;
    try {
      said = terminal.cancel(id);
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, e, () -> "a card terminal failed to undo " + id);
      said = TerminalAnswer.SILENT;
    }
    AttemptAnswer now = attempts.hear(shop, id, said);
    return said.outcome() == TerminalAnswer.Outcome.CANCELLED
        ? now
        : new Refused(Reason.TERMINAL_SILENT);
  }

  /** What a manager found, where the terminal itself says nothing. */
  public AttemptAnswer decide(Decision decision) {
    return TriedAgain.untilDone(() -> attempts.decide(decision), new Refused(Reason.IN_PROGRESS));
  }

  /** How it stands with an attempt of that shop. */
  public AttemptAnswer show(String shop, String id) {
    return attempts
        .find(shop, id)
        .<AttemptAnswer>map(Standing::new)
        .orElseGet(() -> new Refused(Reason.UNKNOWN));
  }

  /** What is open or unsettled of a visit or of a sale, the latest first. */
  public List<TerminalAttempt> pendingOf(String shop, String subject) {
    return attempts.pendingOf(shop, subject);
  }

  /** How often the terminal was asked for a visit or a sale. */
  public long attemptsOf(String shop, String subject) {
    return attempts.countOf(shop, subject);
  }

  /** What is open or unsettled at a till, the latest first. */
  public List<TerminalAttempt> pendingAt(String shop, String till) {
    return attempts.pendingAt(shop, till);
  }
}
