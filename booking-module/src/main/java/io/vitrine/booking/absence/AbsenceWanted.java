package io.vitrine.booking.absence;

import io.vitrine.booking.slot.Stretch;
import io.vitrine.shell.InvalidValue;
import java.time.Duration;
import java.time.Instant;

/** An absence that is to be entered. */
public record AbsenceWanted(String staff, AbsenceKind kind, Instant from, Instant to) {

  /** Longer ones are entered in pieces. */
  public static final Duration LONGEST = Duration.ofDays(184);

  private static final int GRID = 300;

  public AbsenceWanted {
    if (staff == null || kind == null || from == null || to == null) {
      throw new InvalidValue("an absence has a person, a kind, a beginning and an end");
    }
    if (!from.isBefore(to)) {
      throw new InvalidValue("an absence ends after it begins");
    }
    if (Duration.between(from, to).compareTo(LONGEST) > 0) {
      throw new InvalidValue("an absence lasts at most 184 days; enter a longer one in pieces");
    }
    if (!onGrid(from) || !onGrid(to)) {
      throw new InvalidValue("an absence begins and ends on five minutes");
    }
  }

  public Stretch stretch() {
    return Stretch.touching(from, to);
  }

  private static boolean onGrid(Instant at) {
    return at.getNano() == 0 && at.getEpochSecond() % GRID == 0;
  }
}
