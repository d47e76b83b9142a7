package io.vitrine.booking.rota;

import io.vitrine.booking.staff.StaffMember;
import io.vitrine.booking.staff.Team;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * A manager changes the shifts of a week by hand: adds, moves, takes away. Every change says which
 * version of the week it was decided on, and a change to a published week is everybody's at once.
 */
@ApplicationScoped
public class ChangeRota {

  private final Shifts shifts;
  private final Team team;
  private final BookedTimes booked;
  private final Event<RotaChanged> changed;

  @Inject
  ChangeRota(Shifts shifts, Team team, BookedTimes booked, Event<RotaChanged> changed) {
    this.shifts = shifts;
    this.team = team;
    this.booked = booked;
    this.changed = changed;
  }

  ChangeRota() {
    this(null, null, null, null);
  }

  /** Somebody shall work at that time, who did not before. */
  @Transactional
  public RotaAnswer add(String shop, Week week, long version, String staff, WorkTime time) {
    RotaWeek held = shifts.hold(shop, week);
    Optional<RotaAnswer> refusal =
        stale(held, version)
            .or(() -> otherWeek(held, time))
            .or(() -> notInTeam(shop, staff))
            .or(() -> overlap(staff, time, null));
    if (refusal.isPresent()) {
      return refusal.get();
    }
    Shift shift = new Shift(UUID.randomUUID(), shop, staff, time);
    shifts.add(shift);
    return done(held, shift, Set.of(time.day()));
  }

  /** The shift shall be another person's or at another time of the same week. */
  @Transactional
  public RotaAnswer move(
      String shop, Week week, long version, String id, String staff, WorkTime time) {
    RotaWeek held = shifts.hold(shop, week);
    Optional<Shift> found = shifts.hold(held, id);
    Optional<RotaAnswer> refusal =
        stale(held, version)
            .or(() -> found.isEmpty() ? Optional.of(new RotaAnswer.NoSuchShift(id)) : none())
            .or(() -> otherWeek(held, time))
            .or(() -> notInTeam(shop, staff))
            .or(() -> overlap(staff, time, id))
            .or(() -> stranded(held, found.get(), staff, time));
    if (refusal.isPresent()) {
      return refusal.get();
    }
    Shift shift = found.get();
    Set<LocalDate> days = new TreeSet<>(Set.of(shift.time().day()));
    shift.agree(staff, time);
    shifts.keep(shift);
    days.add(time.day());
    return done(held, shift, days);
  }

  /** The person shall not work then after all. */
  @Transactional
  public RotaAnswer remove(String shop, Week week, long version, String id) {
    RotaWeek held = shifts.hold(shop, week);
    Optional<Shift> found = shifts.hold(held, id);
    Optional<RotaAnswer> refusal =
        stale(held, version)
            .or(() -> found.isEmpty() ? Optional.of(new RotaAnswer.NoSuchShift(id)) : none())
            .or(() -> stranded(held, found.get(), null, null));
    if (refusal.isPresent()) {
      return refusal.get();
    }
    Shift shift = found.get();
    shifts.remove(shift);
    return done(held, shift, Set.of(shift.time().day()));
  }

  private RotaAnswer done(RotaWeek week, Shift shift, Set<LocalDate> days) {
    week.change();
    if (week.state() == RotaState.PUBLISHED) {
      changed.fire(new RotaChanged(week.shop(), days));
    }
    return new RotaAnswer.Done(week.version(), shift.id());
  }

  private static Optional<RotaAnswer> stale(RotaWeek week, long version) {
    return week.version() == version ? none() : Optional.of(new RotaAnswer.Stale(week.version()));
  }

  private static Optional<RotaAnswer> otherWeek(RotaWeek week, WorkTime time) {
    return week.week().contains(time.day())
        ? none()
        : Optional.of(new RotaAnswer.OtherWeek(week.week()));
  }

  private Optional<RotaAnswer> notInTeam(String shop, String staff) {
    Optional<StaffMember> member = team.hold(staff);
    return member.filter(m -> m.worksIn(shop)).isPresent()
        ? none()
        : Optional.of(new RotaAnswer.NotInTeam(staff));
  }

  /** Asked with the person's row locked: of two managers the second sees the first one's shift. */
  private Optional<RotaAnswer> overlap(String staff, WorkTime time, String itself) {
    return shifts.of(List.of(staff), time.from(), time.to()).stream()
        .filter(other -> !other.id().equals(itself))
        .findFirst()
        .map(other -> new RotaAnswer.Overlaps(other.planned()));
  }

  private Optional<RotaAnswer> stranded(
      RotaWeek week, Shift shift, String newStaff, WorkTime newTime) {
    if (week.state() != RotaState.PUBLISHED) {
      return none();
    }
    WorkTime time = shift.time();
    List<BookedTime> left =
        booked.in(week.shop(), time.from(), time.to()).stream()
            .filter(a -> a.staff().equals(shift.staff()) && time.overlaps(a.from(), a.to()))
            .filter(a -> !a.staff().equals(newStaff) || !newTime.covers(a.from(), a.to()))
            .toList();
    return left.isEmpty() ? none() : Optional.of(new RotaAnswer.Strands(left));
  }

  private static Optional<RotaAnswer> none() {
    return Optional.empty();
  }
}
