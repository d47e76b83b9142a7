package io.vitrine.store.arrival;

import io.vitrine.store.neighbour.Booking;
import io.vitrine.store.neighbour.PromisesAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * When those who wait without an appointment can be advised, from booking's real agenda: booking is
 * told the whole queue, because who waits for one thing may need the adviser of who waits for
 * another. Of those who wait for the same, who came first is advised first. What booking said is
 * good for twenty seconds, so that many screens do not ask it all at once; while it is away nothing
 * is promised.
 */
@ApplicationScoped
public class PromiseTimes {

  private static final Duration GOOD_FOR = Duration.ofSeconds(20);
  private static final int MOST_PEOPLE = 40;

  private final Booking booking;
  private final Clock clock;
  private final Map<String, Kept> kept = new ConcurrentHashMap<>();

  @Inject
  public PromiseTimes(Booking booking, Clock clock) {
    this.booking = booking;
    this.clock = clock;
  }

  /**
   * What can be said to those who wait.
   *
   * @param times by visit; whom nothing can be promised today is not in it
   * @param away whether booking could not be asked for some of them
   */
  public record Promises(Map<String, Instant> times, boolean away) {

    public static final Promises NONE = new Promises(Map.of(), false);

    public Promises {
      times = Map.copyOf(times);
    }
  }

  private record Kept(PromisesAnswer answer, Instant at) {}

  /**
   * @param waiting in the order of their coming
   */
  public Promises to(String shop, List<Visitor> waiting) {
    List<Visitor> queue =
        waiting.stream().filter(PromiseTimes::hasTopic).limit(MOST_PEOPLE).toList();
    if (queue.isEmpty()) {
      return Promises.NONE;
    }
    return ask(shop, queue.stream().map(Visitor::topic).toList())
        .fold(
            told -> new Promises(byVisit(queue, told), false), no -> new Promises(Map.of(), true));
  }

  private static Map<String, Instant> byVisit(List<Visitor> queue, PromisesAnswer.Told told) {
    Map<String, Instant> times = new HashMap<>();
    told.times()
        .forEach(
            (place, time) -> {
              if (place >= 1 && place <= queue.size()) {
                times.put(queue.get(place - 1).visit(), time);
              }
            });
    return times;
  }

  /** Who does not yet know what she wants advice on is called as soon as anybody is free. */
  private static boolean hasTopic(Visitor who) {
    return !Topic.ANY.code().equals(who.topic());
  }

  private PromisesAnswer ask(String shop, List<String> topics) {
    String question = shop + " " + String.join(",", topics);
    Instant now = clock.instant();
    kept.values().removeIf(old -> !now.isBefore(old.at().plus(GOOD_FOR)));
    Kept known = kept.get(question);
    if (known != null) {
      return known.answer();
    }
    PromisesAnswer answer = Objects.requireNonNull(booking.walkInQueue(shop, topics));
    kept.put(question, new Kept(answer, now));
    return answer;
  }
}
