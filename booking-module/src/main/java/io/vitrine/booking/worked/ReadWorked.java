package io.vitrine.booking.worked;

import io.vitrine.booking.occupancy.Ledger;
import io.vitrine.booking.occupancy.Occupant;
import io.vitrine.booking.occupancy.Occupied;
import io.vitrine.booking.occupancy.Resource;
import io.vitrine.booking.rota.PublishedShift;
import io.vitrine.booking.rota.PublishedShifts;
import io.vitrine.booking.rota.ReadRota;
import io.vitrine.booking.rota.ReadShifts;
import io.vitrine.booking.rota.ReadShifts.Standing;
import io.vitrine.booking.slot.Stretch;
import io.vitrine.booking.staff.Team;
import io.vitrine.booking.worktime.Week;
import io.vitrine.booking.worktime.WorkTime;
import io.vitrine.shell.signin.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what was planned and what was worked, in a constant number of statements. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class ReadWorked {

  private static final ZoneId HOME = ZoneId.of("Europe/Paris");
  private static final Set<Role> PLANNED = Set.of(Role.ADVISER, Role.CASHIER, Role.MANAGER);

  private final ReadShifts shifts;
  private final PublishedShifts published;
  private final ReadRota rota;
  private final Ledger ledger;
  private final Team team;
  private final WorkedTimes times;
  private final Clock clock;

  @Inject
  public ReadWorked(
      ReadShifts shifts,
      PublishedShifts published,
      ReadRota rota,
      Ledger ledger,
      Team team,
      WorkedTimes times,
      Clock clock) {
    this.shifts = shifts;
    this.published = published;
    this.rota = rota;
    this.ledger = ledger;
    this.team = team;
    this.times = times;
    this.clock = clock;
  }

  ReadWorked() {
    this(null, null, null, null, null, null, null);
  }

  /** The days of these people in all their shops, in order of day; three statements. */
  public List<WorkedDay> days(Collection<String> staff, LocalDate first, LocalDate last) {
    Instant from = first.atStartOfDay(HOME).toInstant();
    Instant to = last.plusDays(1).atStartOfDay(HOME).toInstant();
    List<Occupied> away = away(staff, from, to);
    Map<WorkedDayKey, List<WorkTime>> plans =
        shifts.of(staff, from, to).stream()
            .filter(Standing::published)
            .filter(it -> away.stream().noneMatch(absence -> covers(absence, it)))
            .collect(
                Collectors.groupingBy(
                    it -> new WorkedDayKey(it.staff(), it.shop(), it.time().day()),
                    LinkedHashMap::new,
                    Collectors.mapping(Standing::time, Collectors.toList())));
    return joined(plans, times.of(staff, first, last), clock.instant());
  }

  static List<WorkedDay> joined(
      Map<WorkedDayKey, List<WorkTime>> plans, List<WorkedTime> said, Instant now) {
    Map<WorkedDayKey, WorkedTime> words = new HashMap<>();
    said.forEach(it -> words.put(new WorkedDayKey(it.staff(), it.shop(), it.day()), it));
    return Stream.concat(plans.keySet().stream(), words.keySet().stream())
        .distinct()
        .map(
            key ->
                new WorkedDay(
                    key,
                    plans.getOrDefault(key, List.of()),
                    Optional.ofNullable(words.get(key)),
                    now))
        .sorted(Comparator.comparing(WorkedDay::day).thenComparing(it -> it.key().shop()))
        .toList();
  }

  private List<Occupied> away(Collection<String> staff, Instant from, Instant to) {
    return ledger
        .of(staff.stream().map(Resource::adviser).toList(), Stretch.touching(from, to))
        .stream()
        .filter(it -> it.occupant().kind() == Occupant.Kind.ABSENCE)
        .toList();
  }

  private static boolean covers(Occupied absence, Standing shift) {
    return absence.resource().equals(Resource.adviser(shift.staff()))
        && !absence.when().start().isAfter(shift.time().from())
        && !absence.when().end().isBefore(shift.time().to());
  }

  /** A week of a shop, for its manager. */
  public WorkedSheet week(String shop, Week week) {
    ZoneId zone = rota.zoneOf(shop);
    Map<String, String> names = people(shop, week, zone);
    Map<String, List<WorkedDay>> days =
        days(names.keySet(), week.monday(), week.monday().plusDays(6)).stream()
            .filter(it -> it.key().shop().equals(shop))
            .collect(Collectors.groupingBy(it -> it.key().staff()));
    return new WorkedSheet(
        shop,
        zone,
        week,
        !week.next().monday().isAfter(LocalDate.ofInstant(clock.instant(), zone)),
        times.said(shop, week),
        times.confirmed(shop, week),
        names.entrySet().stream()
            .map(
                it ->
                    new WorkedSheet.Person(
                        it.getKey(), it.getValue(), days.getOrDefault(it.getKey(), List.of())))
            .toList());
  }

  /** The team, and whoever left it and stood in the plan. */
  private Map<String, String> people(String shop, Week week, ZoneId zone) {
    Map<String, String> names = new LinkedHashMap<>();
    team.in(shop).stream()
        .filter(it -> it.roles().stream().anyMatch(PLANNED::contains))
        .forEach(it -> names.put(it.staff(), it.name()));
    Set<String> stood = new HashSet<>();
    published
        .of(
            shop,
            week.monday().atStartOfDay(zone).toInstant(),
            week.next().monday().atStartOfDay(zone).toInstant())
        .stream()
        .map(PublishedShift::staff)
        .filter(it -> !names.containsKey(it))
        .forEach(stood::add);
    stood.stream().sorted().forEach(it -> names.put(it, team.nameOf(it).orElse(it)));
    return names;
  }
}
