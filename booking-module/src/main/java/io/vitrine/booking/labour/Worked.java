package io.vitrine.booking.labour;

import io.vitrine.booking.worktime.Break;
import io.vitrine.booking.worktime.Week;
import io.vitrine.booking.worktime.WorkTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** One person's working times, by day and in order. Lengths are real time. */
final class Worked {

  private final TreeMap<LocalDate, List<WorkTime>> days = new TreeMap<>();
  private final List<WorkTime> inOrder;

  Worked(List<WorkTime> times) {
    inOrder = times.stream().sorted(Comparator.comparing(WorkTime::from)).toList();
    inOrder.forEach(time -> days.computeIfAbsent(time.day(), d -> new ArrayList<>()).add(time));
  }

  /** Unworked time between two shifts; open at an end where nothing is known beyond. */
  record Gap(Instant from, Instant to) {

    Duration length() {
      return Duration.between(from, to);
    }

    Duration within(Instant start, Instant end) {
      Instant first = from.isAfter(start) ? from : start;
      Instant last = to.isBefore(end) ? to : end;
      return first.isBefore(last) ? Duration.between(first, last) : Duration.ZERO;
    }
  }

  boolean isEmpty() {
    return inOrder.isEmpty();
  }

  List<WorkTime> on(LocalDate day) {
    return days.getOrDefault(day, List.of());
  }

  boolean isWorkedOn(LocalDate day) {
    return days.containsKey(day);
  }

  /** The days of work from the one to the other, both counted. */
  Iterable<LocalDate> between(LocalDate from, LocalDate until) {
    return days.subMap(from, true, until, true).keySet();
  }

  /** The day of work before that one, or {@code null}. */
  LocalDate before(LocalDate day) {
    return days.lowerKey(day);
  }

  Duration length(LocalDate day) {
    return on(day).stream().map(WorkTime::worked).reduce(Duration.ZERO, Duration::plus);
  }

  Duration length(Week week) {
    return week.days().stream().map(this::length).reduce(Duration.ZERO, Duration::plus);
  }

  long days(Week week) {
    return week.days().stream().filter(this::isWorkedOn).count();
  }

  /** Between the end of work on the one and its beginning on the other day. */
  Duration rest(LocalDate earlier, LocalDate later) {
    List<WorkTime> last = on(earlier);
    return Duration.between(last.get(last.size() - 1).to(), on(later).get(0).from());
  }

  /** All times without a shift, before the first and after the last too. */
  List<Gap> gaps() {
    List<Gap> gaps = new ArrayList<>();
    Instant free = Instant.EPOCH;
    for (WorkTime time : inOrder) {
      gaps.add(new Gap(free, time.from()));
      free = time.to();
    }
    gaps.add(new Gap(free, Instant.parse("9999-01-01T00:00:00Z")));
    return gaps;
  }

  /** The longest work of a day without a break of at least that length. */
  Duration longestStretch(LocalDate day, Duration leastBreak) {
    Duration longest = Duration.ZERO;
    Duration stretch = Duration.ZERO;
    for (Piece piece : pieces(day)) {
      if (piece.unworkedBefore().compareTo(leastBreak) >= 0) {
        stretch = Duration.ZERO;
      }
      stretch = stretch.plus(piece.length());
      longest = longest.compareTo(stretch) >= 0 ? longest : stretch;
    }
    return longest;
  }

  /** What lies unworked between the pieces of a day and is longer than that. */
  List<Duration> interruptions(LocalDate day, Duration longerThan) {
    return pieces(day).stream()
        .map(Piece::unworkedBefore)
        .filter(length -> length.compareTo(longerThan) > 0)
        .toList();
  }

  /** Work on a day between two minutes of the clock's night, before the one and after the other. */
  Duration atNight(LocalDate day, int fromMinute, int untilMinute) {
    return pieces(day).stream()
        .map(
            piece -> {
              Instant morning = at(day, untilMinute, piece.zone());
              Instant evening = at(day, fromMinute, piece.zone());
              Gap work = new Gap(piece.from(), piece.to());
              return work.within(Instant.EPOCH, morning).plus(work.within(evening, Instant.MAX));
            })
        .reduce(Duration.ZERO, Duration::plus);
  }

  ZoneId zone() {
    return inOrder.get(0).zone();
  }

  private static Instant at(LocalDate day, int minute, ZoneId zone) {
    return day.atStartOfDay().plusMinutes(minute).atZone(zone).toInstant();
  }

  /** Work without any break. */
  private record Piece(Duration unworkedBefore, Instant from, Instant to, ZoneId zone) {

    Duration length() {
      return Duration.between(from, to);
    }
  }

  private List<Piece> pieces(LocalDate day) {
    List<Piece> pieces = new ArrayList<>();
    Instant free = null;
    for (WorkTime time : on(day)) {
      Instant at = time.from();
      for (Break pause : time.breaks()) {
        pieces.add(new Piece(between(free, at), at, pause.from(), time.zone()));
        free = pause.from();
        at = pause.to();
      }
      pieces.add(new Piece(between(free, at), at, time.to(), time.zone()));
      free = time.to();
    }
    return pieces;
  }

  /** Before the first piece of a day nothing is unworked that matters. */
  private static Duration between(Instant free, Instant at) {
    return free == null ? Duration.ZERO : Duration.between(free, at);
  }
}
