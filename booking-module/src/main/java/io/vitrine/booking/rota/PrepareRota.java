package io.vitrine.booking.rota;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A manager collects changes to a published week. Nobody else sees them, nothing of them can be
 * booked and nothing is lost by them until she publishes them together; what is published stays as
 * it is. In a week that is still a draft nothing needs to be collected: changes are written.
 */
@ApplicationScoped
public class PrepareRota {

  private final Shifts shifts;
  private final PreparedShifts prepared;
  private final MayBePlanned rules;
  private final Clock clock;

  @Inject
  PrepareRota(Shifts shifts, PreparedShifts prepared, MayBePlanned rules, Clock clock) {
    this.shifts = shifts;
    this.prepared = prepared;
    this.rules = rules;
    this.clock = clock;
  }

  PrepareRota() {
    this(null, null, null, null);
  }

  /**
   * All of these or none. A change of what is only prepared replaces it.
   *
   * @param by the staff number of the manager
   */
  @Transactional
  public RotaAnswer prepare(WeekSeen seen, List<ShiftChange> changes, String by) {
    RotaWeek week = shifts.hold(seen.shop(), seen.week());
    if (week.state() == RotaState.DRAFT) {
      return new RotaAnswer.NotPublished();
    }
    Map<String, RotaDiff.Held> published = published(week);
    List<ShiftChange> already = prepared.of(week);
    Optional<RotaAnswer> refusal =
        WriteRota.stale(week, seen)
            .or(() -> missing(changes, published, already))
            .or(() -> rules.refusal(week, changes, already));
    if (refusal.isPresent()) {
      return refusal.get();
    }
    for (ShiftChange change : changes) {
      if (isAsPublished(change, published.get(change.id()))) {
        prepared.forget(List.of(change));
      } else {
        prepared.keep(week, change, by, clock.instant());
      }
    }
    week.change();
    return new RotaAnswer.Done(week.version(), changes.size() == 1 ? changes.get(0).id() : null);
  }

  /** Everything stays as it is published. */
  @Transactional
  public RotaAnswer forgetAll(WeekSeen seen) {
    RotaWeek week = shifts.hold(seen.shop(), seen.week());
    Optional<RotaAnswer> refusal = WriteRota.stale(week, seen);
    if (refusal.isPresent()) {
      return refusal.get();
    }
    prepared.forgetAll(week);
    week.change();
    return new RotaAnswer.Done(week.version(), null);
  }

  private Map<String, RotaDiff.Held> published(RotaWeek week) {
    return shifts.of(week.shop(), week.week()).stream()
        .map(Shift::held)
        .collect(Collectors.toMap(RotaDiff.Held::id, Function.identity()));
  }

  private static Optional<RotaAnswer> missing(
      List<ShiftChange> changes, Map<String, RotaDiff.Held> published, List<ShiftChange> already) {
    List<String> known = new ArrayList<>(published.keySet());
    already.forEach(change -> known.add(change.id()));
    return changes.stream()
        .filter(change -> !change.fresh() && !known.contains(change.id()))
        .findFirst()
        .map(change -> new RotaAnswer.NoSuchShift(change.id()));
  }

  /** Also what was only prepared and shall be gone again. */
  private static boolean isAsPublished(ShiftChange change, RotaDiff.Held published) {
    return published == null
        ? change.isGone()
        : !change.isGone()
            && published.staff().equals(change.staff())
            && published.time().equals(change.time());
  }
}
