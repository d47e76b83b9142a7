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
    /** The shop has no such till. */
    NO_SUCH_TILL("till-unknown");

    private final String code;

    Reason(String code) {
      this.code = code;
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
