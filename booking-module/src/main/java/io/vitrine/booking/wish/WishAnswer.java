package io.vitrine.booking.wish;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Function;

/** What became of a wish that was to be written down, changed or taken back. */
public sealed interface WishAnswer permits WishAnswer.Done, WishAnswer.Refused {

  <T> T fold(Function<Done, T> done, Function<Refused, T> refused);

  /** It stands, or stands no longer. */
  record Done(WorkWish wish) implements WishAnswer {
    @Override
    public <T> T fold(Function<Done, T> done, Function<Refused, T> refused) {
      return done.apply(this);
    }
  }

  /** Nothing was changed. */
  sealed interface Refused extends WishAnswer {
    @Override
    default <T> T fold(Function<Done, T> done, Function<Refused, T> refused) {
      return refused.apply(this);
    }
  }

  /** She has no wish of that number. */
  record Unknown() implements Refused {}

  /** Its day is over, or begins in the past. */
  record Past() implements Refused {}

  /** The plan of that day is published: a wish comes too late, a shift can be offered. */
  record Published(LocalDate day) implements Refused {}

  /** Nobody plans so far ahead. */
  record TooFar(LocalDate last) implements Refused {}

  /** She wishes something else of the same day already. */
  record Contrary(WorkWish other) implements Refused {}

  /** Nothing more can be wished for that month. */
  record TooMany(YearMonth month, int most) implements Refused {}
}
