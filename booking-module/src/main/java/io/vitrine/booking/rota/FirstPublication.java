package io.vitrine.booking.rota;

import io.vitrine.booking.labour.Breach;
import io.vitrine.booking.rota.RotaDiff.Held;
import io.vitrine.booking.rota.WriteRota.Saying;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The transaction in which a draft becomes everybody's. */
@ApplicationScoped
class FirstPublication {

  private final Shifts shifts;
  private final LawOfPlans law;
  private final TellRota telling;
  private final Event<RotaChanged> changed;
  private final Clock clock;

  @Inject
  FirstPublication(
      Shifts shifts, LawOfPlans law, TellRota telling, Event<RotaChanged> changed, Clock clock) {
    this.shifts = shifts;
    this.law = law;
    this.telling = telling;
    this.changed = changed;
    this.clock = clock;
  }

  FirstPublication() {
    this(null, null, null, null, null);
  }

  /** Empty where the week is published already. */
  @Transactional
  Optional<RotaAnswer> publish(WeekSeen seen, String reason, String manager) {
    RotaWeek week = shifts.hold(seen.shop(), seen.week());
    if (week.state() == RotaState.PUBLISHED) {
      return Optional.empty();
    }
    List<Held> plan = shifts.of(week.shop(), week.week()).stream().map(Shift::held).toList();
    List<Breach> broken = law.broken(week.shop(), week.week(), List.of(), plan);
    Optional<RotaAnswer> refusal =
        WriteRota.stale(week, seen).or(() -> LawOfPlans.refusal(broken, reason));
    if (refusal.isPresent()) {
      return refusal;
    }
    week.publish(manager, clock.instant());
    telling.ofAll(week, plan, new Saying(RotaNews.Kind.WEEK, reason, broken), manager);
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
