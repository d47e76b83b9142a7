package io.vitrine.booking.rota;

import io.vitrine.booking.employment.Employment;
import io.vitrine.booking.rota.JudgeShifts.Judged;
import io.vitrine.booking.rota.RotaDiff.Held;
import io.vitrine.booking.shop.ShopSheet;
import io.vitrine.booking.shop.Shops;
import io.vitrine.booking.slot.Span;
import io.vitrine.booking.staff.Colleague;
import io.vitrine.booking.staff.Team;
import io.vitrine.booking.worktime.Week;
import io.vitrine.booking.worktime.WorkTime;
import io.vitrine.shell.signin.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the week of a shop, in a constant number of statements. */
@ApplicationScoped
public class ReadRota {

  /** The zone of a shop of which the catalogue has not told yet. */
  private static final ZoneId HOME = ZoneId.of("Europe/Paris");

  private static final Set<Role> PLANNED = Set.of(Role.ADVISER, Role.CASHIER, Role.MANAGER);

  private final Shifts shifts;
  private final Team team;
  private final Shops shops;
  private final BookedTimes booked;
  private final PreparedShifts prepared;
  private final JudgeShifts judging;

  @Inject
  ReadRota(
      Shifts shifts,
      Team team,
      Shops shops,
      BookedTimes booked,
      PreparedShifts prepared,
      JudgeShifts judging) {
    this.shifts = shifts;
    this.prepared = prepared;
    this.team = team;
    this.shops = shops;
    this.booked = booked;
    this.judging = judging;
  }

  ReadRota() {
    this(null, null, null, null, null, null);
  }

  /** The zone that the shop's wall clock shows. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public ZoneId zoneOf(String shop) {
    return shops.find(shop).map(ShopSheet::zoneId).orElse(HOME);
  }

  @Transactional
  public RotaSheet of(String shop, Week week) {
    Optional<ShopSheet> sheet = shops.find(shop);
    ZoneId zone = sheet.map(ShopSheet::zoneId).orElse(HOME);
    Optional<RotaWeek> planned = shifts.week(shop, week);
    RotaState state = planned.map(RotaWeek::state).orElse(RotaState.DRAFT);
    WeekPlan plan =
        WeekPlan.of(
            shifts.of(shop, week).stream().map(Shift::held).toList(),
            state == RotaState.DRAFT ? List.of() : prepared.of(shop, week));
    List<Colleague> people = people(shop, plan);
    Instant from = week.monday().atStartOfDay(zone).toInstant();
    Instant to = week.next().monday().atStartOfDay(zone).toInstant();
    Judged judged =
        judging.as(
            shop,
            people.stream().map(Colleague::staff).toList(),
            week.monday(),
            week.monday().plusDays(6),
            standing -> planned(shop, plan, standing));
    return new RotaSheet(
        shop,
        sheet.map(ShopSheet::name).orElse(shop),
        zone,
        week,
        state,
        planned.map(RotaWeek::version).orElse(0L),
        people.stream().map(p -> person(p, week, sheet, plan, judged)).toList(),
        booked.in(shop, from, to));
  }

  /** The team, and whoever left it and still stands in the plan. */
  private List<Colleague> people(String shop, WeekPlan plan) {
    List<Held> inShop = plan.all();
    List<Colleague> people = new ArrayList<>();
    Set<String> known = new TreeSet<>();
    for (Colleague colleague : team.in(shop)) {
      boolean stands = inShop.stream().anyMatch(s -> s.staff().equals(colleague.staff()));
      if (stands || colleague.roles().stream().anyMatch(PLANNED::contains)) {
        people.add(colleague);
        known.add(colleague.staff());
      }
    }
    inShop.stream()
        .map(Held::staff)
        .filter(known::add)
        .forEach(s -> people.add(new Colleague(s, team.nameOf(s).orElse(s), Set.of(), 0)));
    people.sort(Comparator.comparing(Colleague::staff));
    return people;
  }

  /** This shop's week as it is planned, the rest as it stands. */
  private static List<PlannedShift> planned(
      String shop, WeekPlan plan, List<PlannedShift> standing) {
    Set<String> published =
        plan.published().stream().map(Held::id).collect(Collectors.toUnmodifiableSet());
    return Stream.concat(
            standing.stream().filter(shift -> !published.contains(shift.id())),
            plan.planned().stream()
                .map(held -> new PlannedShift(held.id(), shop, held.staff(), held.time())))
        .toList();
  }

  private static RotaSheet.Person person(
      Colleague colleague, Week week, Optional<ShopSheet> shop, WeekPlan plan, Judged judged) {
    Employment agreed = judged.agreed().get(colleague.staff());
    return new RotaSheet.Person(
        colleague.staff(),
        colleague.name(),
        duties(colleague.staff(), shop, plan),
        judged.timesOf(colleague.staff()).stream()
            .filter(time -> week.contains(time.day()))
            .map(WorkTime::worked)
            .reduce(Duration.ZERO, Duration::plus),
        agreed == null ? Duration.ZERO : agreed.weekly(),
        judged.breachesOf(colleague.staff()));
  }

  private static List<RotaSheet.Duty> duties(
      String staff, Optional<ShopSheet> shop, WeekPlan plan) {
    Stream<RotaSheet.Duty> planned =
        plan.planned().stream()
            .filter(held -> held.staff().equals(staff))
            .map(held -> duty(held, shop, plan.changeOf(held)));
    Stream<RotaSheet.Duty> leaving =
        plan.leaving().stream()
            .filter(held -> held.staff().equals(staff))
            .map(held -> duty(held, shop, RotaSheet.Change.LEAVING));
    return Stream.concat(planned, leaving)
        .sorted(Comparator.comparing(duty -> duty.time().from()))
        .toList();
  }

  private static RotaSheet.Duty duty(Held held, Optional<ShopSheet> shop, RotaSheet.Change change) {
    return new RotaSheet.Duty(held.id(), held.time(), isOutside(held.time(), shop), change);
  }

  /** Breaks may lie in a closed midday; of a shop nobody told about nothing is said. */
  private static boolean isOutside(WorkTime time, Optional<ShopSheet> shop) {
    return shop.isPresent() && !isCovered(time, shop.get().openOn(time.day()));
  }

  static boolean isCovered(WorkTime time, List<Span> open) {
    List<Span> work = new ArrayList<>();
    LocalTime at = time.localFrom();
    for (WorkTime.Pause pause : time.localBreaks()) {
      work.add(Span.of(at, pause.from()));
      at = pause.to();
    }
    work.add(Span.of(at, time.localTo()));
    return work.stream()
        .allMatch(w -> open.stream().anyMatch(o -> o.from() <= w.from() && w.until() <= o.until()));
  }
}
