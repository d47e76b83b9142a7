package io.vitrine.booking.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.booking.explanation.Person.Duty;
import io.vitrine.booking.explanation.Person.Taken;
import io.vitrine.booking.occupancy.Occupant;
import io.vitrine.booking.slot.BookingWindow;
import io.vitrine.booking.slot.Effort;
import io.vitrine.booking.slot.FreeTime;
import io.vitrine.booking.slot.FreeTimes;
import io.vitrine.booking.slot.Needs;
import io.vitrine.booking.slot.Occupation;
import io.vitrine.booking.slot.Shift;
import io.vitrine.booking.slot.Span;
import io.vitrine.booking.slot.Stretch;
import io.vitrine.booking.slot.Tick;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * Whatever the day: an adviser is offered at a time if and only if the explanation, which computes
 * otherwise, finds no reason against it. Every fifth minute of a day is asked.
 */
class OfferedIffUnexplainedTest {

  private static final List<ZoneId> ZONES =
      List.of(
          ZoneId.of("Europe/Paris"),
          ZoneId.of("Europe/Lisbon"),
          ZoneId.of("Australia/Lord_Howe"),
          ZoneId.of("America/Santiago"));
  private static final List<LocalDate> DAYS =
      List.of(
          LocalDate.of(2026, 12, 12),
          LocalDate.of(2026, 3, 29),
          LocalDate.of(2026, 10, 25),
          LocalDate.of(2026, 4, 5),
          LocalDate.of(2026, 9, 6));

  @Property(tries = 2_000)
  void a_time_is_offered_if_and_only_if_no_reason_is_found(@ForAll long seed) {
    Scene scene = new Scene(new Random(seed));

    Map<Instant, Set<String>> offered = scene.offered();

    for (Instant at = scene.midnight; at.isBefore(scene.end); at = at.plusSeconds(300)) {
      for (String staff : scene.people.keySet()) {
        assertThat(offered.getOrDefault(at, Set.of()).contains(staff))
            .as("%s at %s: %s", staff, at, scene.reasons(staff, at))
            .isEqualTo(scene.reasons(staff, at).isEmpty());
      }
    }
  }

  /** A day as chance has it. */
  private static final class Scene {

    private final Random random;
    private final ZoneId zone;
    private final LocalDate day;
    private final Instant midnight;
    private final Instant end;
    private final Needs needs;
    private final BookingWindow window;
    private final List<Span> open;
    private final Map<String, Person> people = new TreeMap<>();
    private final Map<String, List<Stretch>> rooms = new HashMap<>();
    private final List<Shift> shifts = new ArrayList<>();
    private final List<Occupation> occupied = new ArrayList<>();

    Scene(Random random) {
      this.random = random;
      this.zone = ZONES.get(random.nextInt(ZONES.size()));
      this.day = DAYS.get(random.nextInt(DAYS.size()));
      this.midnight = day.atStartOfDay(zone).toInstant();
      this.end = day.plusDays(1).atStartOfDay(zone).toInstant();
      this.open = open();
      boolean room = random.nextInt(3) == 0;
      for (int i = random.nextInt(3); room && i > 0; i--) {
        rooms.put("room:" + i, stretches("room:" + i));
      }
      this.needs =
          new Needs(
              new Effort(5 * random.nextInt(4), 15 + 5 * random.nextInt(10), 5 * random.nextInt(4)),
              random.nextInt(4) == 0 ? 2 : 1,
              room,
              Set.copyOf(rooms.keySet()));
      Instant now = midnight.plus(Duration.ofMinutes(random.nextInt(3 * 1440) - 2 * 1440));
      this.window =
          new BookingWindow(now, Duration.ofMinutes(random.nextInt(600)), random.nextInt(4), zone);
      for (String staff : List.of("S001", "S002", "S003").subList(0, 1 + random.nextInt(3))) {
        people.put(staff, person(staff));
      }
    }

    private List<Span> open() {
      List<Span> spans = new ArrayList<>();
      int from = 5 * random.nextInt(200);
      for (int i = random.nextInt(3); i > 0 && from < 1400; i--) {
        int until = Math.min(1440, from + 60 + 5 * random.nextInt(120));
        spans.add(new Span(from, until));
        from = until + 5 * random.nextInt(2) * random.nextInt(20);
      }
      return spans.stream().filter(s -> s.from() < s.until()).toList();
    }

    private List<Stretch> stretches(String whose) {
      List<Stretch> taken = new ArrayList<>();
      long from = Tick.of(midnight) + random.nextInt(60) - 10;
      for (int i = random.nextInt(4); i > 0; i--) {
        long until = from + 1 + random.nextInt(24);
        taken.add(new Stretch(from, until));
        occupied.add(new Occupation(whose, from, until));
        from = until + random.nextInt(60);
      }
      return taken;
    }

    private Person person(String staff) {
      List<Duty> duties = new ArrayList<>();
      boolean fit = random.nextInt(8) > 0;
      boolean speaks = random.nextInt(8) > 0;
      int from = 15 * random.nextInt(50);
      for (int i = random.nextInt(3); i > 0 && from < 1200; i--) {
        int until = Math.min(1440, from + 60 + 15 * random.nextInt(30));
        boolean published = random.nextInt(6) > 0;
        List<Span> breaks =
            random.nextBoolean() && until - from > 120
                ? List.of(new Span(from + 60, from + 90))
                : List.of();
        if (!wall(from).isBefore(wall(until))) {
          continue;
        }
        duties.add(
            new Duty(
                Stretch.touching(wall(from), wall(until)),
                breaks.stream()
                    .filter(b -> wall(b.from()).isBefore(wall(b.until())))
                    .map(b -> Stretch.touching(wall(b.from()), wall(b.until())))
                    .toList(),
                published));
        if (published && fit && speaks) {
          shifts.add(new Shift(staff, day, new Span(from, until), breaks));
        }
        from = until + 15 * random.nextInt(3);
      }
      List<Taken> taken =
          stretches(staff).stream()
              .map(when -> new Taken(Occupant.absence("any"), when, null))
              .toList();
      return new Person(staff, true, fit, speaks, duties, taken);
    }

    private Instant wall(int minute) {
      var wall = day.atStartOfDay().plusMinutes(minute);
      var rules = zone.getRules();
      return rules.getValidOffsets(wall).isEmpty()
          ? rules.getTransition(wall).getInstant()
          : wall.atZone(zone).toInstant();
    }

    Map<Instant, Set<String>> offered() {
      Map<Instant, Set<String>> offered = new HashMap<>();
      for (FreeTime time :
          new FreeTimes(needs, window, d -> open).among(shifts, occupied, day, 1).get(0).times()) {
        offered.put(time.from(), new TreeSet<>(time.staff()));
      }
      return offered;
    }

    List<TimeReason> reasons(String staff, Instant at) {
      List<Person> others =
          people.values().stream().filter(other -> !other.staff().equals(staff)).toList();
      return Explanation.of(
          new Circumstances(needs, window, open, false, people.get(staff), others, rooms), at);
    }
  }
}
