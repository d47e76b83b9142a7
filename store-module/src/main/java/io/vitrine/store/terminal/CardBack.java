package io.vitrine.store.terminal;

import io.vitrine.shell.money.Money;
import io.vitrine.store.sale.CounterRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a terminal has given back, as a refund, or an order that comes to nothing, takes it: an
 * approved attempt of the same sale or order and amount, once. As long as something of it is open,
 * or given back and not part of this, there is neither: the house would pay twice.
 */
@ApplicationScoped
public class CardBack {

  private final Attempts attempts;
  private final Terminals terminals;

  @Inject
  CardBack(Attempts attempts, Terminals terminals) {
    this.attempts = attempts;
    this.terminals = terminals;
  }

  /** Why money that went to a card is not good for a refund. */
  public enum Fault {
    /** The till has a terminal; a typed number is no proof. */
    TERMINAL_WANTED,
    /** Nobody knows yet whether money moved. */
    OPEN,
    /** Money moved that the refund does not name. */
    LEFT,
    /** Of another sale, order or amount, declined, undone or used. */
    NOT_GOOD
  }

  /**
   * A part that goes to a card.
   *
   * @param attempt under which the terminal gave it back, or {@code null} where somebody typed
   */
  public record Asked(String attempt, Money amount) {}

  /**
   * Why these parts are not good; empty if they are. Locks their attempts, changes nothing.
   *
   * @param subject the sale's id or the order's number
   */
  public Optional<Fault> fault(CounterRequest.Counter counter, String subject, List<Asked> asked) {
    List<TerminalAttempt> pending = attempts.pendingOf(counter.shop(), subject);
    if (pending.stream().anyMatch(attempt -> attempt.getState().isOpen())) {
      return Optional.of(Fault.OPEN);
    }
    List<String> named = asked.stream().map(Asked::attempt).filter(Objects::nonNull).toList();
    if (!pending.stream().allMatch(attempt -> named.contains(attempt.getId()))) {
      return Optional.of(Fault.LEFT);
    }
    if (named.size() < asked.size() && terminals.has(counter.shop(), counter.till())) {
      return Optional.of(Fault.TERMINAL_WANTED);
    }
    boolean good =
        named.stream().distinct().count() == named.size()
            && asked.stream()
                .filter(part -> part.attempt() != null)
                .allMatch(part -> isGood(counter.shop(), subject, part));
    return good ? Optional.empty() : Optional.of(Fault.NOT_GOOD);
  }

  private boolean isGood(String shop, String subject, Asked part) {
    return attempts
        .locked(shop, part.attempt())
        .filter(attempt -> attempt.getKind() == AttemptKind.REFUND)
        .filter(attempt -> attempt.getSubject().equals(subject))
        .filter(attempt -> attempt.getState() == AttemptState.APPROVED)
        .filter(attempt -> attempt.getAmount().equals(part.amount()))
        .isPresent();
  }

  /**
   * Makes it part of that refund; {@link #fault} was asked before.
   *
   * @return the terminal's number
   */
  public String spend(String shop, String id, String receipt) {
    TerminalAttempt attempt = attempts.locked(shop, id).orElseThrow();
    attempt.use(receipt);
    return attempt.getAuthorisation();
  }
}
