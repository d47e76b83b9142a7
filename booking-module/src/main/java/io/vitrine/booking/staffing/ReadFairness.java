package io.vitrine.booking.staffing;

import io.vitrine.booking.absence.Absence;
import io.vitrine.booking.absence.Absences;
import io.vitrine.booking.rota.Fairness;
import io.vitrine.booking.rota.Fairness.Member;
import io.vitrine.booking.rota.Fairness.Wished;
import io.vitrine.booking.rota.ReadRota;
import io.vitrine.booking.rota.ReadShifts;
import io.vitrine.booking.rota.ReadShifts.Standing;
import io.vitrine.booking.rota.RotaDiff.Held;
import io.vitrine.booking.rota.RotaSheet;
import io.vitrine.booking.shop.ShopSheet;
import io.vitrine.booking.shop.Shops;
import io.vitrine.booking.slot.Span;
import io.vitrine.booking.wish.Wishes;
import io.vitrine.booking.wish.WorkWish;
import io.vitrine.booking.worked.ReadWorked;
import io.vitrine.booking.worktime.Week;
import io.vitrine.booking.worktime.WorkTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads how often each person of a shop works when most would rather not, over the twelve weeks
 * that end with one: what is published, in all shops, without the days on which she was absent.
 */
@ApplicationScoped
public class ReadFairness {

  /** How many weeks are looked at. */
  public static final int WEEKS = 12;

  private static final int MOST_ABSENCES = 2_000;

  private final ReadRota rota;
  private final ReadShifts shifts;
  private final Shops shops;
  private final Absences absences;
  private final Wishes wishes;

  private final ReadWorked worked;
  private final Clock clock;

  @Inject
  ReadFairness(
      ReadRota rota,
      ReadShifts shifts,
      Shops shops,
      Absences absences,
      Wishes wishes,
      ReadWorked worked,
      Clock clock) {
    this.worked = worked;
    this.clock = clock;
    this.rota = rota;
    this.shifts = shifts;
    this.shops = shops;
    this.absences = absences;
    this.wishes = wishes;
  }

  ReadFairness() {
    this(null, null, null, null, null, null, null);
  }

  /** As it is published, a draft of the last week included. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public Fairness of(String shop, Week last) {
    RotaSheet sheet = rota.of(shop, last);
    return weeks(sheet).with(sheet.planned());
  }

  /**
   * What was planned for whom in these weeks, this shop's last one as its manager has it, and what
   * was worked in those that are over.
   */
  @Transactional(Transactional.TxType.SUPPORTS)
  public PlannedHours hours(String shop, Week last) {
    RotaSheet sheet = rota.of(shop, last);
    FairWeeks weeks = weeks(sheet);
    return weeks.hours(
        sheet.planned(),
        worked.days(
            sheet.people().stream().map(RotaSheet.Person::staff).toList(),
            weeks.from(),
            weeks.to()),
        LocalDate.ofInstant(clock.instant(), sheet.zone()));
  }

  /** The weeks that end with the sheet's. */
  FairWeeks weeks(RotaSheet sheet) {
    LocalDate to = sheet.week().monday().plusDays(6);
    LocalDate from = sheet.week().monday().minusWeeks(WEEKS - 1L);
    Instant begin = from.atStartOfDay(sheet.zone()).toInstant();
    Instant end = to.plusDays(1).atStartOfDay(sheet.zone()).toInstant();
    List<String> staff = sheet.people().stream().map(RotaSheet.Person::staff).toList();
    List<Absence> away = absences.of(sheet.shop(), begin, MOST_ABSENCES, 0);
    List<Standing> stood =
        shifts.of(staff, begin, end).stream()
            .filter(Standing::published)
            .filter(it -> away.stream().noneMatch(absence -> covers(absence, it)))
            .toList();
    Map<String, Optional<ShopSheet>> sheets = new HashMap<>();
    List<Fairness.Worked> past = new ArrayList<>();
    for (Standing it : stood) {
      if (!it.shop().equals(sheet.shop()) || !sheet.week().contains(it.time().day())) {
        Optional<ShopSheet> shop = sheets.computeIfAbsent(it.shop(), shops::find);
        past.add(FairWeeks.worked(shop, new Held(it.id(), it.staff(), it.time())));
      }
    }
    return new FairWeeks(
        from,
        to,
        sheet.people().stream()
            .map(p -> new Member(p.staff(), p.name(), (int) p.agreed().toMinutes()))
            .toList(),
        past,
        wished(staff, stood, from, to),
        sheets.computeIfAbsent(sheet.shop(), shops::find));
  }

  private static boolean covers(Absence absence, Standing shift) {
    return absence.staff().equals(shift.staff())
        && !absence.from().isAfter(shift.time().from())
        && !absence.to().isBefore(shift.time().to());
  }

  /** Only days of weeks in which she stands in a published plan say whether a wish was granted. */
  private Map<String, Wished> wished(
      List<String> staff, List<Standing> stood, LocalDate from, LocalDate to) {
    List<WorkWish> all = wishes.of(staff, from, to);
    Map<String, Wished> counted = new HashMap<>();
    for (String person : staff) {
      List<WorkTime> hers =
          stood.stream().filter(it -> it.staff().equals(person)).map(Standing::time).toList();
      Set<Week> known = new HashSet<>();
      hers.forEach(time -> known.add(Week.of(time.day())));
      int asked = 0;
      int granted = 0;
      for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
        Optional<WorkWish> wish = WorkWish.of(all, person, day);
        if (wish.isPresent() && known.contains(Week.of(day))) {
          asked++;
          granted += wish.get().isGrantedBy(spans(hers, day)) ? 1 : 0;
        }
      }
      if (asked > 0) {
        counted.put(person, new Wished(asked, granted));
      }
    }
    return counted;
  }

  private static List<Span> spans(List<WorkTime> times, LocalDate day) {
    return times.stream()
        .filter(time -> time.day().equals(day))
        .map(time -> Span.of(time.localFrom(), time.localTo()))
        .toList();
  }
}
