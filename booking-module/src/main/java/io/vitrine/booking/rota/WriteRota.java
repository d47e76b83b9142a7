package io.vitrine.booking.rota;

import io.vitrine.booking.repair.CarryOutRepairs;
import io.vitrine.booking.repair.ProposeRepairs;
import io.vitrine.booking.rota.ChangeRota.Relief;
import io.vitrine.booking.staff.StaffMember;
import io.vitrine.booking.staff.Team;
import io.vitrine.booking.worktime.WorkTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * The transactions of a changed rota: the shift and the repairs of what it strands together, or
 * nothing. Repairs are looked for and carried out on the changed rota, so that the time somebody
 * gains counts as well as the time somebody loses.
 */
@ApplicationScoped
class WriteRota {

  private final Shifts shifts;
  private final Team team;
  private final BookedTimes booked;
  private final ProposeRepairs proposing;
  private final CarryOutRepairs repairs;
  private final Event<RotaChanged> changed;

  @Inject
  WriteRota(
      Shifts shifts,
      Team team,
      BookedTimes booked,
      ProposeRepairs proposing,
      CarryOutRepairs repairs,
      Event<RotaChanged> changed) {
    this.shifts = shifts;
    this.team = team;
    this.booked = booked;
    this.proposing = proposing;
    this.repairs = repairs;
    this.changed = changed;
  }

  WriteRota() {
    this(null, null, null, null, null, null);
  }

  @Transactional
  RotaAnswer add(WeekSeen seen, String staff, WorkTime time) {
    RotaWeek held = shifts.hold(seen.shop(), seen.week());
    Optional<RotaAnswer> refusal =
        stale(held, seen)
            .or(() -> otherWeek(held, time))
            .or(() -> notInTeam(seen.shop(), staff))
            .or(() -> overlap(staff, time, null));
    if (refusal.isPresent()) {
      return refusal.get();
    }
    Shift shift = new Shift(UUID.randomUUID(), seen.shop(), staff, time);
    shifts.add(shift);
    return done(held, shift, Set.of(time.day()));
  }

  /**
   * @throws Stranding when appointments would be left without a repair
   * @throws io.vitrine.booking.repair.RepairFailed when a repair is no longer to be had
   */
  @Transactional(TxType.REQUIRES_NEW)
  RotaAnswer move(WeekSeen seen, String id, String staff, WorkTime time, Relief relief) {
    RotaWeek held = shifts.hold(seen.shop(), seen.week());
    Optional<Shift> found = shifts.hold(held, id);
    Optional<RotaAnswer> refusal =
        stale(held, seen)
            .or(() -> missing(found, id))
            .or(() -> otherWeek(held, time))
            .or(() -> notInTeam(seen.shop(), staff))
            .or(() -> overlap(staff, time, id));
    if (refusal.isPresent()) {
      return refusal.get();
    }
    Shift shift = found.get();
    Set<LocalDate> days = new TreeSet<>(List.of(shift.time().day(), time.day()));
    List<String> left = stranded(held, shift, staff, time);
    shift.agree(staff, time);
    shifts.keep(shift);
    RotaAnswer done = done(held, shift, days);
    relieve(left, relief);
    return done;
  }

  /**
   * @throws Stranding when appointments would be left without a repair
   */
  @Transactional(TxType.REQUIRES_NEW)
  RotaAnswer remove(WeekSeen seen, String id, Relief relief) {
    RotaWeek held = shifts.hold(seen.shop(), seen.week());
    Optional<Shift> found = shifts.hold(held, id);
    Optional<RotaAnswer> refusal = stale(held, seen).or(() -> missing(found, id));
    if (refusal.isPresent()) {
      return refusal.get();
    }
    Shift shift = found.get();
    List<String> left = stranded(held, shift, null, null);
    shifts.remove(shift);
    RotaAnswer done = done(held, shift, Set.of(shift.time().day()));
    relieve(left, relief);
    return done;
  }

  /** The shift's row is locked since before they were read: nobody joins those who are left. */
  private void relieve(List<String> left, Relief relief) {
    if (!relief.isEnoughFor(left)) {
      throw new Stranding(proposing.of(left, List.of()));
    }
    relief.chosen().concernsOnly(left);
    repairs.carryOut(relief.chosen(), List.of());
  }

  private RotaAnswer done(RotaWeek week, Shift shift, Set<LocalDate> days) {
    week.change();
    if (week.state() == RotaState.PUBLISHED) {
      changed.fire(new RotaChanged(week.shop(), days));
    }
    return new RotaAnswer.Done(week.version(), shift.id());
  }

  private static Optional<RotaAnswer> stale(RotaWeek week, WeekSeen seen) {
    return week.version() == seen.version()
        ? Optional.empty()
        : Optional.of(new RotaAnswer.Stale(week.version()));
  }

  private static Optional<RotaAnswer> missing(Optional<Shift> found, String id) {
    return found.isEmpty() ? Optional.of(new RotaAnswer.NoSuchShift(id)) : Optional.empty();
  }

  private static Optional<RotaAnswer> otherWeek(RotaWeek week, WorkTime time) {
    return week.week().contains(time.day())
        ? Optional.empty()
        : Optional.of(new RotaAnswer.OtherWeek(week.week()));
  }

  private Optional<RotaAnswer> notInTeam(String shop, String staff) {
    Optional<StaffMember> member = team.hold(staff);
    return member.filter(m -> m.worksIn(shop)).isPresent()
        ? Optional.empty()
        : Optional.of(new RotaAnswer.NotInTeam(staff));
  }

  /** Asked with the person's row locked: of two managers the second sees the first one's shift. */
  private Optional<RotaAnswer> overlap(String staff, WorkTime time, String itself) {
    return shifts.of(List.of(staff), time.from(), time.to()).stream()
        .filter(other -> !other.id().equals(itself))
        .findFirst()
        .map(other -> new RotaAnswer.Overlaps(other.planned()));
  }

  /** The numbers of the appointments that the shift carries and would carry no longer. */
  private List<String> stranded(RotaWeek week, Shift shift, String newStaff, WorkTime newTime) {
    if (week.state() != RotaState.PUBLISHED) {
      return List.of();
    }
    WorkTime time = shift.time();
    return booked.in(week.shop(), time.from(), time.to()).stream()
        .filter(a -> a.staff().equals(shift.staff()) && time.overlaps(a.from(), a.to()))
        .filter(a -> !a.staff().equals(newStaff) || !newTime.covers(a.from(), a.to()))
        .map(BookedTime::number)
        .distinct()
        .toList();
  }
}
