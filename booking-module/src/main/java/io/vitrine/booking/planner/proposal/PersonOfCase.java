package io.vitrine.booking.planner.proposal;

import io.vitrine.booking.absence.Absence;
import io.vitrine.booking.employment.EmploymentHistory;
import io.vitrine.booking.labour.LabourCheck;
import io.vitrine.booking.planner.proposal.ProposalDocument.PersonRow;
import io.vitrine.booking.planner.shop.Bounds;
import io.vitrine.booking.planner.shop.DayWish;
import io.vitrine.booking.planner.shop.LawfulBounds;
import io.vitrine.booking.planner.shop.LawfulBounds.Average;
import io.vitrine.booking.planner.shop.PersonDay;
import io.vitrine.booking.planner.shop.PersonDay.Why;
import io.vitrine.booking.planner.shop.PersonWeek;
import io.vitrine.booking.planner.shop.PlannedPerson;
import io.vitrine.booking.planner.shop.ShopDay;
import io.vitrine.booking.planner.shop.WeekCaps;
import io.vitrine.booking.slot.Span;
import io.vitrine.booking.wish.WorkWish;
import io.vitrine.booking.worktime.Week;
import io.vitrine.booking.worktime.WorkTime;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What binds one person in the weeks of a case. */
final class PersonOfCase {

  private static final int WORKING_DAYS = 5;
  private static final int WEEKS_BEFORE = 12;

  private final String staff;
  private final Set<String> skills;
  private final EmploymentHistory agreed;
  private final Around around;
  private final List<WorkTime> outside;

  PersonOfCase(String staff, Set<String> skills, EmploymentHistory agreed, Around around) {
    this.staff = staff;
    this.skills = skills;
    this.agreed = agreed;
    this.around = around;
    this.outside = around.outside(staff);
  }

  /** Days of the twelve weeks before on which she worked what nobody likes. */
  record Before(int weekends, int sundays, int late) {}

  Before before() {
    LocalDate first = around.from().minusWeeks(WEEKS_BEFORE);
    List<WorkTime> times =
        outside.stream()
            .filter(t -> t.day().isBefore(around.from()) && !t.day().isBefore(first))
            .toList();
    return new Before(
        (int)
            times.stream()
                .filter(t -> t.day().getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue())
                .map(t -> Week.of(t.day()))
                .distinct()
                .count(),
        (int)
            times.stream()
                .map(WorkTime::day)
                .filter(day -> day.getDayOfWeek() == DayOfWeek.SUNDAY)
                .distinct()
                .count(),
        (int) times.stream().filter(this::isLate).map(WorkTime::day).distinct().count());
  }

  private boolean isLate(WorkTime time) {
    int closing = around.closing().apply(time.day());
    return closing > 0 && minute(time.localTo(), true) >= closing;
  }

  String staff() {
    return staff;
  }

  double weekly() {
    return agreed.on(around.from()).weeklyMinutes();
  }

  PlannedPerson person(List<ShopDay> days, FairShares shares) {
    List<PersonDay> hers = days.stream().map(this::day).toList();
    List<Week> weeks = around.wanted().all();
    List<PersonWeek> hours = new ArrayList<>();
    List<Integer> caps = caps(weeks);
    for (int week = 0; week < weeks.size(); week++) {
      hours.add(
          new PersonWeek(
              Math.min(
                  caps.get(week), wanted(weeks.get(week), hers.subList(7 * week, 7 * week + 7))),
              caps.get(week)));
    }
    return new PlannedPerson(staff, skills, bounds(weeks), hours, hers, outside, shares.of(this));
  }

  private Bounds bounds(List<Week> weeks) {
    return weeks.stream()
        .map(week -> lawful(week.monday()).bounds())
        .reduce(Bounds::and)
        .orElseThrow();
  }

  private LawfulBounds lawful(LocalDate day) {
    return new LawfulBounds(agreed.on(day), around.law().on(day), day);
  }

  private List<Integer> caps(List<Week> weeks) {
    List<Integer> most = weeks.stream().map(week -> lawful(week.monday()).weekMost()).toList();
    Optional<Average> average = lawful(around.from()).average();
    if (average.isEmpty()) {
      return most;
    }
    Map<Week, Long> known =
        outside.stream()
            .collect(
                Collectors.groupingBy(
                    t -> Week.of(t.day()), Collectors.summingLong(t -> t.worked().toMinutes())));
    return WeekCaps.of(weeks, most, average.get(), known);
  }

  /** The agreed minutes, less a fifth for each day of absence up to five. */
  private int wanted(Week week, List<PersonDay> days) {
    int weekly = agreed.on(week.monday()).weeklyMinutes();
    long away =
        days.stream()
            .filter(d -> d.why().filter(w -> w == Why.ABSENT).isPresent())
            .limit(WORKING_DAYS)
            .count();
    return (int) (weekly - weekly * away / WORKING_DAYS);
  }

  private PersonDay day(ShopDay shopDay) {
    LocalDate day = shopDay.day();
    List<WorkTime> here = around.standing(around.shop(), staff, day);
    List<WorkTime> elsewhere = around.elsewhere(staff, day);
    List<WorkTime> beside = around.beside(staff, day);
    if (!elsewhere.isEmpty() || here.size() + beside.size() > 1 || stays(day)) {
      List<WorkTime> all = Stream.of(here, beside, elsewhere).flatMap(List::stream).toList();
      return new PersonDay(
          Optional.empty(),
          Optional.of(all),
          here,
          Optional.empty(),
          List.of(),
          List.of(),
          DayWish.NONE);
    }
    List<Span> away = away(shopDay);
    boolean allDay =
        shopDay.duty().isPresent()
            && away.stream()
                .anyMatch(
                    span ->
                        span.from() <= shopDay.duty().get().from()
                            && shopDay.duty().get().until() <= span.until());
    boolean seen = around.isPublished(day) || around.wanted().purpose() != Purpose.FRESH;
    return new PersonDay(
        allDay ? Optional.of(Why.ABSENT) : off(day),
        Optional.empty(),
        List.of(),
        seen ? Optional.of(here) : Optional.empty(),
        promised(day),
        away,
        wish(day));
  }

  /** A day that people have seen is moved to no other shop. */
  private Optional<Why> off(LocalDate day) {
    return around.isSeenBeside(staff, day) ? Optional.of(Why.ELSEWHERE) : lawful(day).off(day);
  }

  /**
   * Days gone by and pins stay, and what it is too late to tell, and what a repair leaves alone:
   * the same in all her shops that are planned.
   */
  private boolean stays(LocalDate day) {
    ProposalWanted wanted = around.wanted();
    List<String> shops = around.shopsOf(staff);
    boolean late = shops.stream().anyMatch(shop -> isTooLateToTell(shop, day));
    boolean away = !absences(day).isEmpty();
    return day.isBefore(around.today())
        || wanted.pins().contains(new ProposalWanted.Pin(staff, day))
        || late && !away
        || wanted.purpose() == Purpose.REPAIR
            && shops.stream().noneMatch(shop -> around.isTouched(shop, day));
  }

  private boolean isTooLateToTell(String shop, LocalDate day) {
    return around.isPublished(shop, day)
        && LabourCheck.lateNotice(
                agreed.on(day), around.laws().get(shop).on(day), around.today(), day)
            .isPresent();
  }

  private List<Absence> absences(LocalDate day) {
    return around.absent(
        staff,
        day.atStartOfDay(around.zone()).toInstant(),
        day.plusDays(1).atStartOfDay(around.zone()).toInstant());
  }

  private List<Span> away(ShopDay shopDay) {
    return absences(shopDay.day()).stream()
        .flatMap(a -> span(shopDay.day(), a.from(), a.to()).stream())
        .toList();
  }

  private List<Span> promised(LocalDate day) {
    return around.sheet(day).bookedOf(staff, day).stream()
        .flatMap(b -> span(day, b.from(), b.to()).stream())
        .toList();
  }

  /** The part of a time that lies in the day, on the shop's clock. */
  private Optional<Span> span(LocalDate day, Instant from, Instant to) {
    Instant begin = day.atStartOfDay(around.zone()).toInstant();
    Instant end = day.plusDays(1).atStartOfDay(around.zone()).toInstant();
    int first = from.isBefore(begin) ? 0 : minute(LocalTime.ofInstant(from, around.zone()), false);
    int last = to.isBefore(end) ? minute(LocalTime.ofInstant(to, around.zone()), true) : Span.DAY;
    return first < last ? Optional.of(new Span(first, last)) : Optional.empty();
  }

  private static int minute(LocalTime time, boolean end) {
    int minute = time.getHour() * 60 + time.getMinute();
    return end && minute == 0 ? Span.DAY : minute;
  }

  private DayWish wish(LocalDate day) {
    return WorkWish.of(around.wishes(), staff, day)
        .map(
            wish ->
                new DayWish(
                    DayWish.Kind.valueOf(wish.kind().name()),
                    wish.at() == null ? 0 : minute(wish.at(), false)))
        .orElse(DayWish.NONE);
  }

  PersonRow row(PlannedPerson planned) {
    long elsewhere =
        planned.days().stream()
            .flatMap(day -> day.fixed().stream().flatMap(List::stream))
            .map(WorkTime::worked)
            .reduce(Duration.ZERO, Duration::plus)
            .toMinutes();
    long here =
        planned.days().stream()
            .flatMap(day -> day.here().stream())
            .map(WorkTime::worked)
            .reduce(Duration.ZERO, Duration::plus)
            .toMinutes();
    Before before = before();
    return new PersonRow(
        staff,
        planned.weeks().stream().mapToLong(PersonWeek::wanted).sum(),
        elsewhere - here,
        before.weekends(),
        before.sundays(),
        before.late());
  }
}
