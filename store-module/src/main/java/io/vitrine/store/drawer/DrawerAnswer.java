package io.vitrine.store.drawer;

import java.util.function.Function;

/** What came of an act at the drawer. */
public sealed interface DrawerAnswer permits DrawerAnswer.Done, DrawerAnswer.Refused {

  <T> T fold(Function<Done, T> done, Function<Refused, T> refused);

  /** Why it is not on record. Each changes nothing. */
  enum Reason {
    NOT_SIGNED_ON("drawer-not-signed-on", 403),
    TILL_NOT_OPEN("drawer-till-not-open", 409),
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
    public <T> T fold(Function<Done, T> done, Function<Refused, T> refused) {
      return done.apply(this);
    }
  }

  /**
   * @param reason why not
   */
  record Refused(Reason reason) implements DrawerAnswer {
    @Override
    public <T> T fold(Function<Done, T> done, Function<Refused, T> refused) {
      return refused.apply(this);
    }
  }
}
