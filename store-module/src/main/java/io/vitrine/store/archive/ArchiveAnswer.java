package io.vitrine.store.archive;

import java.util.function.Function;

/** What came of a wish for an archive. */
public sealed interface ArchiveAnswer permits ArchiveAnswer.Made, ArchiveAnswer.Refused {

  <T> T fold(Function<Made, T> made, Function<Refused, T> refused);

  /** Why there is no archive. */
  enum Reason {
    /** The shop has no such till. */
    NO_SUCH_TILL("archive-till-unknown", 404),
    /** Nothing was recorded on these days. */
    NOTHING_THERE("archive-nothing-there", 409);

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
   * @param archive as it is on record
   */
  record Made(Archive archive) implements ArchiveAnswer {
    @Override
    public <T> T fold(Function<Made, T> made, Function<Refused, T> refused) {
      return made.apply(this);
    }
  }

  /**
   * @param reason why not
   */
  record Refused(Reason reason) implements ArchiveAnswer {
    @Override
    public <T> T fold(Function<Made, T> made, Function<Refused, T> refused) {
      return refused.apply(this);
    }
  }
}
