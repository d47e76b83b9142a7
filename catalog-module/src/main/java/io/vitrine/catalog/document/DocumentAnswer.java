package io.vitrine.catalog.document;

import java.util.function.Function;

/** What becomes of a document that was sent. */
public sealed interface DocumentAnswer {

  <T> T fold(Function<Kept, T> kept, Function<Refused, T> refused);

  /**
   * The house has it.
   *
   * @param isNew the name stood for no document before
   */
  record Kept(String name, long bytes, String address, boolean isNew) implements DocumentAnswer {
    @Override
    public <T> T fold(Function<Kept, T> kept, Function<Refused, T> refused) {
      return kept.apply(this);
    }
  }

  /** Why it was not taken. */
  enum Refused implements DocumentAnswer {
    NAME(422),
    LARGE(413),
    KIND(422);

    private final int status;

    Refused(int status) {
      this.status = status;
    }

    public int status() {
      return status;
    }

    /** The refusal's name in the texts of this package. */
    public String code() {
      return "document-" + name().toLowerCase(java.util.Locale.ROOT);
    }

    @Override
    public <T> T fold(Function<Kept, T> kept, Function<Refused, T> refused) {
      return refused.apply(this);
    }
  }
}
