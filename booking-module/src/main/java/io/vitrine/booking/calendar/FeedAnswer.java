package io.vitrine.booking.calendar;

import java.util.function.Function;
import java.util.function.Supplier;

/** What became of the wish for a feed. */
public sealed interface FeedAnswer {

  <T> T fold(Function<Made, T> made, Supplier<T> notAllowed, Supplier<T> tooMany);

  /**
   * A feed and the unguessable part of its link, which is shown this once.
   *
   * @param token 32 characters, 192 random bits
   */
  record Made(CalendarFeed feed, String token) implements FeedAnswer {
    @Override
    public <T> T fold(Function<Made, T> made, Supplier<T> notAllowed, Supplier<T> tooMany) {
      return made.apply(this);
    }
  }

  /** The person has no such right. */
  record NotAllowed() implements FeedAnswer {
    @Override
    public <T> T fold(Function<Made, T> made, Supplier<T> notAllowed, Supplier<T> tooMany) {
      return notAllowed.get();
    }
  }

  /** The person has enough of them; one has to be revoked first. */
  record TooMany() implements FeedAnswer {
    @Override
    public <T> T fold(Function<Made, T> made, Supplier<T> notAllowed, Supplier<T> tooMany) {
      return tooMany.get();
    }
  }
}
