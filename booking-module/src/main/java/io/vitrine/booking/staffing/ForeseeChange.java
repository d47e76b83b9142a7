package io.vitrine.booking.staffing;

import io.vitrine.booking.rota.Fairness;
import io.vitrine.booking.rota.Fairness.Burden;
import io.vitrine.booking.rota.ForeseeRota;
import io.vitrine.booking.rota.ForeseeRota.Foreseen;
import io.vitrine.booking.rota.RotaDiff.Held;
import io.vitrine.booking.rota.RotaSheet;
import io.vitrine.booking.rota.ShiftChange;
import io.vitrine.booking.staffing.ChangeEffect.Cover;
import io.vitrine.booking.staffing.ChangeEffect.OfPerson;
import io.vitrine.booking.staffing.ChangeEffect.Turn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Says what a change of a week would do, before it is made: to the law, to the coverage of its
 * days, to the hours of its people and to what they bear. Nothing is written.
 */
@ApplicationScoped
public class ForeseeChange {

  private final ForeseeRota foreseeing;
  private final ReadCoverage reading;
  private final ReadFairness fairness;

  @Inject
  ForeseeChange(ForeseeRota foreseeing, ReadCoverage reading, ReadFairness fairness) {
    this.foreseeing = foreseeing;
    this.reading = reading;
    this.fairness = fairness;
  }

  ForeseeChange() {
    this(null, null, null);
  }

  /** The week as its manager has it, and what she would change of it. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public ChangeEffect of(RotaSheet sheet, List<ShiftChange> changes) {
    Foreseen foreseen = foreseeing.of(sheet, changes);
    return new ChangeEffect(
        people(sheet, foreseen),
        overlaps(foreseen),
        cover(sheet, foreseen),
        foreseen.broken(),
        foreseen.mended(),
        foreseen.stranded(),
        new Turn<>(worked(foreseen.before()), worked(foreseen.after())));
  }

  private List<OfPerson> people(RotaSheet sheet, Foreseen foreseen) {
    FairWeeks weeks = fairness.weeks(sheet);
    Fairness before = weeks.with(foreseen.before());
    Fairness after = weeks.with(foreseen.after());
    return foreseen.diff().byStaff().entrySet().stream()
        .flatMap(
            hers ->
                sheet.person(hers.getKey()).stream()
                    .map(
                        person ->
                            new OfPerson(
                                person.staff(),
                                person.name(),
                                hours(person, foreseen),
                                person.agreed(),
                                burdens(person.staff(), before, after),
                                averages(after),
                                hers.getValue().stream().anyMatch(line -> line.shortNotice()))))
        .toList();
  }

  /** Those that stay as they are and are in the way of what would be other. */
  private static List<Held> overlaps(Foreseen foreseen) {
    List<Held> other =
        foreseen.after().stream().filter(held -> !foreseen.before().contains(held)).toList();
    return foreseen.after().stream()
        .filter(held -> other.stream().anyMatch(it -> clash(it, held)))
        .filter(held -> !other.contains(held) || other.indexOf(held) > 0)
        .toList();
  }

  private static boolean clash(Held one, Held other) {
    return !one.id().equals(other.id())
        && one.staff().equals(other.staff())
        && one.time().overlaps(other.time().from(), other.time().to());
  }

  /** Hours in other shops stay as they are. */
  private static Turn<Duration> hours(RotaSheet.Person person, Foreseen foreseen) {
    Duration here = worked(of(person, foreseen.before()));
    Duration then = worked(of(person, foreseen.after()));
    return new Turn<>(person.worked(), person.worked().minus(here).plus(then));
  }

  private static List<Held> of(RotaSheet.Person person, List<Held> plan) {
    return plan.stream().filter(held -> held.staff().equals(person.staff())).toList();
  }

  private static Duration worked(List<Held> plan) {
    return plan.stream().map(held -> held.time().worked()).reduce(Duration.ZERO, Duration::plus);
  }

  private static Map<Burden, Turn<Integer>> burdens(String staff, Fairness before, Fairness after) {
    Map<Burden, Turn<Integer>> burdens = new EnumMap<>(Burden.class);
    for (Burden burden : Burden.values()) {
      burdens.put(burden, new Turn<>(count(before, staff, burden), count(after, staff, burden)));
    }
    return burdens;
  }

  private static int count(Fairness fairness, String staff, Burden burden) {
    return fairness.of(staff).map(person -> person.of(burden)).orElse(0);
  }

  private static Map<Burden, Double> averages(Fairness fairness) {
    Map<Burden, Double> averages = new EnumMap<>(Burden.class);
    for (Burden burden : Burden.values()) {
      averages.put(burden, fairness.average(burden));
    }
    return averages;
  }

  /** Over the days that the change touches; where it touches none, nothing is missing. */
  private Cover cover(RotaSheet sheet, Foreseen foreseen) {
    TreeSet<LocalDate> days = new TreeSet<>();
    Stream.of(foreseen.before(), foreseen.after())
        .flatMap(List::stream)
        .filter(held -> !foreseen.before().contains(held) || !foreseen.after().contains(held))
        .forEach(held -> days.add(held.time().day()));
    if (days.isEmpty()) {
      return new Cover(new Turn<>(Duration.ZERO, Duration.ZERO), List.of(), List.of());
    }
    int length = (int) (days.last().toEpochDay() - days.first().toEpochDay()) + 1;
    CoverageOf cover = reading.of(sheet, days.first(), length);
    Coverage before = cover.total(foreseen.before());
    Coverage after = cover.total(foreseen.after());
    return new Cover(
        new Turn<>(before.missing(), after.missing()),
        Coverage.turn(before, after).gaps(),
        Coverage.turn(after, before).gaps());
  }
}
