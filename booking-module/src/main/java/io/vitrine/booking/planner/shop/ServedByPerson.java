package io.vitrine.booking.planner.shop;

import io.vitrine.booking.slot.Span;
import io.vitrine.booking.worktime.WorkTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Which needs one person serves with each kind of each day. */
final class ServedByPerson {

  private final ShopsTogether planned;
  private final PersonTogether person;
  private final KindsOfCase kinds;
  private final NeedsOfCase needs;
  private final Set<String> skills;

  ServedByPerson(
      ShopsTogether planned, PersonTogether person, KindsOfCase kinds, NeedsOfCase needs) {
    this.planned = planned;
    this.person = person;
    this.kinds = kinds;
    this.needs = needs;
    this.skills = person.skills();
  }

  /**
   * By day and kind.
   *
   * @param shared what people of these skills serve with the shapes
   */
  int[][][] serves(Map<Set<String>, int[][][]> shared) {
    int[][][] serves = shared.computeIfAbsent(skills, it -> shapes()).clone();
    boolean alike = true;
    for (int day = 0; day < serves.length; day++) {
      int[][] own = serves[day].clone();
      if (fill(day, own)) {
        serves[day] = own;
        alike = false;
      }
    }
    return alike ? shared.get(skills) : serves;
  }

  /** Whether the day is something already. */
  private boolean fill(int day, int[][] own) {
    Optional<List<WorkTime>> fixed = person.fixed(day);
    if (fixed.isPresent()) {
      if (!fixed.get().isEmpty()) {
        own[kinds.of(KindsOfCase.ANYWHERE, fixed.get())] =
            person.shops().stream()
                .flatMapToInt(shop -> served(shop, day, person.in(shop, day).here()))
                .toArray();
      }
      return !fixed.get().isEmpty();
    }
    boolean stands = false;
    for (int shop : person.shops()) {
      List<WorkTime> standing = person.in(shop, day).standing();
      if (!standing.isEmpty()) {
        own[kinds.of(shop, standing)] = served(shop, day, standing).toArray();
        stands = true;
      }
    }
    return stands;
  }

  private IntStream served(int shop, int day, List<WorkTime> here) {
    LocalDate on = planned.day(day);
    return IntStream.of(
        needs.served(
            shop,
            day,
            span ->
                here.stream().anyMatch(t -> t.covers(at(on, span.from()), at(on, span.until()))),
            skills));
  }

  private Instant at(LocalDate day, int minute) {
    LocalTime time = LocalTime.ofSecondOfDay(minute % Span.DAY * 60L);
    LocalDate on = minute == Span.DAY ? day.plusDays(1) : day;
    return on.atTime(time).atZone(planned.zone()).toInstant();
  }

  private int[][][] shapes() {
    int[][][] serves = new int[planned.days()][kinds.count()][];
    for (int day = 0; day < serves.length; day++) {
      Arrays.fill(serves[day], new int[0]);
      for (int kind = 0; kind < kinds.shapes().size(); kind++) {
        serves[day][kind] =
            needs.served(kinds.shop(kind), day, kinds.shapes().get(kind)::covers, skills);
      }
    }
    return serves;
  }
}
