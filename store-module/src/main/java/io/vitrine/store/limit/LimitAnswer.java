package io.vitrine.store.limit;

import java.time.Instant;
import java.util.function.Function;

/** What came of setting a limit. */
public sealed interface LimitAnswer permits LimitAnswer.Done, LimitAnswer.Refused {

  <T> T fold(Function<Done, T> done, Function<Refused, T> refused);

  /** Why a limit was not set. */
  enum Reason {
    /** What was typed is no limit: below nothing, above all of it, or not readable. */
    NO_LIMIT("limit-none", 422),
    /** A manager's own limit is the house's to set. */
    OWN_LIMIT("limit-own", 403),
    /** Nobody may be given more than whoever gives it. */
    ABOVE_OWN("limit-above-own", 422),
    /** The day has passed, or is more than a year ahead. */
    DAY("limit-day", 422),
    /** From that moment on another limit was set already. */
    SET_ALREADY("limit-set-already", 409),
    /** Somebody set another one since they were read. */
    CHANGED("limit-changed", 412),
    /** It is so already. */
    SAME("limit-same", 409),
    NO_SUCH_TILL("limit-no-till", 404),
    /** A card payment of the till is not settled. */
    TERMINAL_BUSY("limit-terminal-busy", 409);

    private final String code;
    private final int status;

    Reason(String code, int status) {
      this.code = code;
      this.status = status;
    }

    /** The HTTP status (RFC 9110). */
    public int status() {
      return status;
    }

    /** The name under which the words of the refusal stand. */
    public String code() {
      return code;
    }
  }

  /**
   * @param from since when it is in force
   */
  record Done(Instant from) implements LimitAnswer {
    @Override
    public <T> T fold(Function<Done, T> done, Function<Refused, T> refused) {
      return done.apply(this);
    }
  }

  /**
   * @param reason why not
   */
  record Refused(Reason reason) implements LimitAnswer {
    @Override
    public <T> T fold(Function<Done, T> done, Function<Refused, T> refused) {
      return refused.apply(this);
    }
  }
}
