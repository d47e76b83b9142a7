package io.vitrine.booking.slot;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.List;

/**
 * A shop's day as ticks from its own midnight. On an ordinary day minute and tick run alike; only a
 * day on which the clocks change asks the zone's rules about each five minutes: what the clock
 * skips has no tick, what it shows twice means the first time (as {@link java.time.ZonedDateTime}
 * has it).
 */
final class DayClock {

  private static final int ORDINARY = Span.DAY / Tick.MINUTES;

  private final long midnight;
  private final int[] shown;
  private final int[] reached;

  private DayClock(long midnight, int[] shown, int[] reached) {
    this.midnight = midnight;
    this.shown = shown;
    this.reached = reached;
  }

  static DayClock of(LocalDate day, ZoneId zone) {
    ZoneRules rules = zone.getRules();
    var start = day.atStartOfDay(zone).toInstant();
    var end = day.plusDays(1).atStartOfDay(zone).toInstant();
    ZoneOffsetTransition next = rules.nextTransition(start.minusNanos(1));
    boolean ordinary =
        Duration.between(start, end).equals(Duration.ofDays(1))
            && (next == null || !next.getInstant().isBefore(end));
    return ordinary
        ? new DayClock(Tick.of(start), null, null)
        : changing(day, rules, Tick.of(start));
  }

  private static DayClock changing(LocalDate day, ZoneRules rules, long midnight) {
    int[] shown = new int[ORDINARY + 1];
    int[] reached = new int[ORDINARY + 1];
    for (int i = 0; i <= ORDINARY; i++) {
      LocalDateTime wall = day.atStartOfDay().plusMinutes((long) i * Tick.MINUTES);
      List<ZoneOffset> offsets = rules.getValidOffsets(wall);
      if (offsets.isEmpty()) {
        shown[i] = -1;
        reached[i] = (int) (Tick.of(rules.getTransition(wall).getInstant()) - midnight);
      } else {
        shown[i] = (int) (Tick.of(wall.toInstant(offsets.get(0))) - midnight);
        reached[i] = shown[i];
      }
    }
    return new DayClock(midnight, shown, reached);
  }

  /** The tick at which the clock shows that minute, or -1 when it never does. */
  int shows(int minute) {
    return shown == null ? minute / Tick.MINUTES : shown[minute / Tick.MINUTES];
  }

  /** The tick at which the clock shows that minute or, where it skips it, jumps past it. */
  int reaches(int minute) {
    return reached == null ? minute / Tick.MINUTES : reached[minute / Tick.MINUTES];
  }

  long midnight() {
    return midnight;
  }
}
