package io.vitrine.store.drawer;

import io.vitrine.store.approval.ApprovalAnswer;
import java.util.function.Function;

/** What came of an act at the drawer. */
public sealed interface DrawerAnswer
    permits DrawerAnswer.Done, DrawerAnswer.Refused, DrawerAnswer.NotApproved {

  <T> T fold(
      Function<Done, T> done, Function<Refused, T> refused, Function<NotApproved, T> notApproved);

  /** Why it is not on record. Each changes nothing. */
  enum Reason {
    NOT_SIGNED_ON("drawer-not-signed-on", 403),
    TILL_NOT_OPEN("drawer-till-not-open", 409),
    /**
     * So much cannot be in the drawer. How much should be there is not said: the count is blind.
     */
    MORE_THAN_HELD("drawer-more-than-held", 409),
    /**
     * With what was taken out alone before, it is more than one person takes out alone; or too
     * often more was wanted than there is.
     */
    NEEDS_MANAGER("drawer-needs-manager", 403),
    KEY_REUSED("drawer-key-reused", 422),
    IN_PROGRESS("drawer-in-progress", 409);

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
   * It is on record; the same for the request that is sent again.
   *
   * @param entry as kept
   */
  record Done(DrawerEntry entry) implements DrawerAnswer {
    @Override
    public <T> T fold(
        Function<Done, T> done,
        Function<Refused, T> refused,
        Function<NotApproved, T> notApproved) {
      return done.apply(this);
    }
  }

  /**
   * @param reason why not
   */
  record Refused(Reason reason) implements DrawerAnswer {
    @Override
    public <T> T fold(
        Function<Done, T> done,
        Function<Refused, T> refused,
        Function<NotApproved, T> notApproved) {
      return refused.apply(this);
    }
  }

  /**
   * The manager's code is not good.
   *
   * @param reason why not
   */
  record NotApproved(ApprovalAnswer.Reason reason) implements DrawerAnswer {
    @Override
    public <T> T fold(
        Function<Done, T> done,
        Function<Refused, T> refused,
        Function<NotApproved, T> notApproved) {
      return notApproved.apply(this);
    }
  }
}
