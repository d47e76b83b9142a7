package io.vitrine.store.credit;

import io.vitrine.store.approval.ApprovalAnswer;
import java.util.function.Function;

/** What came of asking for a credit note. */
public sealed interface CreditAnswer
    permits CreditAnswer.Issued, CreditAnswer.Refused, CreditAnswer.NotApproved {

  <T> T fold(
      Function<Issued, T> issued, Function<Refused, T> refused, Function<NotApproved, T> not);

  /** Why no note was issued. Each changes nothing. */
  enum Reason {
    NOT_SIGNED_ON("credit-not-signed-on", 403),
    TILL_NOT_OPEN("credit-till-not-open", 409),
    /** Abuse case 28. */
    NEEDS_MANAGER("credit-needs-manager", 403),
    ENDS_TOO_EARLY("credit-ends-too-early", 422),
    LINE_TWICE("credit-line-twice", 422),
    UNKNOWN_ARTICLE("credit-unknown-article", 422),
    KEY_REUSED("credit-key-reused", 422),
    IN_PROGRESS("credit-in-progress", 409);

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
   * The note is on record; the same for the request that is sent again.
   *
   * @param note as issued
   */
  record Issued(CreditNote note) implements CreditAnswer {
    @Override
    public <T> T fold(
        Function<Issued, T> issued, Function<Refused, T> refused, Function<NotApproved, T> not) {
      return issued.apply(this);
    }
  }

  /**
   * @param reason why not
   */
  record Refused(Reason reason) implements CreditAnswer {
    @Override
    public <T> T fold(
        Function<Issued, T> issued, Function<Refused, T> refused, Function<NotApproved, T> not) {
      return refused.apply(this);
    }
  }

  /**
   * The manager's code is not good for this.
   *
   * @param reason why not
   */
  record NotApproved(ApprovalAnswer.Reason reason) implements CreditAnswer {
    @Override
    public <T> T fold(
        Function<Issued, T> issued, Function<Refused, T> refused, Function<NotApproved, T> not) {
      return not.apply(this);
    }
  }
}
