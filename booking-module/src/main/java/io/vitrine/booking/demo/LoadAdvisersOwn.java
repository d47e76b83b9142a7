package io.vitrine.booking.demo;

import io.vitrine.booking.absence.AbsenceKind;
import io.vitrine.booking.exchange.OfferShift;
import io.vitrine.booking.exchange.OfferWanted;
import io.vitrine.booking.leave.AskForLeave;
import io.vitrine.booking.leave.LeaveWanted;
import io.vitrine.booking.rota.ShiftsOfPeople;
import io.vitrine.booking.wish.MakeWish;
import io.vitrine.booking.wish.WishKind;
import io.vitrine.booking.wish.WishWanted;
import io.vitrine.booking.worktime.Week;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;

/**
 * A few wishes, two requests to be absent and two shifts that are offered, by the same acts as any
 * others, so that the pages of advisers and of their managers are alive.
 */
@ApplicationScoped
class LoadAdvisersOwn {

  private static final int UNPLANNED = 6;

  private final EntityManager em;
  private final MakeWish wishing;
  private final AskForLeave asking;
  private final OfferShift offering;
  private final ShiftsOfPeople shifts;
  private final LoadWorked worked;
  private final Clock clock;

  @Inject
  LoadAdvisersOwn(
      EntityManager em,
      MakeWish wishing,
      AskForLeave asking,
      OfferShift offering,
      ShiftsOfPeople shifts,
      LoadWorked worked,
      Clock clock) {
    this.em = em;
    this.wishing = wishing;
    this.asking = asking;
    this.offering = offering;
    this.shifts = shifts;
    this.worked = worked;
    this.clock = clock;
  }

  LoadAdvisersOwn() {
    this(null, null, null, null, null, null, null);
  }

  /** Whether it is this server that loads it. */
  @Transactional
  boolean begin() {
    if (!em.createNativeQuery("select name from booking.demo_mark where name = 'advisers-own'")
        .getResultList()
        .isEmpty()) {
      return false;
    }
    em.createNativeQuery(
            "insert into booking.demo_mark (name, loaded_at) values ('advisers-own', ?)")
        .setParameter(1, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
        .executeUpdate();
    return true;
  }

  void load() {
    LocalDate today = LocalDate.ofInstant(clock.instant(), DemoRota.ZONE);
    LocalDate later = Week.of(today).monday().plusWeeks(UNPLANNED);
    every("S003", WishKind.EARLY, DayOfWeek.FRIDAY, today, "18:00");
    every("S006", WishKind.LATE, DayOfWeek.TUESDAY, today, "11:00");
    every("S005", WishKind.FREE, DayOfWeek.WEDNESDAY, today, null);
    once("S004", WishKind.FREE, later.plusDays(5));
    once("S003", WishKind.WORK, later.plusDays(6));
    once("S009", WishKind.FREE, later.plusDays(4));
    leave("rivoli", "S006", AbsenceKind.HOLIDAY, later, 5, "Le mariage de ma sœur, à Porto.");
    leave("bellecour", "S009", AbsenceKind.TRAINING, later.plusDays(8), 1, null);
    offer("S004", null, today.plusDays(6));
    offer("S001", "S003", today.plusDays(7));
    worked.load();
  }

  private void every(String staff, WishKind kind, DayOfWeek weekday, LocalDate from, String at) {
    LocalDate first = from.with(TemporalAdjusters.nextOrSame(weekday));
    wishing.make(
        staff,
        new WishWanted(
            kind, weekday, first, first.plusWeeks(12), at == null ? null : LocalTime.parse(at)));
  }

  private void once(String staff, WishKind kind, LocalDate day) {
    wishing.make(staff, new WishWanted(kind, null, day, null, null));
  }

  private void leave(
      String shop, String staff, AbsenceKind kind, LocalDate first, int days, String note) {
    asking.ask(shop, staff, new LeaveWanted(kind, start(first), start(first.plusDays(days)), note));
  }

  /** Her first published shift from that day on that somebody could take. */
  private void offer(String staff, String to, LocalDate from) {
    Instant first = start(from);
    shifts.of(Set.of(staff), first, first.plus(14, ChronoUnit.DAYS)).stream()
        .filter(ShiftsOfPeople.Duty::published)
        .anyMatch(
            duty ->
                offering
                    .offer(staff, new OfferWanted(duty.shift().id(), to, null))
                    .fold(done -> true, refused -> false));
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(DemoRota.ZONE).toInstant();
  }
}
