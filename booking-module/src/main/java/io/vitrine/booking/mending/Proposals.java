package io.vitrine.booking.mending;

import io.vitrine.booking.slot.FreeTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The rule of the least disruptive repair. */
final class Proposals {

  private static final int SAME_TIME = 2;
  private static final int SAME_PERSON = 2;
  private static final int MOST = 5;

  private Proposals() {}

  /** One time and one person who is free then. */
  record Place(Instant from, String staff) {}

  /**
   * The customer's time counts most, the person second, and of other times the nearest: both as
   * agreed where only a colleague is lost, another adviser at the same time, the same adviser at
   * another time, anybody at another time.
   *
   * @param free what is free, for each time those whose turn it is first
   * @param staff with whom it was agreed
   * @param soonest no other time lies before it: nobody is told in the morning to come at noon
   */
  static List<Place> of(List<FreeTime> free, Instant from, String staff, Instant soonest) {
    Set<Place> best = new LinkedHashSet<>();
    places(free)
        .filter(p -> p.from().equals(from))
        .sorted(Comparator.comparing((Place p) -> !p.staff().equals(staff)))
        .limit(SAME_TIME)
        .forEach(best::add);
    List<Place> others =
        nearest(free, from)
            .filter(p -> !p.from().equals(from) && !p.from().isBefore(soonest))
            .toList();
    others.stream().filter(p -> p.staff().equals(staff)).limit(SAME_PERSON).forEach(best::add);
    others.stream().limit(MOST).forEach(best::add);
    return best.stream().limit(MOST).toList();
  }

  private static Stream<Place> places(List<FreeTime> free) {
    return free.stream().flatMap(t -> t.staff().stream().map(s -> new Place(t.from(), s)));
  }

  private static Stream<Place> nearest(List<FreeTime> free, Instant from) {
    return places(free)
        .sorted(Comparator.comparing((Place p) -> Duration.between(from, p.from()).abs()));
  }
}
