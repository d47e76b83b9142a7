package io.vitrine.catalog.office;

import java.util.function.Function;

/** What becomes of a wish at the catalogue manager's desk: it is done, or refused. */
public sealed interface Answer<T> permits Answer.Done, Answer.Refused {

  <R> R fold(Function<T, R> done, Function<Refusal, R> refused);

  /**
   * @param value what it came to
   */
  record Done<T>(T value) implements Answer<T> {
    @Override
    public <R> R fold(Function<T, R> done, Function<Refusal, R> refused) {
      return done.apply(value);
    }
  }

  /** Nothing was written. */
  record Refused<T>(Refusal refusal) implements Answer<T> {
    @Override
    public <R> R fold(Function<T, R> done, Function<Refusal, R> refused) {
      return refused.apply(refusal);
    }
  }

  static <T> Answer<T> refused(int status, String name, Object... arguments) {
    return new Refused<>(Refusal.of(status, name, arguments));
  }
}
