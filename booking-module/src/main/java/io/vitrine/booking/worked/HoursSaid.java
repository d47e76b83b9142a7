package io.vitrine.booking.worked;

import io.vitrine.booking.worked.WorkedTime.Presence;
import io.vitrine.shell.InvalidValue;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * Hours as they are said in the shop: to the minute, on one day. Midnight at the end is {@code
 * 00:00}; nobody worked without both times.
 *
 * @param pauseMinutes all breaks together
 */
public record HoursSaid(LocalTime from, LocalTime to, int pauseMinutes) {

  public HoursSaid {
    if ((from == null) != (to == null)) {
      throw new InvalidValue("hours begin and end, or there are none");
    }
    if (pauseMinutes < 0 || (from == null && pauseMinutes > 0)) {
      throw new InvalidValue("breaks lie within the hours and last some minutes or none");
    }
  }

  /** She did not work that day. */
  public static HoursSaid none() {
    return new HoursSaid(null, null, 0);
  }

  WorkedTime on(WorkedDayKey key, ZoneId zone, int revision, String by, Instant now) {
    return new WorkedTime(
        key.staff(),
        key.shop(),
        key.day(),
        presence(key.day(), zone),
        Duration.ofMinutes(pauseMinutes),
        revision,
        by,
        now);
  }

  private Optional<Presence> presence(LocalDate day, ZoneId zone) {
    if (from == null) {
      return Optional.empty();
    }
    LocalDate last = to.equals(LocalTime.MIDNIGHT) ? day.plusDays(1) : day;
    return Optional.of(new Presence(instant(day, from, zone), instant(last, to, zone)));
  }

  private static Instant instant(LocalDate day, LocalTime time, ZoneId zone) {
    LocalDateTime local = day.atTime(time);
    List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
    if (offsets.isEmpty()) {
      throw new InvalidValue("the clock jumps over " + time + " on " + day);
    }
    return local.toInstant(offsets.get(0));
  }
}
