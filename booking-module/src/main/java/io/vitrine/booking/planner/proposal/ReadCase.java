package io.vitrine.booking.planner.proposal;

import io.vitrine.booking.absence.Absence;
import io.vitrine.booking.absence.Absences;
import io.vitrine.booking.employment.EmploymentHistory;
import io.vitrine.booking.employment.Employments;
import io.vitrine.booking.labour.Agreements;
import io.vitrine.booking.labour.LabourCheck;
import io.vitrine.booking.labour.LabourHistory;
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
import io.vitrine.booking.wish.WorkWish;
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
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Reads what binds and what is wanted in some weeks of shops, as cases to be planned. */
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
  SearchRead of(ProposalWanted wanted) {
    LocalDate from = wanted.first().monday();
    Map<String, List<RotaSheet>> sheets =
        each(wanted, shop -> wanted.all().stream().map(week -> rota.of(shop, week)).toList());
    Map<String, LabourHistory> laws = each(wanted, people.agreements::historyOf);
    Map<String, List<String>> staff = each(wanted, this::plannedIn);
    List<String> all = staff.values().stream().flatMap(List::stream).distinct().toList();
    Map<String, List<PlannedShift>> planned = staffed(shifts(wanted, all, laws));
    List<WorkWish> wishes =
        people.wishes.of(all, from, from.plusWeeks(wanted.weeks()).minusDays(1));
    Map<String, EmploymentHistory> agreed = people.employments.histories(all);
    Map<String, List<PersonOfCase>> persons =
        each(
            wanted,
            shop -> {
              ZoneId zone = rota.zoneOf(shop);
              LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
              Map<String, List<Absence>> absences =
                  absent(people.absences.of(shop, midnight(from, zone), MOST_ABSENCES, 0));
              Around around =
                  new Around(
                      wanted,
                      shop,
                      zone,
                      today,
                      sheets,
                      laws,
                      planned,
                      absences,
                      wishes,
                      closing(shop));
              return persons(staff.get(shop), agreed, around);
            });
    FairShares shares = FairShares.of(persons.values().stream().flatMap(List::stream).toList());
    return new SearchRead(
        wanted.shops().stream()
            .map(shop -> caseOf(shop, wanted, sheets.get(shop), persons.get(shop), shares))
            .toList());
  }

  private static <T> Map<String, T> each(ProposalWanted wanted, Function<String, T> of) {
    Map<String, T> each = new LinkedHashMap<>();
    wanted.shops().forEach(shop -> each.put(shop, of.apply(shop)));
    return each;
  }

  private List<String> plannedIn(String shop) {
    return team.in(shop).stream()
        .filter(c -> c.roles().stream().anyMatch(PLANNED::contains))
        .map(Colleague::staff)
        .toList();
  }

  /** In all shops, from the earliest day that any of the laws looks back to. */
  private Collection<ShiftsOfPeople.Duty> shifts(
      ProposalWanted wanted, List<String> staff, Map<String, LabourHistory> laws) {
    LocalDate from = wanted.first().monday();
    ZoneId zone = rota.zoneOf(wanted.shops().get(0));
    LocalDate first =
        laws.values().stream()
            .map(law -> LabourCheck.historyFrom(from, law.on(from)).minusDays(1))
            .min(LocalDate::compareTo)
            .orElse(from);
    LocalDate last = from.plusWeeks(wanted.weeks()).plusDays(9);
    return shifts.of(staff, midnight(first, zone), midnight(last, zone));
  }

  private List<PersonOfCase> persons(
      List<String> staff, Map<String, EmploymentHistory> agreed, Around around) {
    Map<String, Set<String>> skills =
        team.advisersIn(around.shop()).stream()
            .collect(Collectors.toMap(Adviser::staff, a -> a.skills().keySet()));
    return staff.stream()
        .filter(person -> agreed.get(person).on(around.from()).weeklyMinutes() > 0)
        .map(
            person ->
                new PersonOfCase(
                    person, skills.getOrDefault(person, Set.of()), agreed.get(person), around))
        .toList();
  }

  private CaseRead caseOf(
      String shop,
      ProposalWanted wanted,
      List<RotaSheet> sheets,
      List<PersonOfCase> persons,
      FairShares shares) {
    List<ShopDay> days = needs.of(shop, wanted.first().monday(), 7 * wanted.weeks());
    List<PlannedPerson> planned = persons.stream().map(p -> p.person(days, shares)).toList();
    boolean fresh = wanted.purpose() == Purpose.FRESH;
    return new CaseRead(
        new PlanningCase(
            shop,
            rota.zoneOf(shop),
            days,
            planned,
            fresh ? Weights.FRESH : Weights.FRESH.changingLittle()),
        sheets.stream()
            .map(
                s ->
                    new WeekRow(s.week().toString(), s.version(), s.state() == RotaState.PUBLISHED))
            .toList(),
        IntStream.range(0, planned.size())
            .mapToObj(i -> persons.get(i).row(planned.get(i)))
            .toList(),
        planned.stream()
            .flatMap(p -> p.days().stream())
            .filter(day -> day.fixed().isEmpty() && day.why().isEmpty())
            .count());
  }

  private Function<LocalDate, Integer> closing(String shop) {
    return shops.find(shop).map(ReadCase::closing).orElse(day -> 0);
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
    LocalDate today = LocalDate.ofInstant(clock.instant(), rota.zoneOf(wanted.shops().get(0)));
    Week last = wanted.all().get(wanted.weeks() - 1);
    return !last.next().monday().minusDays(1).isBefore(today);
  }

  /** Whether the clocks of all the shops show the same time. */
  boolean isOfOneClock(ProposalWanted wanted) {
    return wanted.shops().stream().map(rota::zoneOf).distinct().count() == 1;
  }
}
