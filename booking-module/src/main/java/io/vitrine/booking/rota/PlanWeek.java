package io.vitrine.booking.rota;

import io.vitrine.booking.repair.Chosen;
import io.vitrine.booking.worktime.WorkTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A whole week is planned anew, as a proposal says it: what is the same stays, a person's shift of
 * a day that is at another time moves, the rest is added or goes. A draft is written at once; for a
 * published week all of it is prepared, so that its manager looks at the difference before she
 * publishes it.
 */
@ApplicationScoped
public class PlanWeek {

  private final Shifts shifts;
  private final PreparedShifts prepared;
  private final ChangeRota changing;
  private final PrepareRota preparing;

  @Inject
  PlanWeek(Shifts shifts, PreparedShifts prepared, ChangeRota changing, PrepareRota preparing) {
    this.shifts = shifts;
    this.prepared = prepared;
    this.changing = changing;
    this.preparing = preparing;
  }

  PlanWeek() {
    this(null, null, null, null);
  }

  /** Somebody's working time as it shall be. */
  public record Wanted(String staff, WorkTime time) {}

  /**
   * The week shall have these shifts and no others; all of it or nothing.
   *
   * @param by the staff number of the manager who wants it
   */
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public RotaAnswer as(WeekSeen seen, List<Wanted> wanted, String by) {
    Optional<RotaWeek> week = shifts.week(seen.shop(), seen.week());
    boolean published = week.filter(it -> it.state() == RotaState.PUBLISHED).isPresent();
    List<RotaDiff.Held> plan =
        shifts.of(seen.shop(), seen.week()).stream().map(Shift::held).toList();
    if (published) {
      plan = ShiftChange.laidOver(plan, prepared.of(seen.shop(), seen.week()));
    }
    List<ShiftChange> changes = changes(plan, wanted);
    if (changes.isEmpty()) {
      long version = week.map(RotaWeek::version).orElse(0L);
      return version == seen.version()
          ? new RotaAnswer.Done(version, null)
          : new RotaAnswer.Stale(version);
    }
    return published
        ? preparing.prepare(seen, changes, by)
        : changing.all(seen, changes, Chosen.nothing(by));
  }

  static List<ShiftChange> changes(List<RotaDiff.Held> plan, List<Wanted> wanted) {
    List<RotaDiff.Held> rest = new ArrayList<>(plan);
    List<Wanted> open = new ArrayList<>();
    for (Wanted it : wanted) {
      boolean same =
          rest.removeIf(held -> held.staff().equals(it.staff()) && held.time().equals(it.time()));
      if (!same) {
        open.add(it);
      }
    }
    List<ShiftChange> changes = new ArrayList<>();
    for (Wanted it : open) {
      Optional<RotaDiff.Held> moved =
          rest.stream()
              .filter(held -> held.staff().equals(it.staff()))
              .filter(held -> held.time().day().equals(it.time().day()))
              .findFirst();
      moved.ifPresent(rest::remove);
      changes.add(
          moved
              .map(held -> ShiftChange.moved(held.id(), it.staff(), it.time()))
              .orElseGet(() -> ShiftChange.added(it.staff(), it.time())));
    }
    rest.forEach(held -> changes.add(ShiftChange.gone(held.id())));
    return changes;
  }
}
