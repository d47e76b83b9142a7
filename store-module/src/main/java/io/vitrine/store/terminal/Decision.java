package io.vitrine.store.terminal;

import io.vitrine.store.sale.CounterRequest;

/**
 * What somebody found at the terminal itself, where it cannot be read back.
 *
 * @param moved whether money moved, or, where it was to be undone, is still moved
 * @param authorisation the number on the terminal's slip, if money moved
 * @param approval a manager's code
 */
public record Decision(
    CounterRequest.Counter counter,
    String attempt,
    boolean moved,
    String authorisation,
    String reason,
    String approval) {

  TerminalAnswer found(AttemptState now) {
    if (moved) {
      return TerminalAnswer.approved(authorisation);
    }
    return now == AttemptState.GIVING_BACK ? TerminalAnswer.CANCELLED : TerminalAnswer.DECLINED;
  }
}
