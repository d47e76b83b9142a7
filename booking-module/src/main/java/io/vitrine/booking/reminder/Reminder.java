package io.vitrine.booking.reminder;

import io.vitrine.booking.mail.LetterKind;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** When a customer is reminded. */
public enum Reminder {
  /** Two days before, at the same time on the shop's wall, whatever the clocks do in between. */
  TWO_DAYS(LetterKind.TWO_DAYS) {
    @Override
    Instant due(Instant from, ZoneId zone) {
      return from.atZone(zone).minusDays(2).toInstant();
    }

    @Override
    Instant latest(Instant from, ZoneId zone) {
      return from.atZone(zone).minusDays(1).toInstant();
    }
  },
  /** Two hours before, of sixty minutes each. */
  TWO_HOURS(LetterKind.TWO_HOURS) {
    @Override
    Instant due(Instant from, ZoneId zone) {
      return from.minus(Duration.ofHours(2));
    }

    @Override
    Instant latest(Instant from, ZoneId zone) {
      return from.minus(Duration.ofMinutes(30));
    }
  };

  private final LetterKind letter;

  Reminder(LetterKind letter) {
    this.letter = letter;
  }

  LetterKind letter() {
    return letter;
  }

  abstract Instant due(Instant from, ZoneId zone);

  /** From when on it would come too late to be of use. */
  abstract Instant latest(Instant from, ZoneId zone);

  /**
   * Whether it is to be written now.
   *
   * @param settled when this time was agreed; who agreed it later than the reminder is due knows it
   */
  boolean isDue(Instant from, ZoneId zone, Instant settled, Instant now) {
    Instant due = due(from, zone);
    return settled.isBefore(due) && !now.isBefore(due) && now.isBefore(latest(from, zone));
  }
}
