package io.vitrine.booking.weeks;

import io.vitrine.booking.rota.ShiftsOfPeople;
import io.vitrine.booking.rota.ShiftsOfPeople.Duty;
import io.vitrine.booking.slot.Span;
import io.vitrine.booking.staff.StaffMember;
import io.vitrine.booking.staff.Team;
import io.vitrine.booking.wish.PublishedPlan;
import io.vitrine.booking.worktime.Week;
import io.vitrine.booking.worktime.WorkTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Tells wishes what the rota has published of somebody's work. */
@ApplicationScoped
public class PlanOfShifts implements PublishedPlan {

  private final ShiftsOfPeople shifts;
  private final Team team;

  @Inject
  public PlanOfShifts(ShiftsOfPeople shifts, Team team) {
    this.shifts = shifts;
    this.team = team;
  }

  PlanOfShifts() {
    this(null, null);
  }

  @Override
  public Work of(String staff, LocalDate from, LocalDate until) {
    List<Duty> duties =
        shifts
            .of(Set.of(staff), startOf(from).minusSeconds(86_400), startOf(until.plusDays(2)))
            .stream()
            .filter(duty -> !day(duty).isBefore(from) && !day(duty).isAfter(until))
            .toList();
    ShiftsOfPeople.Weeks weeks = shifts.published(shopsOf(staff), Week.of(from), Week.of(until));
    return new Work(
        from.datesUntil(until.plusDays(1))
            .filter(isKnown(duties, weeks))
            .collect(Collectors.toSet()),
        duties.stream()
            .filter(Duty::published)
            .collect(
                Collectors.groupingBy(
                    PlanOfShifts::day,
                    Collectors.mapping(PlanOfShifts::span, Collectors.toList()))));
  }

  /** A day is known once a shop of hers published it and no other still has a draft with her. */
  static Predicate<LocalDate> isKnown(List<Duty> duties, ShiftsOfPeople.Weeks weeks) {
    Map<LocalDate, List<Duty>> byDay =
        duties.stream().collect(Collectors.groupingBy(PlanOfShifts::day));
    return day ->
        weeks.byShop().values().stream().anyMatch(published -> published.contains(Week.of(day)))
            && byDay.getOrDefault(day, List.of()).stream().allMatch(Duty::published);
  }

  private Set<String> shopsOf(String staff) {
    return team.find(staff)
        .map(StaffMember::rights)
        .map(rights -> rights.values().stream().flatMap(Collection::stream))
        .map(shops -> shops.collect(Collectors.toCollection(TreeSet::new)))
        .orElseGet(TreeSet::new);
  }

  private static LocalDate day(Duty duty) {
    return duty.shift().time().day();
  }

  private static Span span(Duty duty) {
    WorkTime time = duty.shift().time();
    return Span.of(time.localFrom(), time.localTo());
  }

  private static Instant startOf(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }
}
