package io.vitrine.booking.queue;

import io.vitrine.shell.InvalidValue;
import java.util.List;
import java.util.Map;

/**
 * People who wait, and who could advise them when.
 *
 * @param kinds of advice that they wait for
 * @param guests which kind each of them waits for, in the order of their coming
 * @param shares how much of her working week each adviser has promised already, 1 for all of it
 * @param begin the first tick of waiting
 */
public record DayQueue(
    List<Kind> kinds, List<Integer> guests, Map<String, Double> shares, long begin) {

  /**
   * A kind of advice.
   *
   * @param ticks how many of an adviser's it takes, the pause after it included
   * @param starts when each skilled adviser could begin, were nobody else waiting; in order of time
   */
  public record Kind(int ticks, Map<String, List<Long>> starts) {

    public Kind {
      if (ticks < 1) {
        throw new InvalidValue("advice takes at least one tick, not " + ticks);
      }
      starts = Map.copyOf(starts);
    }
  }

  public DayQueue {
    kinds = List.copyOf(kinds);
    guests = List.copyOf(guests);
    shares = Map.copyOf(shares);
    int count = kinds.size();
    if (guests.stream().anyMatch(kind -> kind < 0 || kind >= count)) {
      throw new InvalidValue("somebody waits for advice that nobody knows");
    }
  }

  /** How many wait for that kind. */
  int waitingFor(int kind) {
    return (int) guests.stream().filter(it -> it == kind).count();
  }

  double share(String staff) {
    return shares.getOrDefault(staff, 0.0);
  }
}
