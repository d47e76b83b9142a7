package io.vitrine.booking.planner.shop;

import io.vitrine.booking.employment.Employment;
import io.vitrine.booking.labour.LabourTerms;
import io.vitrine.booking.labour.Laws;
import io.vitrine.booking.planner.shop.PersonDay.Why;
import io.vitrine.booking.slot.Span;
import io.vitrine.booking.worktime.Week;
import io.vitrine.booking.worktime.WorkTime;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A shop that a number tells: its hours, some of them very long, its people (part time, minors,
 * Sunday volunteers), what they worked before and will work after, absences, promises, pins, shifts
 * in other shops; one or two weeks of any time of the year, over changes of the clock too.
 */
final class GeneratedShop {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final List<String> TOPICS = List.of("salon", "literie", "cuisine");

  private final int seed;
  private final Random random;
  private final LocalDate from;
  private final int weeks;
  private final Span hours;
  private final boolean sundays;
  private final LabourTerms law;
  private final Map<String, Employment> agreed = new HashMap<>();
  private final PlanningCase planned;

  GeneratedShop(int seed) {
    this(seed, new Random(seed), null);
  }

  /** Another shop in the same weeks, in which some of that shop's people may work as well. */
  static GeneratedShop beside(GeneratedShop first) {
    return new GeneratedShop(first.seed, new Random(~(long) first.seed), first);
  }

  private GeneratedShop(int seed, Random random, GeneratedShop beside) {
    this.seed = seed;
    this.random = random;
    LocalDate clocks = LocalDate.of(2027, random.nextBoolean() ? 3 : 10, 22);
    LocalDate any = LocalDate.of(2026, 11, 30).plusDays(random.nextInt(600));
    LocalDate drawn = Week.of(random.nextInt(4) == 0 ? clocks : any).monday();
    int count = 1 + random.nextInt(2);
    this.from = beside == null ? drawn : beside.from;
    this.weeks = beside == null ? count : beside.weeks;
    int opens = 30 * (12 + random.nextInt(9));
    int length = 30 * (random.nextInt(5) == 0 ? 26 + random.nextInt(6) : 14 + random.nextInt(10));
    this.hours = new Span(opens, Math.min(Span.DAY, opens + length));
    this.sundays = random.nextInt(3) == 0;
    this.law = sundays ? Laws.furniture() : Laws.france();
    List<ShopDay> days = new ArrayList<>();
    for (int day = 0; day < 7 * weeks; day++) {
      days.add(day(from.plusDays(day)));
    }
    List<PlannedPerson> people = new ArrayList<>();
    int team = 2 + random.nextInt(4);
    for (int p = 0; p < team; p++) {
      people.add(person((beside == null ? "S%03d" : "T%03d").formatted(p), days));
    }
    Weights weights = random.nextBoolean() ? Weights.FRESH : Weights.FRESH.changingLittle();
    if (beside != null) {
      weights = beside.planned.weights();
      for (PlannedPerson person : beside.planned.people()) {
        if (people.size() == team || random.nextBoolean()) {
          people.add(shared(person, beside.agreed(person.staff()), days));
        }
      }
    }
    String name = beside == null ? "generated" : "beside";
    this.planned = new PlanningCase(name, PARIS, days, people, weights);
  }

  int seed() {
    return seed;
  }

  PlanningCase planned() {
    return planned;
  }

  LabourTerms law() {
    return law;
  }

  Employment agreed(String staff) {
    return agreed.get(staff);
  }

  /** Most shops are looked at after a moment's search, every thirty-third after a longer one. */
  int patience() {
    return seed % 33 == 0 ? 165 : 4;
  }

  Instant at(LocalDate day, int minute) {
    return day.atStartOfDay().plusMinutes(minute).atZone(PARIS).toInstant();
  }

  private ShopDay day(LocalDate day) {
    boolean closed = day.getDayOfWeek() == DayOfWeek.SUNDAY ? !sundays : random.nextInt(15) == 0;
    if (closed) {
      return new ShopDay(day, Optional.empty(), List.of());
    }
    List<HalfHourNeed> needs = new ArrayList<>();
    for (int minute = hours.from(); minute + 30 <= hours.until(); minute += 30) {
      int wanted = random.nextInt(4);
      Map<String, Integer> bySkill = new TreeMap<>();
      TOPICS.forEach(topic -> bySkill.put(topic, Math.min(wanted, random.nextInt(2))));
      needs.add(new HalfHourNeed(minute, wanted, bySkill));
    }
    return new ShopDay(day, Optional.of(hours), needs);
  }

  private PlannedPerson person(String staff, List<ShopDay> days) {
    boolean minor = random.nextInt(6) == 0;
    int weekly = minor ? 2100 : List.of(2100, 2100, 2340, 1500, 1200, 600).get(random.nextInt(6));
    Set<DayOfWeek> free =
        random.nextInt(3) == 0 ? Set.of(DayOfWeek.of(1 + random.nextInt(7))) : Set.of();
    Employment employment =
        new Employment(
            staff,
            LocalDate.EPOCH,
            weekly,
            minor ? from.plusYears(1) : null,
            free,
            random.nextBoolean());
    agreed.put(staff, employment);
    LawfulBounds lawful = new LawfulBounds(employment, law, from);
    List<WorkTime> around = around(employment);
    List<PersonDay> planned = new ArrayList<>();
    for (ShopDay day : days) {
      planned.add(personDay(day, lawful));
    }
    Set<String> skills = new HashSet<>(TOPICS.subList(0, random.nextInt(TOPICS.size() + 1)));
    return new PlannedPerson(
        staff,
        skills,
        lawful.bounds(),
        hours(employment, around),
        planned,
        around,
        new Fairness(random.nextInt(4) - 2, random.nextInt(4) - 2, random.nextInt(4) - 2));
  }

  /** The other shop's person as this shop may plan her, by its own law. */
  private PlannedPerson shared(PlannedPerson there, Employment employment, List<ShopDay> days) {
    agreed.put(there.staff(), employment);
    LawfulBounds lawful = new LawfulBounds(employment, law, from);
    List<PersonDay> planned = new ArrayList<>();
    for (int day = 0; day < days.size(); day++) {
      planned.add(sharedDay(there.days().get(day), personDay(days.get(day), lawful)));
    }
    return new PlannedPerson(
        there.staff(),
        there.skills(),
        lawful.bounds(),
        hours(employment, there.around()),
        planned,
        there.around(),
        there.fairness());
  }

  /** What is fixed there is fixed here, and nobody is promised or stands in two shops a day. */
  private static PersonDay sharedDay(PersonDay there, PersonDay here) {
    if (there.fixed().isPresent()) {
      return new PersonDay(
          Optional.empty(),
          there.fixed(),
          List.of(),
          Optional.empty(),
          List.of(),
          List.of(),
          DayWish.NONE);
    }
    boolean absent = there.why().filter(why -> why == Why.ABSENT).isPresent();
    boolean taken = !there.standing().isEmpty() || !there.promised().isEmpty();
    return new PersonDay(
        absent ? there.why() : here.why(),
        Optional.empty(),
        List.of(),
        taken ? Optional.of(List.of()) : here.now(),
        taken ? List.of() : here.promised(),
        there.away(),
        there.wish());
  }

  private List<PersonWeek> hours(Employment employment, List<WorkTime> around) {
    LawfulBounds lawful = new LawfulBounds(employment, law, from);
    Map<Week, Long> known =
        around.stream()
            .collect(
                Collectors.groupingBy(
                    t -> Week.of(t.day()), Collectors.summingLong(t -> t.worked().toMinutes())));
    List<Week> all = new ArrayList<>();
    List<Integer> most = new ArrayList<>();
    for (Week week = Week.of(from); all.size() < weeks; week = week.next()) {
      all.add(week);
      most.add(lawful.weekMost());
    }
    return WeekCaps.of(all, most, lawful.average().orElseThrow(), known).stream()
        .map(cap -> new PersonWeek(Math.min(cap, employment.weeklyMinutes()), cap))
        .toList();
  }

  /** Shifts of the weeks before and after, a few of them right beside the planned days. */
  private List<WorkTime> around(Employment employment) {
    List<WorkTime> times = new ArrayList<>();
    int weeksBefore = random.nextInt(13);
    boolean hard = random.nextInt(4) == 0;
    for (int back = 7 * weeksBefore; back >= 1; back--) {
      LocalDate day = from.minusDays(back);
      if (day.getDayOfWeek() != DayOfWeek.SUNDAY && random.nextInt(7) < (hard ? 6 : 5)) {
        times.add(shift(day, hard && employment.adultOn() == null ? 540 : 360));
      }
    }
    for (int day = 0; day < 3; day++) {
      if (random.nextInt(3) == 0) {
        times.add(shift(planEnd().plusDays(day), 360));
      }
    }
    return times;
  }

  private LocalDate planEnd() {
    return from.plusWeeks(weeks);
  }

  private WorkTime shift(LocalDate day, int length) {
    int latest = Math.max(hours.from(), hours.until() - length - 60);
    int begin = hours.from() + (latest - hours.from()) / 30 * random.nextInt(2) * 30;
    begin = Math.min(begin, Span.DAY - length - 60);
    int pause = begin + length / 2 / 30 * 30;
    return new ShiftShape(new Span(begin, begin + length + 60), new Span(pause, pause + 60))
        .on(day, PARIS);
  }

  private PersonDay personDay(ShopDay day, LawfulBounds lawful) {
    Optional<Why> off = lawful.off(day.day());
    int luck = random.nextInt(20);
    if (off.isEmpty() && luck == 0) {
      return PersonDay.off(Why.ABSENT);
    }
    boolean fits = off.isEmpty() && day.duty().isPresent();
    if (fits && luck == 1) {
      List<WorkTime> fixed = List.of(shift(day.day(), 300));
      boolean elsewhere = random.nextBoolean();
      return new PersonDay(
          Optional.empty(),
          Optional.of(fixed),
          elsewhere ? List.of() : fixed,
          Optional.empty(),
          List.of(),
          List.of(),
          DayWish.NONE);
    }
    boolean promises = fits && luck == 2;
    int middle = (hours.from() + hours.until()) / 2 / 30 * 30;
    return new PersonDay(
        off,
        Optional.empty(),
        List.of(),
        fits && luck < 10 ? Optional.of(List.of(shift(day.day(), 300))) : Optional.empty(),
        promises ? List.of(new Span(middle, middle + 45)) : List.of(),
        fits && luck == 3 ? List.of(new Span(middle, middle + 120)) : List.of(),
        wish());
  }

  private DayWish wish() {
    DayWish.Kind[] kinds = DayWish.Kind.values();
    DayWish.Kind kind = kinds[random.nextInt(kinds.length)];
    return random.nextInt(3) == 0
        ? new DayWish(kind, (hours.from() + hours.until()) / 2)
        : DayWish.NONE;
  }
}
