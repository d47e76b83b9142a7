package io.vitrine.catalog.synonym;

import java.util.Locale;
import java.util.function.Function;

/** Whether a line is kept now. */
public sealed interface SynonymAnswer {

  <T> T fold(Function<KeptSynonym, T> kept, Function<Reason, T> refused);

  /** Why not. */
  enum Reason {
    /** It is no line of synonyms. */
    UNREADABLE(422),
    /** The very line is kept already. */
    KNOWN(409),
    /** There are as many as there can be. */
    FULL(409);

    private final int status;

    Reason(int status) {
      this.status = status;
    }

    public int status() {
      return status;
    }

    /** As it stands in bundles: {@code synonym-known}. */
    public String code() {
      return "synonym-" + name().toLowerCase(Locale.ROOT);
    }
  }

  record Kept(KeptSynonym synonym) implements SynonymAnswer {
    @Override
    public <T> T fold(Function<KeptSynonym, T> kept, Function<Reason, T> refused) {
      return kept.apply(synonym);
    }
  }

  record Refused(Reason reason) implements SynonymAnswer {
    @Override
    public <T> T fold(Function<KeptSynonym, T> kept, Function<Reason, T> refused) {
      return refused.apply(reason);
    }
  }
}
