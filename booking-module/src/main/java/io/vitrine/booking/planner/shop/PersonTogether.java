package io.vitrine.booking.planner.shop;

import io.vitrine.booking.slot.Span;
import io.vitrine.booking.worktime.WorkTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One person with what binds her in each of the shops in which she may be planned, as one. */
final class PersonTogether {

  private final Map<Integer, PlannedPerson> parts;
  private final PlannedPerson first;

  /**
   * @param parts by number of the shop, one at least
   */
  PersonTogether(Map<Integer, PlannedPerson> parts) {
    this.parts = parts;
    this.first = parts.values().iterator().next();
  }

  String staff() {
    return first.staff();
  }

  /** The numbers of the shops in which she may be planned. */
  Set<Integer> shops() {
    return parts.keySet();
  }

  boolean isIn(int shop) {
    return parts.containsKey(shop);
  }

  Set<String> skills() {
    Set<String> skills = new HashSet<>();
    parts.values().forEach(part -> skills.addAll(part.skills()));
    return skills;
  }

  /** What keeps to the rules of all her shops. */
  Bounds bounds() {
    return parts.values().stream().map(PlannedPerson::bounds).reduce(Bounds::and).orElseThrow();
  }

  /** The least that any of her shops may have of her. */
  List<PersonWeek> weeks() {
    List<PersonWeek> weeks = new ArrayList<>(first.weeks());
    for (PlannedPerson part : parts.values()) {
      for (int week = 0; week < weeks.size(); week++) {
        PersonWeek one = weeks.get(week);
        PersonWeek other = part.weeks().get(week);
        weeks.set(
            week,
            new PersonWeek(
                Math.min(one.wanted(), other.wanted()), Math.min(one.most(), other.most())));
      }
    }
    return weeks;
  }

  List<WorkTime> around() {
    Set<WorkTime> around = new LinkedHashSet<>();
    parts.values().forEach(part -> around.addAll(part.around()));
    return List.copyOf(around);
  }

  Fairness fairness(int shop) {
    return parts.get(shop).fairness();
  }

  /** Weekends are counted over all her shops together. */
  double weekendsBefore() {
    return first.fairness().weekends();
  }

  PersonDay in(int shop, int day) {
    return parts.get(shop).days().get(day);
  }

  private List<PersonDay> on(int day) {
    return parts.values().stream().map(part -> part.days().get(day)).toList();
  }

  /** What the day is, in all shops, where it is fixed in any. */
  Optional<List<WorkTime>> fixed(int day) {
    List<List<WorkTime>> fixed = on(day).stream().flatMap(d -> d.fixed().stream()).toList();
    return fixed.isEmpty()
        ? Optional.empty()
        : Optional.of(fixed.stream().flatMap(List::stream).distinct().toList());
  }

  /** Whether customers meet her on that day, wherever. */
  boolean isPromised(int day) {
    return on(day).stream().anyMatch(d -> !d.promised().isEmpty());
  }

  /**
   * Whether she may work in that shop on that day: nothing there says that she does not, customers
   * meet her in no other, and it is no Sunday on which the law of any of her shops has her rest.
   */
  boolean mayWork(int shop, int day) {
    return in(shop, day).why().isEmpty()
        && parts.keySet().stream()
            .filter(other -> other != shop)
            .map(other -> in(other, day))
            .noneMatch(
                there ->
                    !there.promised().isEmpty()
                        || there.why().filter(why -> why == PersonDay.Why.SUNDAY).isPresent());
  }

  /** Times of the day at which she is not there, in no shop. */
  List<Span> away(int day) {
    return on(day).stream().flatMap(d -> d.away().stream()).distinct().toList();
  }

  DayWish wish(int day) {
    return first.days().get(day).wish();
  }
}
