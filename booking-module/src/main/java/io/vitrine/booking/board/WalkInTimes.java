package io.vitrine.booking.board;

import io.vitrine.booking.appointment.Adviser;
import io.vitrine.booking.appointment.Advisers;
import io.vitrine.booking.occupancy.Ledger;
import io.vitrine.booking.occupancy.Resource;
import io.vitrine.booking.queue.DayQueue;
import io.vitrine.booking.queue.QueueBySolver;
import io.vitrine.booking.queue.QueuePlanner;
import io.vitrine.booking.rota.PublishedShift;
import io.vitrine.booking.rota.PublishedShifts;
import io.vitrine.booking.shop.ShopSheet;
import io.vitrine.booking.slot.BookingWindow;
import io.vitrine.booking.slot.Effort;
import io.vitrine.booking.slot.FreeTime;
import io.vitrine.booking.slot.FreeTimes;
import io.vitrine.booking.slot.Occupation;
import io.vitrine.booking.slot.Shift;
import io.vitrine.booking.slot.Span;
import io.vitrine.booking.slot.Stretch;
import io.vitrine.booking.slot.Tick;
import io.vitrine.booking.topic.Topic;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * When people who came without an appointment can be advised today, and by whom: between the
 * appointments of those who know what they wait for, at full quarters of an hour, all queues
 * together. Nothing is prepared for them, so no time before the advice is needed.
 */
@ApplicationScoped
public class WalkInTimes {

  private static final double SECONDS = 0.3;

  /** Advice that nobody gives. */
  private static final DayQueue.Kind NOBODY = new DayQueue.Kind(1, Map.of());

  private final Advisers advisers;
  private final PublishedShifts published;
  private final Ledger ledger;
  private final Clock clock;
  private final QueuePlanner planner = new QueueBySolver(SECONDS);

  @Inject
  public WalkInTimes(Advisers advisers, PublishedShifts published, Ledger ledger, Clock clock) {
    this.advisers = advisers;
    this.published = published;
    this.ledger = ledger;
    this.clock = clock;
  }

  WalkInTimes() {
    this(null, null, null, null);
  }

  /**
   * A time that can be promised, and with whom.
   *
   * @param place in the queue, from 0
   */
  public record Promise(int place, Instant from, Adviser adviser) {}

  /**
   * The promises for a queue.
   *
   * @param waiting what each of them waits for, in the order of their coming, empty where nobody
   *     knows it; whom the day has no time for, and who waits for advice that takes two or a room,
   *     is promised nothing
   */
  public List<Promise> today(ShopSheet shop, List<Optional<Topic>> waiting) {
    ZoneId zone = shop.zoneId();
    Instant now = clock.instant();
    List<Optional<Topic>> topics = waiting.stream().distinct().toList();
    Map<String, Adviser> known = new TreeMap<>();
    List<Map<String, Adviser>> suitable = new ArrayList<>();
    for (Optional<Topic> topic : topics) {
      suitable.add(
          topic.filter(WalkInTimes::isForOne).map(it -> skilled(shop, it)).orElse(Map.of()));
      known.putAll(suitable.get(suitable.size() - 1));
    }
    if (known.isEmpty()) {
      return List.of();
    }
    Ground ground = ground(shop, known, LocalDate.ofInstant(now, zone));
    BookingWindow window = new BookingWindow(now, Duration.ZERO, 0, zone);
    List<DayQueue.Kind> kinds = new ArrayList<>();
    for (int i = 0; i < topics.size(); i++) {
      Ground hers = ground.of(suitable.get(i));
      kinds.add(
          topics
              .get(i)
              .map(topic -> new Effort(0, topic.effort().advice(), topic.effort().buffer()))
              .map(effort -> kind(new FreeTimes(effort, window, shop::openOn), effort, hers))
              .orElse(NOBODY));
    }
    DayQueue queue =
        new DayQueue(
            kinds,
            waiting.stream().map(topics::indexOf).toList(),
            advisers.shares(known.keySet(), now, zone),
            Tick.of(now));
    return planner.plan(queue).stream()
        .map(turn -> new Promise(turn.guest(), Tick.start(turn.from()), known.get(turn.staff())))
        .toList();
  }

  private static boolean isForOne(Topic topic) {
    return topic.advisers() == 1 && topic.roomKind().isEmpty();
  }

  private Map<String, Adviser> skilled(ShopSheet shop, Topic topic) {
    return advisers.suitable(shop.shop(), topic.skill(), null, null);
  }

  private Ground ground(ShopSheet shop, Map<String, Adviser> known, LocalDate day) {
    ZoneId zone = shop.zoneId();
    Instant from = day.atStartOfDay(zone).toInstant();
    Instant until = day.plusDays(1).atStartOfDay(zone).toInstant();
    return new Ground(
        published.of(shop.shop(), from, until).stream()
            .map(shift -> onTheWall(shift, zone))
            .toList(),
        ledger
            .of(
                known.keySet().stream().map(Resource::adviser).toList(),
                Stretch.touching(from, until))
            .stream()
            .map(o -> new Occupation(o.resource().code(), o.when().from(), o.when().until()))
            .toList(),
        day);
  }

  /** What the promises stand on. */
  record Ground(List<Shift> shifts, List<Occupation> taken, LocalDate day) {

    Ground of(Map<String, Adviser> suitable) {
      return new Ground(
          shifts.stream().filter(shift -> suitable.containsKey(shift.staff())).toList(),
          taken,
          day);
    }
  }

  /** When each adviser could begin with that kind of advice. */
  static DayQueue.Kind kind(FreeTimes free, Effort effort, Ground ground) {
    Map<String, List<Long>> starts = new HashMap<>();
    for (FreeTime time :
        free.among(ground.shifts(), ground.taken(), ground.day(), 1).get(0).times()) {
      for (String staff : time.staff()) {
        starts.computeIfAbsent(staff, it -> new ArrayList<>()).add(Tick.of(time.from()));
      }
    }
    return new DayQueue.Kind(Tick.covering(effort.advice() + effort.buffer()), starts);
  }

  private static Shift onTheWall(PublishedShift shift, ZoneId zone) {
    return new Shift(
        shift.staff(),
        shift.day(),
        span(shift.from(), shift.to(), zone),
        shift.breaks().stream().map(b -> span(b.from(), b.to(), zone)).toList());
  }

  private static Span span(Instant from, Instant to, ZoneId zone) {
    return Span.of(LocalTime.ofInstant(from, zone), LocalTime.ofInstant(to, zone));
  }
}
