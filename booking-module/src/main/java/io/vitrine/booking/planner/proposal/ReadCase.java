package io.vitrine.booking.planner.proposal;

import io.vitrine.booking.absence.Absence;
import io.vitrine.booking.absence.Absences;
import io.vitrine.booking.employment.Employments;
import io.vitrine.booking.labour.Agreements;
import io.vitrine.booking.labour.LabourCheck;
import io.vitrine.booking.planner.proposal.ProposalDocument.WeekRow;
import io.vitrine.booking.planner.shop.PlannedPerson;
import io.vitrine.booking.planner.shop.PlanningCase;
import io.vitrine.booking.planner.shop.ShopDay;
import io.vitrine.booking.planner.shop.Weights;
import io.vitrine.booking.rota.PlannedShift;
import io.vitrine.booking.rota.ReadRota;
import io.vitrine.booking.rota.RotaSheet;
import io.vitrine.booking.rota.RotaState;
import io.vitrine.booking.rota.ShiftsOfPeople;
import io.vitrine.booking.shop.ShopSheet;
import io.vitrine.booking.shop.Shops;
import io.vitrine.booking.staff.Adviser;
import io.vitrine.booking.staff.Colleague;
import io.vitrine.booking.staff.Team;
import io.vitrine.booking.wish.Wishes;
import io.vitrine.booking.worktime.Week;
import io.vitrine.shell.signin.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads what binds and what is wanted in some weeks of a shop, as a case to be planned. */
@ApplicationScoped
class ReadCase {

  private static final int MOST_ABSENCES = 2_000;
  private static final Set<Role> PLANNED = Set.of(Role.ADVISER, Role.CASHIER);

  private final Shops shops;
  private final Team team;
  private final ReadRota rota;
  private final ShiftsOfPeople shifts;
  private final People people;
  private final NeedOfDays needs;
  private final Clock clock;

  @Inject
  ReadCase(
      Shops shops,
      Team team,
      ReadRota rota,
      ShiftsOfPeople shifts,
      People people,
      NeedOfDays needs,
      Clock clock) {
    this.shops = shops;
    this.team = team;
    this.rota = rota;
    this.shifts = shifts;
    this.people = people;
    this.needs = needs;
    this.clock = clock;
  }

  ReadCase() {
    this(null, null, null, null, null, null, null);
  }

  /** Where is read what is agreed, absent and wished; of each reader one of its own. */
  @Dependent
  static class People {

    private final Employments employments;
    private final Agreements agreements;
    private final Absences absences;
    private final Wishes wishes;

    @Inject
    People(Employments employments, Agreements agreements, Absences absences, Wishes wishes) {
      this.employments = employments;
      this.agreements = agreements;
      this.absences = absences;
      this.wishes = wishes;
    }
  }

  @Transactional
  CaseRead of(ProposalWanted wanted) {
    String shop = wanted.shop();
    ZoneId zone = rota.zoneOf(shop);
    LocalDate from = wanted.first().monday();
    LocalDate until = from.plusWeeks(wanted.weeks());
    List<RotaSheet> sheets = wanted.all().stream().map(week -> rota.of(shop, week)).toList();
    List<Colleague> planned =
        team.in(shop).stream().filter(c -> c.roles().stream().anyMatch(PLANNED::contains)).toList();
    List<String> staff = planned.stream().map(Colleague::staff).toList();
    var law = people.agreements.historyOf(shop);
    Instant first = midnight(LabourCheck.historyFrom(from, law.on(from)).minusDays(1), zone);
    Instant begin = midnight(from, zone);
    Around around =
        new Around(
            wanted,
            zone,
            LocalDate.ofInstant(clock.instant(), zone),
            sheets,
            staffed(shifts.of(staff, first, midnight(until.plusDays(9), zone))),
            absent(people.absences.of(shop, begin, MOST_ABSENCES, 0)),
            people.wishes.of(staff, from, until.minusDays(1)),
            law,
            shops.find(shop).map(it -> (Function<LocalDate, Integer>) closing(it)).orElse(d -> 0));
    var agreed = people.employments.histories(staff);
    Map<String, Set<String>> skills =
        team.advisersIn(shop).stream()
            .collect(Collectors.toMap(Adviser::staff, a -> a.skills().keySet()));
    List<ShopDay> days = needs.of(shop, from, 7 * wanted.weeks());
    List<PersonOfCase> all = new ArrayList<>();
    for (String person : staff) {
      if (agreed.get(person).on(from).weeklyMinutes() > 0) {
        all.add(
            new PersonOfCase(
                person, skills.getOrDefault(person, Set.of()), agreed.get(person), around));
      }
    }
    FairShares shares = FairShares.of(all);
    boolean fresh = wanted.purpose() == Purpose.FRESH;
    List<PlannedPerson> team = all.stream().map(p -> p.person(days, shares)).toList();
    return new CaseRead(
        new PlanningCase(
            shop, zone, days, team, fresh ? Weights.FRESH : Weights.FRESH.changingLittle()),
        sheets.stream()
            .map(
                s ->
                    new WeekRow(s.week().toString(), s.version(), s.state() == RotaState.PUBLISHED))
            .toList(),
        all.stream().map(p -> p.row(team.get(all.indexOf(p)))).toList(),
        team.stream()
            .flatMap(p -> p.days().stream())
            .filter(day -> day.fixed().isEmpty() && day.why().isEmpty())
            .count());
  }

  private static Function<LocalDate, Integer> closing(ShopSheet sheet) {
    return day -> sheet.openOn(day).stream().mapToInt(span -> span.until()).max().orElse(0);
  }

  private static Map<String, List<PlannedShift>> staffed(Collection<ShiftsOfPeople.Duty> all) {
    return all.stream()
        .map(ShiftsOfPeople.Duty::shift)
        .collect(Collectors.groupingBy(PlannedShift::staff));
  }

  private static Map<String, List<Absence>> absent(List<Absence> all) {
    return all.stream().collect(Collectors.groupingBy(Absence::staff));
  }

  private static Instant midnight(LocalDate day, ZoneId zone) {
    return day.atStartOfDay(zone).toInstant();
  }

  /** Whether any of these weeks has not ended yet. */
  boolean isAhead(ProposalWanted wanted) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), rota.zoneOf(wanted.shop()));
    Week last = wanted.all().get(wanted.weeks() - 1);
    return !last.next().monday().minusDays(1).isBefore(today);
  }
}
