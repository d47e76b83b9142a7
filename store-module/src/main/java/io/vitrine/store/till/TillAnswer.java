package io.vitrine.store.till;

import java.util.function.Function;

/** What came of opening or closing a till. */
public sealed interface TillAnswer permits TillAnswer.Done, TillAnswer.Refused {

  <T> T fold(Function<Done, T> done, Function<Refused, T> refused);

  /** Why a till did not open or close. */
  enum Reason {
    /** It has an open session already. */
    OPEN_ALREADY("till-open-already"),
    /** It has no open session. */
    NOT_OPEN("till-not-open"),
    /** What is being finished at the till did not end in time; counting again is the answer. */
    BUSY("till-busy"),
    /** The shop has no such till. */
    NO_SUCH_TILL("till-unknown", 404),
    /** The shop's till has no such session. */
    NO_SUCH_SESSION("till-session-unknown", 404),
    /** The drawer of that session held what it should, or is not counted yet. */
    NO_DIFFERENCE("till-no-difference"),
    /** A reason is on record already. */
    EXPLAINED_ALREADY("till-explained-already");

    private final String code;
    private final int status;

    Reason(String code) {
      this(code, 409);
    }

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
   * @param session the session as it is now
   */
  record Done(TillSession session) implements TillAnswer {
    @Override
    public <T> T fold(Function<Done, T> done, Function<Refused, T> refused) {
      return done.apply(this);
    }
  }

  /**
   * @param reason why not
   */
  record Refused(Reason reason) implements TillAnswer {
    @Override
    public <T> T fold(Function<Done, T> done, Function<Refused, T> refused) {
      return refused.apply(this);
    }
  }
}
