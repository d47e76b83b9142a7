package io.vitrine.booking.rota;

import io.vitrine.booking.worktime.Week;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;

/** A manager makes the plan of a week everybody's; its times can be booked from then on. */
@ApplicationScoped
public class PublishRota {

  private final Shifts shifts;
  private final Event<RotaChanged> changed;
  private final Clock clock;

  @Inject
  PublishRota(Shifts shifts, Event<RotaChanged> changed, Clock clock) {
    this.shifts = shifts;
    this.changed = changed;
    this.clock = clock;
  }

  PublishRota() {
    this(null, null, null);
  }

  /** Publishing what is published already changes nothing. */
  @Transactional
  public RotaAnswer publish(String shop, Week week, long version, String manager) {
    RotaWeek held = shifts.hold(shop, week);
    if (held.version() != version) {
      return new RotaAnswer.Stale(held.version());
    }
    if (held.state() == RotaState.DRAFT) {
      held.publish(manager, clock.instant());
      changed.fire(new RotaChanged(shop, Set.copyOf(week.days())));
    }
    return new RotaAnswer.Done(held.version(), null);
  }
}
