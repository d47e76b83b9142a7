package io.vitrine.booking.exchange;

import io.vitrine.booking.appointment.Appointment;
import io.vitrine.booking.appointment.FindAppointment;
import io.vitrine.booking.employment.Employments;
import io.vitrine.booking.labour.Agreements;
import io.vitrine.booking.labour.LabourCheck;
import io.vitrine.booking.labour.LabourTerms;
import io.vitrine.booking.occupancy.Ledger;
import io.vitrine.booking.occupancy.Occupant;
import io.vitrine.booking.occupancy.Occupied;
import io.vitrine.booking.occupancy.Resource;
import io.vitrine.booking.rota.BookedTime;
import io.vitrine.booking.rota.BookedTimes;
import io.vitrine.booking.rota.PlannedShift;
import io.vitrine.booking.rota.PublishedShift;
import io.vitrine.booking.rota.PublishedShifts;
import io.vitrine.booking.rota.ShiftsOfPeople;
import io.vitrine.booking.slot.Stretch;
import io.vitrine.booking.staff.Adviser;
import io.vitrine.booking.staff.Colleague;
import io.vitrine.booking.staff.Team;
import io.vitrine.booking.topic.Topic;
import io.vitrine.booking.topic.Topics;
import io.vitrine.booking.worktime.Week;
import io.vitrine.booking.worktime.WorkTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what an exchange is judged by, and judges it. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class LookForObstacles {

  private static final int DAY_AFTER = 2;

  private final ShiftsOfPeople people;
  private final PublishedShifts published;
  private final BookedTimes booked;
  private final FindAppointment appointments;
  private final Topics topics;
  private final Team team;
  private final Ledger ledger;

  @Inject private Employments employments;
  @Inject private Agreements agreements;

  @Inject
  public LookForObstacles(
      ShiftsOfPeople people,
      PublishedShifts published,
      BookedTimes booked,
      FindAppointment appointments,
      Topics topics,
      Team team,
      Ledger ledger) {
    this.people = people;
    this.published = published;
    this.booked = booked;
    this.appointments = appointments;
    this.topics = topics;
    this.team = team;
    this.ledger = ledger;
  }

  LookForObstacles() {
    this(null, null, null, null, null, null, null);
  }

  /** What stands against these shifts of one shop changing hands together. */
  public List<Obstacle> against(List<Leg> legs) {
    Set<String> concerned =
        legs.stream()
            .flatMap(leg -> Stream.of(leg.from(), leg.to()))
            .collect(Collectors.toCollection(TreeSet::new));
    return new ExchangeCheck(ground(legs, concerned)).of(legs);
  }

  /** What stands against each colleague of the shop taking that shift, by staff number. */
  public Map<String, List<Obstacle>> againstEach(PlannedShift shift) {
    List<String> colleagues =
        team.advisersIn(shift.shop()).stream()
            .map(Adviser::staff)
            .filter(staff -> !staff.equals(shift.staff()))
            .toList();
    Set<String> concerned = new TreeSet<>(colleagues);
    concerned.add(shift.staff());
    ExchangeCheck check =
        new ExchangeCheck(ground(List.of(new Leg(shift, shift.staff())), concerned));
    Map<String, List<Obstacle>> found = new TreeMap<>();
    colleagues.forEach(staff -> found.put(staff, check.of(List.of(new Leg(shift, staff)))));
    return found;
  }

  private Ground ground(List<Leg> legs, Collection<String> concerned) {
    String shop = legs.get(0).shift().shop();
    List<WorkTime> times = legs.stream().map(leg -> leg.shift().time()).toList();
    ZoneId zone = times.get(0).zone();
    LocalDate first =
        times.stream().map(WorkTime::day).min(Comparator.naturalOrder()).orElseThrow();
    LocalDate last = times.stream().map(WorkTime::day).max(Comparator.naturalOrder()).orElseThrow();
    LabourTerms terms = agreements.termsOf(shop, first);
    Instant since = start(LabourCheck.historyFrom(first, terms), zone);
    Instant until = start(Week.of(last).next().monday().plusDays(DAY_AFTER), zone);
    return new Ground(
        team.in(shop).stream().map(Colleague::staff).collect(Collectors.toSet()),
        team.advisersIn(shop).stream().collect(Collectors.toMap(Adviser::staff, it -> it)),
        people.of(concerned, since, until).stream().map(ShiftsOfPeople.Duty::shift).toList(),
        times.stream().flatMap(time -> inShop(shop, time)).distinct().toList(),
        busy(concerned, times),
        legs.stream().flatMap(this::promises).toList(),
        employments.on(concerned, first),
        terms);
  }

  private Stream<PlannedShift> inShop(String shop, WorkTime time) {
    return published.of(shop, time.from(), time.to()).stream().map(LookForObstacles::planned);
  }

  private static PlannedShift planned(PublishedShift it) {
    WorkTime time = new WorkTime(it.day(), it.zone(), it.from(), it.to(), it.breaks());
    return new PlannedShift(it.id(), it.shop(), it.staff(), time);
  }

  private List<Ground.Busy> busy(Collection<String> concerned, List<WorkTime> times) {
    List<Resource> resources = concerned.stream().map(Resource::adviser).toList();
    return times.stream()
        .flatMap(time -> ledger.of(resources, Stretch.touching(time.from(), time.to())).stream())
        .filter(it -> isAway(it.occupant().kind()))
        .map(LookForObstacles::busy)
        .distinct()
        .toList();
  }

  private static boolean isAway(Occupant.Kind kind) {
    return kind == Occupant.Kind.ABSENCE || kind == Occupant.Kind.EVENT;
  }

  private static Ground.Busy busy(Occupied it) {
    return new Ground.Busy(
        it.resource().code(),
        it.occupant().kind() == Occupant.Kind.EVENT,
        it.when().start(),
        it.when().end());
  }

  /** Where she only advises beside somebody, whoever is free may take her place. */
  private Stream<Ground.Promise> promises(Leg leg) {
    WorkTime time = leg.shift().time();
    Map<String, String> skills =
        topics.all().stream().collect(Collectors.toMap(Topic::code, Topic::skill));
    Function<BookedTime, Stream<Ground.Promise>> promise =
        it ->
            appointments.byNumber(it.number()).stream()
                .filter(appointment -> appointment.adviser().staff().equals(leg.from()))
                .map(appointment -> promise(it, appointment, skills));
    return booked.in(leg.shift().shop(), time.from(), time.to()).stream()
        .filter(it -> it.staff().equals(leg.from()) && time.overlaps(it.from(), it.to()))
        .flatMap(promise);
  }

  private static Ground.Promise promise(
      BookedTime it, Appointment appointment, Map<String, String> skills) {
    return new Ground.Promise(
        it.number(),
        it.staff(),
        it.topic(),
        skills.getOrDefault(it.topic(), it.topic()),
        appointment.language(),
        it.from(),
        it.to());
  }

  private static Instant start(LocalDate day, ZoneId zone) {
    return day.atStartOfDay(zone).toInstant();
  }
}
