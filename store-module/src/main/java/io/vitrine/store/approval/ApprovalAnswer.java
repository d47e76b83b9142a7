package io.vitrine.store.approval;

import java.util.function.Function;

/** What a typed code is worth. */
public sealed interface ApprovalAnswer permits ApprovalAnswer.Approved, ApprovalAnswer.Refused {

  <T> T fold(Function<Approved, T> approved, Function<Refused, T> refused);

  /** Why a code approves nothing. */
  enum Reason {
    /** No such code in this shop, or it was used, or its ten minutes are over. */
    NOT_GOOD("approval-not-good", 403),
    /** The code is the acting person's own (abuse case 6). */
    OWN("approval-own", 403),
    /** Five wrong codes: the device waits. */
    TOO_MANY("approval-too-many", 429);

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
   * @param approval what goes on record
   */
  record Approved(Approval approval) implements ApprovalAnswer {
    @Override
    public <T> T fold(Function<Approved, T> approved, Function<Refused, T> refused) {
      return approved.apply(this);
    }
  }

  /**
   * @param reason why not
   */
  record Refused(Reason reason) implements ApprovalAnswer {
    @Override
    public <T> T fold(Function<Approved, T> approved, Function<Refused, T> refused) {
      return refused.apply(this);
    }
  }
}
