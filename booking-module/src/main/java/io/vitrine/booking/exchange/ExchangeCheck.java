package io.vitrine.booking.exchange;

import io.vitrine.booking.employment.Employment;
import io.vitrine.booking.labour.Breach;
import io.vitrine.booking.labour.LabourCheck;
import io.vitrine.booking.labour.LabourRule;
import io.vitrine.booking.rota.PlannedShift;
import io.vitrine.booking.staff.Adviser;
import io.vitrine.booking.worktime.WorkTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rule of exchanges: what stands against shifts changing hands. */
final class ExchangeCheck {

  private static final Duration STEP = Duration.ofMinutes(30);

  private final Ground ground;

  ExchangeCheck(Ground ground) {
    this.ground = ground;
  }

  /** Empty when nothing does. */
  List<Obstacle> of(List<Leg> legs) {
    List<Obstacle> found = new ArrayList<>();
    legs.forEach(leg -> alone(leg, legs, found));
    if (found.isEmpty()) {
      legs.forEach(leg -> law(leg, legs, found));
      legs.forEach(leg -> knowing(leg, legs, found));
    }
    return List.copyOf(found);
  }

  private void alone(Leg leg, List<Leg> legs, List<Obstacle> found) {
    String to = leg.to();
    WorkTime time = leg.shift().time();
    if (!ground.team().contains(to)) {
      found.add(new Obstacle.NotInTeam(to));
      return;
    }
    after(to, legs).stream()
        .filter(other -> !other.id().equals(leg.shift().id()))
        .filter(other -> other.time().overlaps(time.from(), time.to()))
        .findFirst()
        .ifPresent(other -> found.add(new Obstacle.WorksThen(to, other)));
    ground.busy().stream()
        .filter(busy -> busy.staff().equals(to) && time.overlaps(busy.from(), busy.until()))
        .map(busy -> busy.workshop() ? new Obstacle.GivesWorkshop(to) : new Obstacle.IsAbsent(to))
        .distinct()
        .forEach(found::add);
    ground.promises().stream()
        .filter(promise -> promise.staff().equals(leg.from()))
        .filter(promise -> time.overlaps(promise.from(), promise.until()))
        .flatMap(promise -> lacking(to, promise).stream())
        .forEach(found::add);
  }

  private Optional<Obstacle> lacking(String to, Ground.Promise promise) {
    Adviser adviser = ground.advisers().get(to);
    if (adviser == null || !adviser.skills().containsKey(promise.skill())) {
      return Optional.of(new Obstacle.LacksSkill(to, promise.number(), promise.topic()));
    }
    return adviser.languages().contains(promise.language())
        ? Optional.empty()
        : Optional.of(new Obstacle.LacksLanguage(to, promise.number(), promise.language()));
  }

  /** What she would break that she does not break now; her own word is given by taking it. */
  private void law(Leg leg, List<Leg> legs, List<Obstacle> found) {
    String to = leg.to();
    Employment person = ground.agreed().get(to);
    if (person == null) {
      return;
    }
    LocalDate day = leg.shift().time().day();
    List<Breach> before = breaches(person, day, times(before(to)));
    breaches(person, day, times(after(to, legs))).stream()
        .filter(breach -> breach.rule() != LabourRule.SUNDAY_WORD)
        .filter(breach -> before.stream().noneMatch(was -> isNoWorse(breach, was)))
        .map(breach -> obstacle(to, breach))
        .filter(obstacle -> !found.contains(obstacle))
        .forEach(found::add);
  }

  private static Obstacle obstacle(String to, Breach breach) {
    return breach.rule().isOfContract()
        ? new Obstacle.MoreThanAgreed(to, breach)
        : new Obstacle.AgainstLaw(to, breach);
  }

  private static boolean isNoWorse(Breach breach, Breach was) {
    return breach.rule() == was.rule()
        && breach.day().equals(was.day())
        && breach.by().compareTo(was.by()) <= 0;
  }

  private List<Breach> breaches(Employment person, LocalDate day, List<WorkTime> times) {
    return LabourCheck.breaches(person, ground.terms(), day, day, times);
  }

  /** Whether for half an hour or more nobody is left who knows a topic. */
  private void knowing(Leg leg, List<Leg> legs, List<Obstacle> found) {
    Set<String> lost = new TreeSet<>(skills(leg.from()));
    lost.removeAll(skills(leg.to()));
    WorkTime time = leg.shift().time();
    List<PlannedShift> others = ground.inShop().stream().map(shift -> handed(shift, legs)).toList();
    for (Instant at = time.from(); at.isBefore(time.to()); at = at.plus(STEP)) {
      Instant from = at;
      Instant to = at.plus(STEP).isAfter(time.to()) ? time.to() : at.plus(STEP);
      if (time.covers(from, to)) {
        Set<String> known =
            others.stream()
                .filter(shift -> shift.time().overlaps(from, to))
                .flatMap(shift -> skills(shift.staff()).stream())
                .collect(Collectors.toSet());
        lost.stream()
            .filter(topic -> !known.contains(topic))
            .map(topic -> new Obstacle.NobodyKnows(leg.to(), topic))
            .filter(obstacle -> !found.contains(obstacle))
            .forEach(found::add);
      }
    }
  }

  private static PlannedShift handed(PlannedShift shift, List<Leg> legs) {
    return legs.stream()
        .filter(leg -> leg.shift().id().equals(shift.id()))
        .findFirst()
        .map(leg -> new PlannedShift(shift.id(), shift.shop(), leg.to(), shift.time()))
        .orElse(shift);
  }

  private Set<String> skills(String staff) {
    return Optional.ofNullable(ground.advisers().get(staff))
        .map(Adviser::skills)
        .map(Map::keySet)
        .orElse(Set.of());
  }

  private List<PlannedShift> before(String staff) {
    return ground.shifts().stream().filter(shift -> shift.staff().equals(staff)).toList();
  }

  private List<PlannedShift> after(String staff, List<Leg> legs) {
    Set<String> given =
        legs.stream()
            .filter(leg -> leg.from().equals(staff))
            .map(leg -> leg.shift().id())
            .collect(Collectors.toSet());
    return Stream.concat(
            before(staff).stream().filter(shift -> !given.contains(shift.id())),
            legs.stream()
                .filter(leg -> leg.to().equals(staff))
                .map(
                    leg ->
                        new PlannedShift(
                            leg.shift().id(), leg.shift().shop(), staff, leg.shift().time())))
        .toList();
  }

  private static List<WorkTime> times(List<PlannedShift> shifts) {
    return shifts.stream().map(PlannedShift::time).toList();
  }
}
