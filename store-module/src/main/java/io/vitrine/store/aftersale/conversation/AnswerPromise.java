package io.vitrine.store.aftersale.conversation;

import io.vitrine.store.neighbour.OpenHours;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** By when somebody who asks has her answer: hours of the shop's opening, not of the clock. */
final class AnswerPromise {

  /** Beyond that nobody is asked to wait, whatever the opening hours say. */
  private static final int MOST_DAYS = 14;

  /** Where the opening hours are not known. */
  private static final Duration WITHOUT_HOURS = Duration.ofHours(24);

  private AnswerPromise() {}

  /**
   * @param owed hours of opening
   */
  static Instant until(Instant asked, Duration owed, OpenHours hours, ZoneId zone) {
    if (!hours.isKnown()) {
      return asked.plus(WITHOUT_HOURS);
    }
    LocalDate day = LocalDate.ofInstant(asked, zone);
    Duration left = owed;
    for (OpenHours.Open open : hours.between(day.minusDays(1), day.plusDays(MOST_DAYS), zone)) {
      Instant from = open.from().isAfter(asked) ? open.from() : asked;
      if (!from.isBefore(open.to())) {
        continue;
      }
      Duration there = Duration.between(from, open.to());
      if (there.compareTo(left) >= 0) {
        return from.plus(left);
      }
      left = left.minus(there);
    }
    return asked.plus(Duration.ofDays(MOST_DAYS));
  }
}
