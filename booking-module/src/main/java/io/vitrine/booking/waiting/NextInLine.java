package io.vitrine.booking.waiting;

import io.vitrine.booking.slot.FreeTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who is asked about which free time: whoever waits longest among those who fit it. Nobody is asked
 * twice about the same time, and no time with the same adviser goes to two people at once.
 */
public final class NextInLine {

  private NextInLine() {}

  /**
   * Somebody who waits.
   *
   * @param free what is free for her topic, language and adviser, in order of time
   * @param before the times that she was asked about before
   */
  record Waiting(Wish wish, List<FreeTime> free, Set<Instant> before) {}

  /** A time to ask somebody about. */
  record Pick(Wish wish, Instant from, String staff) {}

  /**
   * @param inOrder whoever waits longest first
   * @param earliest nothing that begins before it is offered, so that the answer comes in time
   */
  static List<Pick> picks(List<Waiting> inOrder, Instant earliest) {
    Set<String> given = new HashSet<>();
    List<Pick> picks = new ArrayList<>();
    for (Waiting waiting : inOrder) {
      pick(waiting, earliest, given)
          .ifPresent(
              pick -> {
                given.add(pick.staff() + pick.from());
                picks.add(pick);
              });
    }
    return picks;
  }

  private static Optional<Pick> pick(Waiting waiting, Instant earliest, Set<String> given) {
    for (FreeTime time : waiting.free()) {
      boolean suits =
          !time.from().isBefore(earliest)
              && waiting.wish().fits(time.from())
              && !waiting.before().contains(time.from());
      if (suits) {
        Optional<String> staff =
            time.staff().stream().filter(who -> !given.contains(who + time.from())).findFirst();
        if (staff.isPresent()) {
          return Optional.of(new Pick(waiting.wish(), time.from(), staff.get()));
        }
      }
    }
    return Optional.empty();
  }
}
