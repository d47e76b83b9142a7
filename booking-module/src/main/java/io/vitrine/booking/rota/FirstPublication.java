package io.vitrine.booking.rota;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;

/** The transaction in which a draft becomes everybody's. */
@ApplicationScoped
class FirstPublication {

  private final Shifts shifts;
  private final TellRota telling;
  private final Event<RotaChanged> changed;
  private final Clock clock;

  @Inject
  FirstPublication(Shifts shifts, TellRota telling, Event<RotaChanged> changed, Clock clock) {
    this.shifts = shifts;
    this.telling = telling;
    this.changed = changed;
    this.clock = clock;
  }

  FirstPublication() {
    this(null, null, null, null);
  }

  /** Empty where the week is published already. */
  @Transactional
  Optional<RotaAnswer> publish(WeekSeen seen, String reason, String manager) {
    RotaWeek week = shifts.hold(seen.shop(), seen.week());
    if (week.state() == RotaState.PUBLISHED) {
      return Optional.empty();
    }
    Optional<RotaAnswer> stale = WriteRota.stale(week, seen);
    if (stale.isPresent()) {
      return stale;
    }
    week.publish(manager, clock.instant());
    telling.ofAll(
        week,
        shifts.of(week.shop(), week.week()).stream().map(Shift::held).toList(),
        reason,
        manager);
    return Optional.of(done(week));
  }

  @Transactional
  RotaAnswer publishKnown(WeekSeen seen, String manager) {
    RotaWeek week = shifts.hold(seen.shop(), seen.week());
    Optional<RotaAnswer> stale = WriteRota.stale(week, seen);
    if (stale.isEmpty() && week.state() == RotaState.DRAFT) {
      week.publish(manager, clock.instant());
    }
    return stale.orElseGet(() -> done(week));
  }

  private RotaAnswer done(RotaWeek week) {
    changed.fire(new RotaChanged(week.shop(), Set.copyOf(week.week().days())));
    return new RotaAnswer.Done(week.version(), null);
  }
}
