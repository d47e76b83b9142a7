package io.vitrine.booking.planner.line;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which shifts leave too little rest between them.
 *
 * @param barsNextDay by kind: the kinds that the same person must not work on the day after
 * @param barsAfterFree by kind: the kinds that she must not work after one free day between
 */
public record Rest(List<BitSet> barsNextDay, List<BitSet> barsAfterFree) {

  public Rest {
    barsNextDay = List.copyOf(barsNextDay);
    barsAfterFree = List.copyOf(barsAfterFree);
  }

  /** One free day is rest enough, whatever lies around it. */
  public static Rest nextDay(List<BitSet> bars) {
    return new Rest(bars, nothing(bars.size()));
  }

  /** Any kind may follow any. */
  public static Rest enough(int kinds) {
    return new Rest(nothing(kinds), nothing(kinds));
  }

  private static List<BitSet> nothing(int kinds) {
    return IntStream.range(0, kinds).mapToObj(k -> new BitSet()).toList();
  }

  boolean remembersFree() {
    return barsAfterFree.stream().anyMatch(bars -> !bars.isEmpty());
  }
}
