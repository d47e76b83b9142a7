package io.vitrine.booking.planner.proposal;

import io.vitrine.booking.worktime.Week;
import io.vitrine.shell.InvalidValue;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is to be proposed.
 *
 * @param pins days of people that stay as they are
 * @param patience how long is searched at most
 * @param by the manager's staff number
 */
public record ProposalWanted(
    String shop,
    Week first,
    int weeks,
    Purpose purpose,
    Set<Pin> pins,
    Duration patience,
    String by) {

  public static final int MOST_WEEKS = 6;
  private static final int MOST_SECONDS = 300;

  /** Somebody's day that stays as it is. */
  public record Pin(String staff, LocalDate day) {}

  public ProposalWanted {
    if (weeks < 1 || weeks > MOST_WEEKS) {
      throw new InvalidValue("one to " + MOST_WEEKS + " weeks are planned at once, not " + weeks);
    }
    if (patience.isNegative() || patience.isZero() || patience.toSeconds() > MOST_SECONDS) {
      throw new InvalidValue("a search takes up to " + MOST_SECONDS + " seconds");
    }
    pins = Set.copyOf(pins);
  }

  public List<Week> all() {
    return Stream.iterate(first, Week::next).limit(weeks).toList();
  }
}
