package io.vitrine.store.terminal;

import io.vitrine.store.approval.ApprovalAnswer;
import java.util.function.Function;

/** What came of asking, reading back, giving back or deciding. */
public sealed interface AttemptAnswer
    permits AttemptAnswer.Standing, AttemptAnswer.Refused, AttemptAnswer.NotApproved {

  <T> T fold(
      Function<Standing, T> standing,
      Function<Refused, T> refused,
      Function<NotApproved, T> notApproved);

  /** Why nothing was asked or decided. Each changes nothing. */
  enum Reason {
    NOT_SIGNED_ON("attempt-not-signed-on", 403),
    TILL_NOT_OPEN("attempt-till-not-open", 409),
    NO_TERMINAL("attempt-no-terminal", 409),
    MORE_THAN_SOLD("attempt-more-than-sold", 409),
    SUBJECT_UNKNOWN("attempt-subject-unknown", 404),
    SUBJECT_ENDED("attempt-subject-ended", 409),
    /** Nobody knows what became of the attempt before. */
    OPEN_BEFORE("attempt-open-before", 409),
    UNKNOWN("attempt-unknown", 404),
    NOT_OPEN("attempt-not-open", 409),
    NOT_TO_GIVE_BACK("attempt-not-to-give-back", 409),
    TERMINAL_SILENT("attempt-terminal-silent", 503),
    NEEDS_MANAGER("attempt-needs-manager", 403),
    /** Money that goes back only with a second person's yes: the terminal was not asked. */
    CODE_WANTED("attempt-code-wanted", 403),
    KEY_REUSED("attempt-key-reused", 422),
    IN_PROGRESS("attempt-in-progress", 409);

    private final String code;
    private final int status;

    Reason(String code, int status) {
      this.code = code;
      this.status = status;
    }

    /** The name under which the words of the refusal stand. */
    public String code() {
      return code;
    }

    /** The HTTP status (RFC 9110). */
    public int status() {
      return status;
    }
  }

  /**
   * How it stands with the attempt now.
   *
   * @param attempt approved, declined, unknown …
   */
  record Standing(TerminalAttempt attempt) implements AttemptAnswer {
    @Override
    public <T> T fold(
        Function<Standing, T> standing,
        Function<Refused, T> refused,
        Function<NotApproved, T> notApproved) {
      return standing.apply(this);
    }
  }

  /**
   * @param reason why not
   */
  record Refused(Reason reason) implements AttemptAnswer {
    @Override
    public <T> T fold(
        Function<Standing, T> standing,
        Function<Refused, T> refused,
        Function<NotApproved, T> notApproved) {
      return refused.apply(this);
    }
  }

  /**
   * The manager's code is not good for this decision.
   *
   * @param reason why not
   */
  record NotApproved(ApprovalAnswer.Reason reason) implements AttemptAnswer {
    @Override
    public <T> T fold(
        Function<Standing, T> standing,
        Function<Refused, T> refused,
        Function<NotApproved, T> notApproved) {
      return notApproved.apply(this);
    }
  }
}
