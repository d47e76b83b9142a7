package io.vitrine.catalog.search.index;

import java.util.function.Function;

/** Whether a new index is being built now because somebody asked. */
public sealed interface RebuildAnswer {

  <T> T fold(Function<Started, T> started, Function<AlreadyRunning, T> alreadyRunning);

  record Started(Rebuild rebuild) implements RebuildAnswer {
    @Override
    public <T> T fold(Function<Started, T> started, Function<AlreadyRunning, T> alreadyRunning) {
      return started.apply(this);
    }
  }

  /** One at a time. */
  record AlreadyRunning(Rebuild rebuild) implements RebuildAnswer {
    @Override
    public <T> T fold(Function<Started, T> started, Function<AlreadyRunning, T> alreadyRunning) {
      return alreadyRunning.apply(this);
    }
  }
}
