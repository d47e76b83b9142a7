package io.vitrine.store.terminal;

import io.vitrine.shell.InvalidValue;

/**
 * What a card terminal says.
 *
 * @param authorisation the number of an approved attempt, otherwise {@code null}
 */
public record TerminalAnswer(Outcome outcome, String authorisation) {

  /** What became of an attempt. */
  public enum Outcome {
    APPROVED,
    DECLINED,
    /** Approved once, undone since. */
    CANCELLED,
    /** Nothing under this reference ever reached the terminal. */
    NOT_KNOWN,
    /** No answer. */
    SILENT
  }

  public static final TerminalAnswer DECLINED = new TerminalAnswer(Outcome.DECLINED, null);
  public static final TerminalAnswer CANCELLED = new TerminalAnswer(Outcome.CANCELLED, null);
  public static final TerminalAnswer NOT_KNOWN = new TerminalAnswer(Outcome.NOT_KNOWN, null);
  public static final TerminalAnswer SILENT = new TerminalAnswer(Outcome.SILENT, null);

  public TerminalAnswer {
    if (outcome == Outcome.APPROVED
        && (authorisation == null || !authorisation.matches("[A-Za-z0-9]{4,20}"))) {
      throw new InvalidValue("an authorisation number has 4 to 20 letters or figures");
    }
  }

  public static TerminalAnswer approved(String authorisation) {
    return new TerminalAnswer(Outcome.APPROVED, authorisation);
  }
}
