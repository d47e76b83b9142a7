package io.vitrine.booking.board;

import io.vitrine.booking.appointment.Adviser;
import io.vitrine.booking.appointment.Advisers;
import io.vitrine.booking.occupancy.Ledger;
import io.vitrine.booking.occupancy.Resource;
import io.vitrine.booking.rota.PublishedShift;
import io.vitrine.booking.rota.PublishedShifts;
import io.vitrine.booking.shop.ShopSheet;
import io.vitrine.booking.slot.BookingWindow;
import io.vitrine.booking.slot.Effort;
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
import java.util.List;
import java.util.Map;

/**
 * When people who came without an appointment can be advised today, one after the other: the
 * earliest quarter of an hour at which somebody with the skill is free between her appointments.
 * Nothing is prepared for them, so no time before the advice is needed.
 */
@ApplicationScoped
public class WalkInTimes {

  private final Advisers advisers;
  private final PublishedShifts published;
  private final Ledger ledger;
  private final Clock clock;

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

  /** A time that can be promised, and with whom. */
  public record Promise(Instant from, Adviser adviser) {}

  /**
   * The promises for that many people in the order of their coming; fewer where the day has no room
   * for all.
   */
  public List<Promise> today(ShopSheet shop, Topic topic, int people) {
    if (topic.advisers() > 1 || topic.roomKind().isPresent()) {
      return List.of();
    }
    ZoneId zone = shop.zoneId();
    Instant now = clock.instant();
    LocalDate day = LocalDate.ofInstant(now, zone);
    Map<String, Adviser> suitable = advisers.suitable(shop.shop(), topic.skill(), null, null);
    Instant from = day.atStartOfDay(zone).toInstant();
    Instant until = day.plusDays(1).atStartOfDay(zone).toInstant();
    List<Shift> shifts =
        published.of(shop.shop(), from, until).stream()
            .filter(shift -> suitable.containsKey(shift.staff()))
            .map(shift -> onTheWall(shift, zone))
            .toList();
    List<Occupation> taken =
        ledger
            .of(
                suitable.keySet().stream().map(Resource::adviser).toList(),
                Stretch.touching(from, until))
            .stream()
            .map(o -> new Occupation(o.resource().code(), o.when().from(), o.when().until()))
            .toList();
    Effort effort = new Effort(0, topic.effort().advice(), topic.effort().buffer());
    FreeTimes free =
        new FreeTimes(effort, new BookingWindow(now, Duration.ZERO, 0, zone), shop::openOn);
    return promise(free, effort, new Ground(shifts, taken, day), people).stream()
        .map(o -> new Promise(Tick.start(o.from()), suitable.get(o.staff())))
        .toList();
  }

  /** What the promises stand on. */
  record Ground(List<Shift> shifts, List<Occupation> taken, LocalDate day) {}

  /** Each gets the earliest time that those before left. */
  static List<Occupation> promise(FreeTimes free, Effort effort, Ground ground, int people) {
    List<Occupation> taken = new ArrayList<>(ground.taken());
    List<Occupation> promised = new ArrayList<>();
    for (int i = 0; i < people; i++) {
      var times = free.among(ground.shifts(), taken, ground.day(), 1).get(0).times();
      if (times.isEmpty()) {
        break;
      }
      String staff = times.get(0).staff().get(0);
      Occupation next = effort.from(staff, Tick.of(times.get(0).from()));
      taken.add(next);
      promised.add(next);
    }
    return promised;
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
