package io.vitrine.booking.explanation;

import io.vitrine.booking.explanation.TimeReason.Kind;
import io.vitrine.booking.slot.BookingWindow;
import io.vitrine.booking.slot.Effort;
import io.vitrine.booking.slot.Span;
import io.vitrine.booking.slot.Stretch;
import io.vitrine.booking.slot.Tick;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;

/**
 * The rule: every reason why an adviser is not offered at a time, none when she is. Instants and
 * java.time alone; the bit sets of the free times have no part in it.
 */
final class Explanation {

  private final Circumstances given;
  private final Instant from;
  private final Effort effort;
  private final Stretch whole;

  private Explanation(Circumstances given, Instant from) {
    this.given = given;
    this.from = from;
    this.effort = given.needs().effort();
    this.whole = effort.at(from);
  }

  static List<TimeReason> of(Circumstances given, Instant from) {
    Explanation explanation = new Explanation(given, from);
    List<TimeReason> reasons = new ArrayList<>();
    explanation.clock(reasons);
    explanation.window(reasons);
    explanation.doors(reasons);
    explanation.person(given.adviser(), reasons);
    explanation.colleague(reasons);
    explanation.room(reasons);
    return reasons;
  }

  private void clock(List<TimeReason> reasons) {
    LocalDateTime wall = LocalDateTime.ofInstant(from, zone());
    if (wall.getMinute() % 15 != 0 || wall.getSecond() != 0 || wall.getNano() != 0) {
      reasons.add(TimeReason.of(Kind.OFF_GRID));
    } else if (!wall.atZone(zone()).toInstant().equals(from)) {
      reasons.add(TimeReason.of(Kind.SHOWN_BEFORE));
    }
  }

  private void window(List<TimeReason> reasons) {
    BookingWindow window = given.window();
    if (window.isPast(from)) {
      reasons.add(TimeReason.of(Kind.PAST));
    } else if (window.isWithinNotice(from)) {
      reasons.add(TimeReason.of(Kind.INSIDE_NOTICE));
    }
    if (window.isBeyondHorizon(from)) {
      reasons.add(TimeReason.of(Kind.BEYOND_HORIZON));
    }
  }

  private void doors(List<TimeReason> reasons) {
    if (!isOpenThroughout(from.plus(Duration.ofMinutes(effort.advice())))) {
      Kind kind = given.open().isEmpty() ? Kind.SHOP_CLOSED : Kind.OUTSIDE_HOURS;
      reasons.add(TimeReason.of(given.exceptional() ? Kind.EXCEPTIONAL_DAY : kind));
    }
  }

  /** From one opening to the next where they touch. */
  private boolean isOpenThroughout(Instant end) {
    Instant reached = from;
    for (Instant before = null; reached.isBefore(end) && !reached.equals(before); ) {
      before = reached;
      for (Span span : given.open()) {
        if (!reached.isBefore(at(span.from())) && reached.isBefore(at(span.until()))) {
          reached = at(span.until());
        }
      }
    }
    return !reached.isBefore(end);
  }

  /** When the wall's clock shows that minute of the day or, where it skips it, jumps past it. */
  private Instant at(int minute) {
    LocalDate day = LocalDate.ofInstant(from, zone());
    if (minute == Span.DAY) {
      return day.plusDays(1).atStartOfDay(zone()).toInstant();
    }
    LocalDateTime wall = day.atStartOfDay().plusMinutes(minute);
    ZoneRules rules = zone().getRules();
    return rules.getValidOffsets(wall).isEmpty()
        ? rules.getTransition(wall).getInstant()
        : wall.atZone(zone()).toInstant();
  }

  private ZoneId zone() {
    return given.window().zone();
  }

  private void person(Person person, List<TimeReason> reasons) {
    if (!person.here()) {
      reasons.add(TimeReason.of(Kind.NOT_HERE));
    }
    if (!person.skilled()) {
      reasons.add(TimeReason.of(Kind.SKILL));
    }
    if (!person.understood()) {
      reasons.add(TimeReason.of(Kind.LANGUAGE));
    }
    shift(person, reasons);
    person.taken().stream()
        .filter(taken -> taken.when().overlaps(whole))
        .map(this::taken)
        .forEach(reasons::add);
  }

  private void shift(Person person, List<TimeReason> reasons) {
    List<Person.Duty> published = person.duties().stream().filter(Person.Duty::published).toList();
    if (published.isEmpty()) {
      reasons.add(TimeReason.of(person.duties().isEmpty() ? Kind.NO_SHIFT : Kind.NOT_PUBLISHED));
      return;
    }
    List<Person.Duty> holding = published.stream().filter(duty -> duty.holds(whole)).toList();
    if (holding.isEmpty()) {
      reasons.add(TimeReason.of(Kind.OUTSIDE_SHIFT));
    } else {
      holding.stream()
          .flatMap(duty -> duty.breaks().stream())
          .filter(rest -> rest.overlaps(whole))
          .forEach(rest -> reasons.add(new TimeReason(Kind.BREAK, null, rest)));
    }
  }

  private TimeReason taken(Person.Taken taken) {
    Kind kind =
        switch (taken.occupant().kind()) {
          case ABSENCE -> Kind.ABSENCE;
          case HOLD -> Kind.HOLD;
          case EVENT -> Kind.EVENT;
          case APPOINTMENT -> neighbour(taken);
        };
    return new TimeReason(kind, taken.occupant().id(), taken.when());
  }

  /** Which part of the one meets which part of the other. */
  private Kind neighbour(Person.Taken taken) {
    Stretch mine = advice(whole, effort);
    Stretch theirs = taken.effort() == null ? taken.when() : advice(taken.when(), taken.effort());
    if (mine.overlaps(theirs)) {
      return Kind.APPOINTMENT;
    }
    if (mine.overlaps(taken.when())) {
      return theirs.from() >= mine.until() ? Kind.NEIGHBOURS_PREPARATION : Kind.NEIGHBOURS_BUFFER;
    }
    return taken.when().from() >= mine.until() ? Kind.OWN_BUFFER : Kind.OWN_PREPARATION;
  }

  private static Stretch advice(Stretch busy, Effort divided) {
    return new Stretch(
        busy.from() + Tick.covering(divided.preparation()),
        busy.until() - Tick.covering(divided.buffer()));
  }

  private void colleague(List<TimeReason> reasons) {
    if (given.needs().advisers() > 1 && given.others().stream().noneMatch(this::isFree)) {
      reasons.add(TimeReason.of(Kind.NO_COLLEAGUE));
    }
  }

  private boolean isFree(Person other) {
    List<TimeReason> reasons = new ArrayList<>();
    person(other, reasons);
    return reasons.isEmpty();
  }

  private void room(List<TimeReason> reasons) {
    if (!given.needs().room()) {
      return;
    }
    if (given.rooms().isEmpty()) {
      reasons.add(TimeReason.of(Kind.NO_ROOM));
      return;
    }
    List<TimeReason> taken = new ArrayList<>();
    given
        .rooms()
        .forEach(
            (room, stretches) ->
                stretches.stream()
                    .filter(whole::overlaps)
                    .findFirst()
                    .ifPresent(by -> taken.add(new TimeReason(Kind.ROOM_TAKEN, room, by))));
    if (taken.size() == given.rooms().size()) {
      reasons.addAll(taken);
    }
  }
}
