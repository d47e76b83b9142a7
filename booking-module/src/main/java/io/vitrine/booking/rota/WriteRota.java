package io.vitrine.booking.rota;

import io.vitrine.booking.labour.Breach;
import io.vitrine.booking.repair.CarryOutRepairs;
import io.vitrine.booking.repair.ProposeRepairs;
import io.vitrine.booking.rota.ChangeRota.Relief;
import io.vitrine.booking.rota.RotaDiff.Held;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The transactions of a changed rota: the shifts and the repairs of what they strand together, or
 * nothing. Repairs are looked for and carried out on the changed rota, so that the time somebody
 * gains counts as well as the time somebody loses. Whoever is concerned by a change of a published
 * week is told in the same transaction.
 */
@ApplicationScoped
class WriteRota {

  private final Shifts shifts;
  private final MayBePlanned rules;
  private final LawOfPlans law;
  private final PreparedShifts prepared;
  private final BookedTimes booked;
  private final ProposeRepairs proposing;
  private final CarryOutRepairs repairs;
  private final TellRota telling;
  private final Event<RotaChanged> changed;

  @Inject
  WriteRota(
      Shifts shifts,
      MayBePlanned rules,
      LawOfPlans law,
      PreparedShifts prepared,
      BookedTimes booked,
      ProposeRepairs proposing,
      CarryOutRepairs repairs,
      TellRota telling,
      Event<RotaChanged> changed) {
    this.shifts = shifts;
    this.rules = rules;
    this.law = law;
    this.prepared = prepared;
    this.booked = booked;
    this.proposing = proposing;
    this.repairs = repairs;
    this.telling = telling;
    this.changed = changed;
  }

  WriteRota() {
    this(null, null, null, null, null, null, null, null, null);
  }

  /** Nothing that is added strands anybody, so the caller's transaction will do. */
  @Transactional
  RotaAnswer add(WeekSeen seen, ShiftChange added, Relief relief) {
    return write(seen, List.of(added), relief, new Wish(RotaNews.Kind.AT_ONCE, null));
  }

  /**
   * @throws Stranding when appointments would be left without a repair
   * @throws io.vitrine.booking.repair.RepairFailed when a repair is no longer to be had
   */
  @Transactional(TxType.REQUIRES_NEW)
  RotaAnswer change(WeekSeen seen, List<ShiftChange> changes, String reason, Relief relief) {
    return write(seen, changes, relief, new Wish(RotaNews.Kind.AT_ONCE, reason));
  }

  /** Nobody was promised anything in a draft, so the caller's transaction will do. */
  @Transactional
  RotaAnswer changeDraft(WeekSeen seen, List<ShiftChange> changes, Relief relief) {
    return write(seen, changes, relief, new Wish(RotaNews.Kind.AT_ONCE, null));
  }

  /** All that is prepared for the week, at once. */
  @Transactional(TxType.REQUIRES_NEW)
  RotaAnswer publishPrepared(WeekSeen seen, String reason, Relief relief) {
    RotaWeek held = shifts.hold(seen.shop(), seen.week());
    List<ShiftChange> changes = prepared.of(held);
    if (changes.isEmpty()) {
      return stale(held, seen).orElseGet(() -> new RotaAnswer.Done(held.version(), null));
    }
    return write(seen, changes, relief, new Wish(RotaNews.Kind.CHANGES, reason));
  }

  private RotaAnswer write(WeekSeen seen, List<ShiftChange> changes, Relief relief, Wish wish) {
    RotaWeek week = shifts.hold(seen.shop(), seen.week());
    Map<String, Shift> found = new LinkedHashMap<>();
    changes.stream()
        .filter(change -> !change.fresh())
        .map(ShiftChange::id)
        .sorted()
        .forEach(id -> shifts.hold(week, id).ifPresent(shift -> found.put(id, shift)));
    Optional<RotaAnswer> refusal =
        stale(week, seen)
            .or(() -> missing(changes, found))
            .or(() -> rules.refusal(week, changes, List.of()));
    if (refusal.isPresent()) {
      return refusal.get();
    }
    List<Breach> broken = broken(week, changes);
    refusal = LawOfPlans.refusal(broken, wish.reason());
    if (refusal.isPresent()) {
      return refusal.get();
    }
    List<Held> before = found.values().stream().map(Shift::held).toList();
    Set<LocalDate> days = days(before, changes);
    List<String> left = stranded(week, before, changes);
    String only = apply(week, changes, found);
    week.change();
    if (week.state() == RotaState.PUBLISHED) {
      prepared.forget(changes);
      changed.fire(new RotaChanged(week.shop(), days));
      Saying saying = new Saying(wish.kind(), wish.reason(), broken);
      telling.of(week, before, changes, saying, relief.chosen().by());
    }
    relieve(left, relief);
    return new RotaAnswer.Done(week.version(), only);
  }

  /** A draft may be whatever its manager likes: it is asked about when it is published. */
  private List<Breach> broken(RotaWeek week, List<ShiftChange> changes) {
    if (week.state() == RotaState.DRAFT) {
      return List.of();
    }
    List<Held> plan = shifts.of(week.shop(), week.week()).stream().map(Shift::held).toList();
    return law.broken(week.shop(), week.week(), plan, ShiftChange.laidOver(plan, changes));
  }

  /** What is freed is freed first: two may change places. */
  private String apply(RotaWeek week, List<ShiftChange> changes, Map<String, Shift> found) {
    found.keySet().forEach(shifts::free);
    List<Shift> standing = new ArrayList<>();
    String last = null;
    for (ShiftChange change : changes) {
      Shift shift = found.get(change.id());
      last = change.id();
      if (change.isGone()) {
        shifts.remove(shift);
      } else if (shift == null) {
        Shift added = new Shift(change.id(), week.shop(), change.staff(), change.time());
        shifts.add(added);
        standing.add(added);
      } else {
        shift.agree(change.staff(), change.time());
        standing.add(shift);
      }
    }
    shifts.occupy(standing);
    return changes.size() == 1 ? last : null;
  }

  /** The shifts' rows are locked since before they were read: nobody joins those who are left. */
  private void relieve(List<String> left, Relief relief) {
    if (!relief.isEnoughFor(left)) {
      throw new Stranding(proposing.of(left, List.of()));
    }
    relief.chosen().concernsOnly(left);
    repairs.carryOut(relief.chosen(), List.of());
  }

  private static Set<LocalDate> days(List<Held> before, List<ShiftChange> changes) {
    Set<LocalDate> days = new TreeSet<>();
    before.forEach(held -> days.add(held.time().day()));
    changes.stream().filter(it -> !it.isGone()).forEach(it -> days.add(it.time().day()));
    return days;
  }

  static Optional<RotaAnswer> stale(RotaWeek week, WeekSeen seen) {
    return week.version() == seen.version()
        ? Optional.empty()
        : Optional.of(new RotaAnswer.Stale(week.version()));
  }

  private static Optional<RotaAnswer> missing(List<ShiftChange> changes, Map<String, Shift> found) {
    return changes.stream()
        .filter(change -> !change.fresh() && !found.containsKey(change.id()))
        .findFirst()
        .map(change -> new RotaAnswer.NoSuchShift(change.id()));
  }

  /** The numbers of the appointments that these shifts carry and would carry no longer. */
  private List<String> stranded(RotaWeek week, List<Held> before, List<ShiftChange> changes) {
    if (week.state() != RotaState.PUBLISHED || before.isEmpty()) {
      return List.of();
    }
    var from = before.stream().map(held -> held.time().from()).min(Comparable::compareTo);
    var to = before.stream().map(held -> held.time().to()).max(Comparable::compareTo);
    List<Held> after =
        changes.stream()
            .filter(change -> !change.isGone())
            .map(change -> new Held(change.id(), change.staff(), change.time()))
            .toList();
    List<BookedTime> promised = booked.in(week.shop(), from.orElseThrow(), to.orElseThrow());
    return Strandings.of(before, after, promised).stream()
        .map(BookedTime::number)
        .distinct()
        .toList();
  }

  /**
   * As what a change is wanted.
   *
   * @param reason why the plan goes beyond the law, or {@code null}
   */
  private record Wish(RotaNews.Kind kind, String reason) {}

  /**
   * How a change is told.
   *
   * @param reason why the plan goes beyond the law, or {@code null}
   * @param broken how it does so
   */
  record Saying(RotaNews.Kind kind, String reason, List<Breach> broken) {}
}
