package io.vitrine.booking.rota;

import io.vitrine.booking.staff.Team;
import io.vitrine.booking.worktime.Week;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Shifts of published weeks change hands, all of them or none: one that is given away, or two that
 * are exchanged. What customers were promised in them is the caller's business, in the same
 * transaction.
 */
@ApplicationScoped
public class HandOver {

  private final Shifts shifts;
  private final PreparedShifts prepared;
  private final Team team;
  private final Event<RotaChanged> changed;

  @Inject
  HandOver(Shifts shifts, PreparedShifts prepared, Team team, Event<RotaChanged> changed) {
    this.shifts = shifts;
    this.prepared = prepared;
    this.team = team;
    this.changed = changed;
  }

  HandOver() {
    this(null, null, null, null);
  }

  /**
   * Locks as every change to a rota does: weeks, shifts, people. The key over occupied quarter
   * hours has the last word.
   *
   * @return the first that is no longer as it was agreed, or that a manager is about to change;
   *     then nothing is changed
   */
  @Transactional(TxType.MANDATORY)
  public Optional<Handed> carryOut(List<Handed> all) {
    Map<String, RotaWeek> weeks = new TreeMap<>();
    all.stream()
        .sorted(Comparator.comparing(Handed::shop).thenComparing(it -> it.time().day()))
        .forEach(it -> weeks.computeIfAbsent(name(it), n -> shifts.hold(it.shop(), week(it))));
    Map<String, Shift> held = new TreeMap<>();
    for (String id : new TreeSet<>(all.stream().map(Handed::shift).toList())) {
      Handed handed = all.stream().filter(it -> it.shift().equals(id)).findFirst().orElseThrow();
      shifts.hold(weeks.get(name(handed)), id).ifPresent(shift -> held.put(id, shift));
    }
    Optional<Handed> other =
        all.stream().filter(it -> !isAsAgreed(it, weeks.get(name(it)), held)).findFirst();
    if (other.isPresent()) {
      return other;
    }
    new TreeSet<>(all.stream().flatMap(it -> Stream.of(it.from(), it.to())).toList())
        .forEach(team::hold);
    all.forEach(it -> shifts.free(it.shift()));
    all.forEach(it -> held.get(it.shift()).agree(it.to(), it.time()));
    shifts.occupy(all.stream().map(it -> held.get(it.shift())).toList());
    weeks.values().forEach(RotaWeek::change);
    tell(all);
    return Optional.empty();
  }

  private void tell(List<Handed> all) {
    Map<String, Set<LocalDate>> days =
        all.stream()
            .collect(
                Collectors.groupingBy(
                    Handed::shop, Collectors.mapping(it -> it.time().day(), Collectors.toSet())));
    days.forEach((shop, changedDays) -> changed.fire(new RotaChanged(shop, changedDays)));
  }

  private boolean isAsAgreed(Handed handed, RotaWeek week, Map<String, Shift> held) {
    Shift shift = held.get(handed.shift());
    return shift != null
        && week.state() == RotaState.PUBLISHED
        && shift.staff().equals(handed.from())
        && shift.time().equals(handed.time())
        && prepared.of(week).stream().noneMatch(change -> change.id().equals(handed.shift()));
  }

  private static Week week(Handed it) {
    return Week.of(it.time().day());
  }

  private static String name(Handed it) {
    return it.shop() + " " + week(it);
  }
}
