package io.vitrine.store.outbox;

import java.util.function.Function;

/** What came of sending a message. */
public sealed interface Sending permits Sending.Taken, Sending.NotNow, Sending.Never {

  <T> T fold(Function<Taken, T> taken, Function<NotNow, T> notNow, Function<Never, T> never);

  /** The neighbour has it. */
  record Taken() implements Sending {
    @Override
    public <T> T fold(
        Function<Taken, T> taken, Function<NotNow, T> notNow, Function<Never, T> never) {
      return taken.apply(this);
    }
  }

  /**
   * It may be taken later.
   *
   * @param why one sentence
   * @param there whether the neighbour answers all the same, if not to this message
   */
  record NotNow(String why, boolean there) implements Sending {
    @Override
    public <T> T fold(
        Function<Taken, T> taken, Function<NotNow, T> notNow, Function<Never, T> never) {
      return notNow.apply(this);
    }
  }

  /**
   * It will not be taken as it is.
   *
   * @param why one sentence
   */
  record Never(String why) implements Sending {
    @Override
    public <T> T fold(
        Function<Taken, T> taken, Function<NotNow, T> notNow, Function<Never, T> never) {
      return never.apply(this);
    }
  }
}
