package io.vitrine.booking.weeks;

import io.vitrine.booking.employment.Employment;
import io.vitrine.booking.employment.Employments;
import io.vitrine.booking.occupancy.Ledger;
import io.vitrine.booking.occupancy.Occupant;
import io.vitrine.booking.occupancy.Occupied;
import io.vitrine.booking.occupancy.Resource;
import io.vitrine.booking.rota.PlannedShift;
import io.vitrine.booking.rota.ReadRotaNews;
import io.vitrine.booking.rota.RotaNews;
import io.vitrine.booking.rota.ShiftsOfPeople;
import io.vitrine.booking.slot.Stretch;
import io.vitrine.booking.weeks.WeekSheet.Kind;
import io.vitrine.booking.weeks.WeekSheet.Line;
import io.vitrine.booking.wish.PublishedPlan;
import io.vitrine.booking.worktime.Week;
import io.vitrine.shell.clock.InstantColumn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads somebody's own weeks in all her shops, in a constant number of statements. */
@ApplicationScoped
public class MyWeeks {

  /** Whoever never said that she saw them reads the changes of a month. */
  private static final Duration FIRST_LOOK = Duration.ofDays(30);

  private static final ZoneId HOME = ZoneId.of("Europe/Paris");

  private final EntityManager em;
  private final ShiftsOfPeople shifts;
  private final PublishedPlan plan;
  private final Ledger ledger;
  private final Employments employments;
  private final ReadRotaNews news;
  private final Clock clock;

  @Inject
  public MyWeeks(
      EntityManager em,
      ShiftsOfPeople shifts,
      PublishedPlan plan,
      Ledger ledger,
      Employments employments,
      ReadRotaNews news,
      Clock clock) {
    this.em = em;
    this.shifts = shifts;
    this.plan = plan;
    this.ledger = ledger;
    this.employments = employments;
    this.news = news;
    this.clock = clock;
  }

  MyWeeks() {
    this(null, null, null, null, null, null, null);
  }

  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), HOME);
  }

  @Transactional(Transactional.TxType.SUPPORTS)
  public List<WeekSheet> of(String staff, Week first, int count) {
    List<Week> weeks = Stream.iterate(first, Week::next).limit(count).toList();
    LocalDate last = weeks.get(count - 1).next().monday().minusDays(1);
    Instant from = first.monday().atStartOfDay(HOME).toInstant();
    Instant to = last.plusDays(1).atStartOfDay(HOME).toInstant();
    List<PlannedShift> hers =
        shifts.of(Set.of(staff), from, to).stream()
            .filter(ShiftsOfPeople.Duty::published)
            .map(ShiftsOfPeople.Duty::shift)
            .toList();
    Set<LocalDate> known = plan.of(staff, first.monday(), last).published();
    List<Occupied> away =
        ledger.of(List.of(Resource.adviser(staff)), Stretch.touching(from, to)).stream()
            .filter(it -> kind(it).isPresent())
            .toList();
    Optional<Employment> agreed =
        Optional.ofNullable(employments.on(Set.of(staff), first.monday()).get(staff));
    return weeks.stream()
        .map(
            week ->
                sheet(
                    week,
                    week.days().stream().anyMatch(known::contains),
                    hers,
                    away,
                    agreed.map(Employment::weekly).orElse(Duration.ZERO)))
        .toList();
  }

  private static WeekSheet sheet(
      Week week, boolean published, List<PlannedShift> hers, List<Occupied> away, Duration agreed) {
    List<PlannedShift> inWeek =
        hers.stream().filter(shift -> week.contains(shift.time().day())).toList();
    return new WeekSheet(
        week,
        published,
        Stream.concat(
                inWeek.stream().map(MyWeeks::line),
                away.stream().flatMap(it -> line(it, week).stream()))
            .sorted(Comparator.comparing(Line::from))
            .toList(),
        inWeek.stream().map(it -> it.time().worked()).reduce(Duration.ZERO, Duration::plus),
        agreed);
  }

  private static Line line(PlannedShift shift) {
    return new Line(
        Kind.SHIFT,
        shift.time().from(),
        shift.time().to(),
        shift.time().zone(),
        shift.time().breaks(),
        shift.shop(),
        shift.id());
  }

  /** The part of it that lies in the week. */
  private static Optional<Line> line(Occupied it, Week week) {
    Instant first = week.monday().atStartOfDay(HOME).toInstant();
    Instant end = week.next().monday().atStartOfDay(HOME).toInstant();
    Instant from = it.when().start().isBefore(first) ? first : it.when().start();
    Instant to = it.when().end().isAfter(end) ? end : it.when().end();
    return from.isBefore(to)
        ? kind(it).map(kind -> new Line(kind, from, to, HOME, List.of(), null, null))
        : Optional.empty();
  }

  private static Optional<Kind> kind(Occupied it) {
    Map<Occupant.Kind, Kind> kinds =
        Map.of(Occupant.Kind.ABSENCE, Kind.ABSENCE, Occupant.Kind.EVENT, Kind.WORKSHOP);
    return Optional.ofNullable(kinds.get(it.occupant().kind()));
  }

  /** What changed in her published weeks since she last said that she had seen it. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public List<RotaNews> changes(String staff) {
    List<?> seen =
        em.createNativeQuery("select seen_at from booking.weeks_seen where staff = ?1")
            .setParameter(1, staff)
            .getResultList();
    Instant since =
        seen.isEmpty() ? clock.instant().minus(FIRST_LOOK) : InstantColumn.read(seen.get(0));
    return news.of(staff, since).stream()
        .filter(it -> !it.week().next().monday().isBefore(today()))
        .toList();
  }

  /** She has seen it. */
  @Transactional
  public void seen(String staff) {
    OffsetDateTime now = clock.instant().truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC);
    em.createNativeQuery("delete from booking.weeks_seen where staff = ?1")
        .setParameter(1, staff)
        .executeUpdate();
    em.createNativeQuery("insert into booking.weeks_seen (staff, seen_at) values (?1, ?2)")
        .setParameter(1, staff)
        .setParameter(2, now)
        .executeUpdate();
  }
}
