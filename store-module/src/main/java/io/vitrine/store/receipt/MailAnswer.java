package io.vitrine.store.receipt;

import java.util.function.Function;

/** What came of the wish to have a receipt by e-mail. */
public sealed interface MailAnswer permits MailAnswer.Left, MailAnswer.Refused {

  <T> T fold(Function<Left, T> left, Function<Refused, T> refused);

  /** Why it is not sent. */
  enum Reason {
    /** No such sale in one's shops (abuse case 29). */
    UNKNOWN("mail-receipt-unknown", 404),
    /** What was typed is no address. */
    NO_ADDRESS("mail-no-address", 422),
    /** The key was used for another receipt. */
    KEY_USED("mail-key-used", 422);

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
   * It is on its way.
   *
   * @param copy 0 for the original, otherwise the number of the duplicate
   */
  record Left(int copy) implements MailAnswer {
    @Override
    public <T> T fold(Function<Left, T> left, Function<Refused, T> refused) {
      return left.apply(this);
    }
  }

  /**
   * @param reason why not
   */
  record Refused(Reason reason) implements MailAnswer {
    @Override
    public <T> T fold(Function<Left, T> left, Function<Refused, T> refused) {
      return refused.apply(this);
    }
  }
}
