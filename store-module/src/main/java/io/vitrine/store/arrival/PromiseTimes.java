package io.vitrine.store.arrival;

import io.vitrine.store.neighbour.Booking;
import io.vitrine.store.neighbour.PromisesAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * When those who wait without an appointment can be advised, from booking's real agenda: in each
 * queue who came first gets the earliest time. What booking said is good for twenty seconds, so
 * that many screens do not ask it all at once; while it is away nothing is promised.
 */
@ApplicationScoped
public class PromiseTimes {

  private static final Duration GOOD_FOR = Duration.ofSeconds(20);
  private static final int MOST_PEOPLE = 20;

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
    Map<String, Integer> people = new LinkedHashMap<>();
    waiting.stream()
        .filter(PromiseTimes::hasTopic)
        .forEach(who -> people.merge(who.topic(), 1, Integer::sum));
    Map<String, PromisesAnswer> answers = new HashMap<>();
    people.forEach((topic, count) -> answers.put(topic, ask(shop, topic, count)));
    boolean away =
        answers.values().stream().anyMatch(answer -> answer.fold(told -> false, no -> true));
    Map<String, Integer> turn = new HashMap<>();
    Map<String, Instant> times = new HashMap<>();
    for (Visitor who : waiting) {
      if (hasTopic(who)) {
        int place = turn.merge(who.topic(), 1, Integer::sum) - 1;
        List<Instant> promised =
            answers.get(who.topic()).fold(PromisesAnswer.Told::times, no -> List.of());
        if (place < promised.size()) {
          times.put(who.visit(), promised.get(place));
        }
      }
    }
    return new Promises(times, away);
  }

  /** Who does not yet know what she wants advice on is called as soon as anybody is free. */
  private static boolean hasTopic(Visitor who) {
    return !Topic.ANY.code().equals(who.topic());
  }

  private PromisesAnswer ask(String shop, String topic, int people) {
    int asked = Math.min(people, MOST_PEOPLE);
    String question = shop + " " + topic + " " + asked;
    Instant now = clock.instant();
    kept.values().removeIf(old -> !now.isBefore(old.at().plus(GOOD_FOR)));
    Kept known = kept.get(question);
    if (known != null) {
      return known.answer();
    }
    PromisesAnswer answer = Objects.requireNonNull(booking.walkInTimes(shop, topic, asked));
    kept.put(question, new Kept(answer, now));
    return answer;
  }
}
