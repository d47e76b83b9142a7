package io.vitrine.booking.rota;

import io.vitrine.booking.rota.RotaNews.Line;
import io.vitrine.booking.worktime.WorkTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * The difference between two plans, person by person: who is the same before and after is not in
 * it.
 *
 * @param byStaff in order of staff number
 */
public record RotaDiff(Map<String, List<Line>> byStaff) {

  /** Somebody's working time under the id of its shift. */
  public record Held(String id, String staff, WorkTime time) {}

  /**
   * @param late whether a person is told too late of something on a day
   */
  public static RotaDiff of(
      List<Held> before, List<Held> after, BiPredicate<String, LocalDate> late) {
    Map<String, List<Line>> lines = new TreeMap<>();
    TreeSet<String> people = new TreeSet<>();
    Stream.concat(before.stream(), after.stream()).forEach(held -> people.add(held.staff()));
    for (String staff : people) {
      List<Line> hers = lines(of(before, staff), of(after, staff));
      if (!hers.isEmpty()) {
        lines.put(staff, hers.stream().map(line -> marked(line, staff, late)).toList());
      }
    }
    return new RotaDiff(lines);
  }

  private static List<Held> of(List<Held> plan, String staff) {
    return plan.stream()
        .filter(held -> held.staff().equals(staff))
        .sorted(Comparator.comparing(held -> held.time().from()))
        .toList();
  }

  /** The same shift first; then what went and what came on one day is one change. */
  private static List<Line> lines(List<Held> before, List<Held> after) {
    List<Line> lines = new ArrayList<>();
    List<WorkTime> gone = new ArrayList<>();
    List<Held> came = new ArrayList<>(after);
    for (Held was : before) {
      Held is = came.stream().filter(it -> it.id().equals(was.id())).findFirst().orElse(null);
      came.remove(is);
      if (is == null) {
        gone.add(was.time());
      } else if (!Objects.equals(was.time(), is.time())) {
        lines.add(new Line(was.time(), is.time(), false));
      }
    }
    for (Held is : came) {
      WorkTime was =
          gone.stream().filter(t -> t.day().equals(is.time().day())).findFirst().orElse(null);
      gone.remove(was);
      if (!is.time().equals(was)) {
        lines.add(new Line(was, is.time(), false));
      }
    }
    gone.forEach(was -> lines.add(new Line(was, null, false)));
    lines.sort(Comparator.comparing(line -> start(line)));
    return lines;
  }

  private static java.time.Instant start(Line line) {
    return line.after() == null ? line.before().from() : line.after().from();
  }

  private static Line marked(Line line, String staff, BiPredicate<String, LocalDate> late) {
    boolean isLate =
        Stream.of(line.before(), line.after())
            .filter(Objects::nonNull)
            .anyMatch(time -> late.test(staff, time.day()));
    return new Line(line.before(), line.after(), isLate);
  }

  public int size() {
    return byStaff.values().stream().mapToInt(List::size).sum();
  }

  public boolean isEmpty() {
    return byStaff.isEmpty();
  }
}
