package io.vitrine.booking.staffing;

import io.vitrine.booking.demand.DemandCurve;
import io.vitrine.booking.demand.HalfHour;
import io.vitrine.booking.demand.NeedOf;
import io.vitrine.booking.rota.RotaDiff.Held;
import io.vitrine.booking.worktime.WorkTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * Lays a plan over a need. Who is there for a part of a half-hour only does not count in it, nor
 * does who has a break or is absent.
 */
public final class CoverageOf {

  private final DemandCurve need;
  private final Map<Instant, HalfHour> halfHours = new HashMap<>();
  private final Map<String, Set<String>> skills;
  private final List<Away> away;
  private final DayWindow window;

  /**
   * @param skills by staff number the topics on which somebody advises
   */
  public CoverageOf(
      DemandCurve need, Map<String, Set<String>> skills, List<Away> away, DayWindow window) {
    this.need = need;
    this.skills = Map.copyOf(skills);
    this.away = List.copyOf(away);
    this.window = window;
    need.halfHours().forEach(it -> halfHours.put(it.from(), it));
  }

  /** Somebody is not there, whatever the plan says. */
  public record Away(String staff, Instant from, Instant to) {

    boolean touches(Instant otherFrom, Instant otherTo) {
      return from.isBefore(otherTo) && otherFrom.isBefore(to);
    }
  }

  /** Everybody, of whatever skill. */
  public Coverage total(List<Held> plan) {
    return cover(plan, HalfHour::wanted);
  }

  /** Those who advise on the topic against those who should. */
  public Coverage of(String topic, List<Held> plan) {
    List<Held> skilled =
        plan.stream()
            .filter(held -> skills.getOrDefault(held.staff(), Set.of()).contains(topic))
            .toList();
    return cover(skilled, it -> wanted(it, topic));
  }

  private static int wanted(HalfHour halfHour, String topic) {
    NeedOf need = halfHour.byTopic().get(topic);
    return need == null ? 0 : need.wanted();
  }

  /** The topics that anything is needed of in these days, in order of their codes. */
  public Set<String> topics() {
    Set<String> topics = new TreeSet<>();
    need.halfHours().forEach(it -> topics.addAll(it.byTopic().keySet()));
    return topics;
  }

  private Coverage cover(List<Held> plan, ToIntFunction<HalfHour> wanted) {
    return new Coverage(
        Stream.iterate(need.from(), day -> day.plusDays(1))
            .limit(need.days())
            .flatMap(day -> window.on(day, need.zone()).stream())
            .map(at -> cell(at, plan, wanted))
            .toList());
  }

  private Coverage.Cell cell(Instant at, List<Held> plan, ToIntFunction<HalfHour> wanted) {
    HalfHour halfHour = halfHours.get(at);
    int planned = 2 * plan.size();
    for (int quarter = 0; quarter < 2; quarter++) {
      Instant from = at.plus(WorkTime.TICK.multipliedBy(quarter));
      planned = Math.min(planned, there(plan, from));
    }
    return new Coverage.Cell(at, halfHour == null ? 0 : wanted.applyAsInt(halfHour), planned);
  }

  private int there(List<Held> plan, Instant from) {
    Instant to = from.plus(WorkTime.TICK);
    Predicate<Held> present =
        held ->
            held.time().covers(from, to)
                && away.stream()
                    .noneMatch(it -> it.staff().equals(held.staff()) && it.touches(from, to));
    return (int) plan.stream().filter(present).map(Held::staff).distinct().count();
  }

  /** The days it looks at. */
  public List<LocalDate> days() {
    return Stream.iterate(need.from(), day -> day.plusDays(1)).limit(need.days()).toList();
  }
}
