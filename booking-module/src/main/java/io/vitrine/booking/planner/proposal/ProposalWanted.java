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
 * @param shops whose weeks are searched for together, the one that it is asked in first
 * @param pins days of people that stay as they are
 * @param patience how long is searched at most
 * @param by the manager's staff number
 */
public record ProposalWanted(
    List<String> shops,
    Week first,
    int weeks,
    Purpose purpose,
    Set<Pin> pins,
    Duration patience,
    String by) {

  public static final int MOST_WEEKS = 6;
  public static final int MOST_SHOPS = 4;
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
    shops = shops.stream().distinct().toList();
    if (shops.isEmpty() || shops.size() > MOST_SHOPS) {
      throw new InvalidValue(
          "one to " + MOST_SHOPS + " shops are planned together, not " + shops.size());
    }
    pins = Set.copyOf(pins);
  }

  public List<Week> all() {
    return Stream.iterate(first, Week::next).limit(weeks).toList();
  }
}
