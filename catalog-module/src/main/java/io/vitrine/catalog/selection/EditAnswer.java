package io.vitrine.catalog.selection;

import java.util.function.Function;

/** What became of a change to a selection. */
public sealed interface EditAnswer {

  <T> T fold(Function<Opened, T> edited, Function<Refusal, T> refused);

  record Edited(Opened selection) implements EditAnswer {
    @Override
    public <T> T fold(Function<Opened, T> edited, Function<Refusal, T> refused) {
      return edited.apply(selection);
    }
  }

  record Refused(Refusal refusal) implements EditAnswer {
    @Override
    public <T> T fold(Function<Opened, T> edited, Function<Refusal, T> refused) {
      return refused.apply(refusal);
    }
  }
}
