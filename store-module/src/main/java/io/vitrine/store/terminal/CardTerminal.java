package io.vitrine.store.terminal;

import io.vitrine.shell.money.Money;
import java.util.function.Consumer;

/**
 * A card terminal. It may answer at once, later, twice or never; whoever asks can read back under
 * the same reference what became of it.
 */
interface CardTerminal {

  /**
   * Asks for money, or to give it back.
   *
   * @param hears is told each answer, also one that comes after this call has returned
   */
  void ask(Question question, Consumer<TerminalAnswer> hears);

  /** What became of a reference, as the terminal knows it now. */
  TerminalAnswer read(String reference);

  /** Undoes what was approved under a reference, before it is part of anything. */
  TerminalAnswer cancel(String reference);

  /**
   * @param behaviour how a simulator is set for this till, or {@code null}
   */
  record Question(String reference, AttemptKind kind, Money amount, String behaviour) {}
}
