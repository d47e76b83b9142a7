package io.vitrine.booking.slot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Every clock change of every zone from 2020 to 2040, the days before and after included. */
class FreeTimesOnClockChangesTest {

  private static final Effort ADVICE = new Effort(10, 30, 5);
  private static final List<ClockChange> CHANGES = clockChanges();

  record ClockChange(ZoneId zone, LocalDate day) {}

  @Test
  void the_clock_changes_of_the_world_are_there() {
    assertThat(CHANGES).hasSizeGreaterThan(2_000);
    assertThat(CHANGES)
        .contains(new ClockChange(ZoneId.of("Europe/Paris"), LocalDate.of(2026, 3, 29)));
  }

  @Test
  void a_shift_of_the_day_offers_the_same_wall_times_on_every_day_whatever_the_clocks_did() {
    Span hours = Span.of(LocalTime.of(9, 0), LocalTime.of(18, 0));
    for (ClockChange change : CHANGES) {
      for (int shifted = -1; shifted <= 1; shifted++) {
        LocalDate day = change.day().plusDays(shifted);
        List<LocalDateTime> offered = offered(change.zone(), day, hours, hours);
        if (changesBetween(change.zone(), day, hours)) {
          continue;
        }
        assertThat(offered)
            .as("%s on %s", change.zone(), day)
            .hasSize(33)
            .startsWith(day.atTime(9, 15))
            .endsWith(day.atTime(17, 15));
      }
    }
  }

  @Test
  void on_every_day_of_a_change_each_quarter_hour_that_the_wall_shows_is_offered_once() {
    Span day = new Span(0, Span.DAY);
    for (ClockChange change : CHANGES) {
      assertThat(offered(change.zone(), change.day(), day, day))
          .as("%s on %s", change.zone(), change.day())
          .doesNotHaveDuplicates()
          .isEqualTo(expected(change.zone(), change.day(), day, day));
    }
  }

  /** The known failure of patterns with twelve hours: noon and midnight, one and thirteen. */
  @Test
  void afternoon_is_not_morning() {
    LocalDate day = LocalDate.of(2026, 3, 29);
    Span afternoon = Span.of(LocalTime.of(12, 0), LocalTime.of(14, 0));
    assertThat(offered(ZoneId.of("Europe/Paris"), day, afternoon, afternoon))
        .containsExactly(
            day.atTime(12, 15),
            day.atTime(12, 30),
            day.atTime(12, 45),
            day.atTime(13, 0),
            day.atTime(13, 15));
  }

  @Property(tries = 20_000)
  void what_is_offered_is_what_the_walls_clock_was_set_to(
      @ForAll("changes") ClockChange change,
      @ForAll("spans") Span shift,
      @ForAll("spans") Span open) {
    assertThat(offered(change.zone(), change.day(), shift, open))
        .isEqualTo(expected(change.zone(), change.day(), shift, open));
  }

  /** The same question asked of java.time, one quarter hour after the other. */
  private static List<LocalDateTime> expected(ZoneId zone, LocalDate day, Span shift, Span open) {
    Instant works = at(day, shift.from(), zone);
    Instant leaves = at(day, shift.until(), zone);
    Instant opens = at(day, open.from(), zone);
    Instant closes = at(day, open.until(), zone);
    List<LocalDateTime> times = new ArrayList<>();
    for (int minute = 0; minute < Span.DAY; minute += 15) {
      LocalDateTime wall = day.atStartOfDay().plusMinutes(minute);
      Instant from = wall.atZone(zone).toInstant();
      boolean exists = wall.atZone(zone).toLocalDateTime().equals(wall);
      Instant end = from.plus(Duration.ofMinutes(30));
      boolean inShift =
          !from.minus(Duration.ofMinutes(10)).isBefore(works)
              && !end.plus(Duration.ofMinutes(5)).isAfter(leaves);
      if (exists && inShift && !from.isBefore(opens) && !end.isAfter(closes)) {
        times.add(wall);
      }
    }
    return times;
  }

  private static List<LocalDateTime> offered(ZoneId zone, LocalDate day, Span shift, Span open) {
    Instant now = day.minusDays(5).atStartOfDay(zone).toInstant();
    BookingWindow window = new BookingWindow(now, Duration.ZERO, 30, zone);
    return new FreeTimes(ADVICE, window, d -> List.of(open))
            .among(List.of(new Shift("S001", day, shift, List.of())), List.of(), day, 1)
            .get(0)
            .times()
            .stream()
            .map(time -> time.from().atZone(zone).toLocalDateTime())
            .toList();
  }

  private static Instant at(LocalDate day, int minute, ZoneId zone) {
    LocalDateTime wall = day.atStartOfDay().plusMinutes(minute);
    ZoneRules rules = zone.getRules();
    return rules.getValidOffsets(wall).isEmpty()
        ? rules.getTransition(wall).getInstant()
        : wall.atZone(zone).toInstant();
  }

  private static boolean changesBetween(ZoneId zone, LocalDate day, Span span) {
    ZoneOffsetTransition next = zone.getRules().nextTransition(at(day, span.from(), zone));
    return next != null && next.getInstant().isBefore(at(day, span.until(), zone));
  }

  @Provide
  Arbitrary<ClockChange> changes() {
    return Arbitraries.of(CHANGES);
  }

  @Provide
  Arbitrary<Span> spans() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 275), Arbitraries.integers().between(12, 288))
        .as((from, length) -> new Span(from * 5, Math.min(288, from + length) * 5));
  }

  private static List<ClockChange> clockChanges() {
    Instant from = Instant.parse("2020-01-01T00:00:00Z");
    Instant until = Instant.parse("2040-12-31T00:00:00Z");
    Map<ZoneRules, ZoneId> zones = new HashMap<>();
    ZoneId.getAvailableZoneIds().stream()
        // the calendar library registers names of its own, which have no rules
        .filter(name -> !name.contains("ical4j"))
        .sorted()
        .map(ZoneId::of)
        .forEach(zone -> zones.putIfAbsent(zone.getRules(), zone));
    zones.put(ZoneId.of("Europe/Paris").getRules(), ZoneId.of("Europe/Paris"));
    List<ClockChange> changes = new ArrayList<>();
    zones.forEach(
        (rules, zone) -> {
          ZoneOffsetTransition next = rules.nextTransition(from);
          while (next != null && next.getInstant().isBefore(until)) {
            LocalDate before = next.getDateTimeBefore().toLocalDate();
            LocalDate after = next.getDateTimeAfter().toLocalDate();
            changes.add(new ClockChange(zone, before));
            if (!after.equals(before)) {
              changes.add(new ClockChange(zone, after));
            }
            next = rules.nextTransition(next.getInstant());
          }
        });
    return changes;
  }
}
