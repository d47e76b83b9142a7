package io.vitrine.booking.rota;

import io.vitrine.booking.staff.StaffMember;
import io.vitrine.booking.staff.Team;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What no plan may have, whoever makes it: a day of another week, a stranger, somebody in two
 * places at once.
 */
@ApplicationScoped
class MayBePlanned {

  private final Shifts shifts;
  private final Team team;

  @Inject
  MayBePlanned(Shifts shifts, Team team) {
    this.shifts = shifts;
    this.team = team;
  }

  MayBePlanned() {
    this(null, null);
  }

  /**
   * The people's rows are locked in order of staff number: of two managers the second sees what the
   * first one wrote.
   *
   * @param planned what else is to be so at the same time, instead of what stands under its id
   */
  @Transactional(TxType.MANDATORY)
  Optional<RotaAnswer> refusal(
      RotaWeek week, List<ShiftChange> changes, List<ShiftChange> planned) {
    List<ShiftChange> wanted = changes.stream().filter(change -> !change.isGone()).toList();
    return otherWeek(week, wanted)
        .or(() -> strangers(week.shop(), wanted))
        .or(() -> overlap(week.shop(), changes, planned));
  }

  private static Optional<RotaAnswer> otherWeek(RotaWeek week, List<ShiftChange> wanted) {
    return wanted.stream().allMatch(it -> week.week().contains(it.time().day()))
        ? Optional.empty()
        : Optional.of(new RotaAnswer.OtherWeek(week.week()));
  }

  private Optional<RotaAnswer> strangers(String shop, List<ShiftChange> wanted) {
    for (String staff : new TreeSet<>(wanted.stream().map(ShiftChange::staff).toList())) {
      Optional<StaffMember> member = team.hold(staff);
      if (member.filter(m -> m.worksIn(shop)).isEmpty()) {
        return Optional.of(new RotaAnswer.NotInTeam(staff));
      }
    }
    return Optional.empty();
  }

  private Optional<RotaAnswer> overlap(
      String shop, List<ShiftChange> changes, List<ShiftChange> planned) {
    List<ShiftChange> wanted = changes.stream().filter(change -> !change.isGone()).toList();
    if (wanted.isEmpty()) {
      return Optional.empty();
    }
    Set<String> replaced = new HashSet<>();
    changes.forEach(change -> replaced.add(change.id()));
    planned.forEach(change -> replaced.add(change.id()));
    List<PlannedShift> others = new ArrayList<>();
    shifts.of(people(wanted), first(wanted), last(wanted)).stream()
        .filter(shift -> !replaced.contains(shift.id()))
        .map(Shift::planned)
        .forEach(others::add);
    List<PlannedShift> mine = new ArrayList<>();
    planned.stream()
        .filter(p -> !p.isGone() && changes.stream().noneMatch(c -> c.id().equals(p.id())))
        .forEach(p -> others.add(new PlannedShift(p.id(), shop, p.staff(), p.time())));
    for (ShiftChange change : wanted) {
      PlannedShift it = new PlannedShift(change.id(), shop, change.staff(), change.time());
      mine.add(it);
      others.add(it);
    }
    return mine.stream()
        .flatMap(it -> others.stream().filter(other -> clash(it, other)))
        .findFirst()
        .map(RotaAnswer.Overlaps::new);
  }

  private static boolean clash(PlannedShift one, PlannedShift other) {
    return !Objects.equals(one.id(), other.id())
        && one.staff().equals(other.staff())
        && one.time().overlaps(other.time().from(), other.time().to());
  }

  private static List<String> people(List<ShiftChange> wanted) {
    return wanted.stream().map(ShiftChange::staff).distinct().sorted().toList();
  }

  private static Instant first(List<ShiftChange> wanted) {
    return wanted.stream().map(it -> it.time().from()).min(Instant::compareTo).orElseThrow();
  }

  private static Instant last(List<ShiftChange> wanted) {
    return wanted.stream().map(it -> it.time().to()).max(Instant::compareTo).orElseThrow();
  }
}
