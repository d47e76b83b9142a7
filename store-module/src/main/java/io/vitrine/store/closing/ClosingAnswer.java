package io.vitrine.store.closing;

import java.time.LocalDate;
import java.util.function.Function;

/** What came of a wish to close a period. */
public sealed interface ClosingAnswer
    permits ClosingAnswer.Made, ClosingAnswer.There, ClosingAnswer.Refused {

  <T> T fold(Function<Made, T> made, Function<There, T> there, Function<Refused, T> refused);

  /** Why a period was not closed. */
  enum Reason {
    /** The shop has no such till. */
    NO_SUCH_TILL("closing-till-unknown", 404),
    /** The period has not begun. */
    FUTURE("closing-future", 422),
    /** A month or year is closed when it is over. */
    NOT_OVER("closing-not-over", 409),
    /** A session of the period is still open: count the drawer first. */
    SESSION_OPEN("closing-session-open", 409),
    /** Nothing happened on that day, and days after it are closed. */
    NOTHING_THERE("closing-nothing-there", 409);

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
   * @param closing as it was made now; earlier periods that were still open were closed with it
   */
  record Made(Closing closing) implements ClosingAnswer {
    @Override
    public <T> T fold(
        Function<Made, T> made, Function<There, T> there, Function<Refused, T> refused) {
      return made.apply(this);
    }
  }

  /**
   * @param closing the one that had been made before
   */
  record There(Closing closing) implements ClosingAnswer {
    @Override
    public <T> T fold(
        Function<Made, T> made, Function<There, T> there, Function<Refused, T> refused) {
      return there.apply(this);
    }
  }

  /**
   * @param reason why not
   * @param day of the open session, or {@code null}
   */
  record Refused(Reason reason, LocalDate day) implements ClosingAnswer {
    static Refused because(Reason reason) {
      return new Refused(reason, null);
    }

    @Override
    public <T> T fold(
        Function<Made, T> made, Function<There, T> there, Function<Refused, T> refused) {
      return refused.apply(this);
    }
  }
}
