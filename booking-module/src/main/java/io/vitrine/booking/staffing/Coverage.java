package io.vitrine.booking.staffing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * How many are wanted and how many are planned, half-hour by half-hour.
 *
 * @param cells in order of time
 */
public record Coverage(List<Cell> cells) {

  public static final Duration HALF_HOUR = Duration.ofMinutes(30);

  public Coverage {
    cells = List.copyOf(cells);
  }

  /**
   * Half an hour.
   *
   * @param planned how many are there during all of it
   */
  public record Cell(Instant from, int wanted, int planned) {

    public int missing() {
      return Math.max(0, wanted - planned);
    }

    public int spare() {
      return Math.max(0, planned - wanted);
    }

    public Instant to() {
      return from.plus(HALF_HOUR);
    }
  }

  /** Half-hours in a row in which the same number is missing. */
  public record Gap(Instant from, Instant to, int missing) {}

  public List<Gap> gaps() {
    List<Gap> gaps = new ArrayList<>();
    for (Cell cell : cells) {
      Gap last = gaps.isEmpty() ? null : gaps.get(gaps.size() - 1);
      if (cell.missing() == 0) {
        continue;
      }
      if (last != null && last.to().equals(cell.from()) && last.missing() == cell.missing()) {
        gaps.set(gaps.size() - 1, new Gap(last.from(), cell.to(), last.missing()));
      } else {
        gaps.add(new Gap(cell.from(), cell.to(), cell.missing()));
      }
    }
    return gaps;
  }

  /** How many more are missing in the second than in the first, as if that many were wanted. */
  static Coverage turn(Coverage before, Coverage after) {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < before.cells().size(); i++) {
      int more = after.cells().get(i).missing() - before.cells().get(i).missing();
      cells.add(new Cell(before.cells().get(i).from(), Math.max(0, more), 0));
    }
    return new Coverage(cells);
  }

  /** Missing people times the time they are missing. */
  public Duration missing() {
    return HALF_HOUR.multipliedBy(cells.stream().mapToLong(Cell::missing).sum());
  }

  /** The most that are wanted or planned at once. */
  public int most() {
    return cells.stream().mapToInt(cell -> Math.max(cell.wanted(), cell.planned())).max().orElse(0);
  }
}
