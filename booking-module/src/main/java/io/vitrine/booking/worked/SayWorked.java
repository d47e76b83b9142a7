package io.vitrine.booking.worked;

import io.vitrine.booking.rota.ReadRota;
import io.vitrine.booking.staff.StaffMember;
import io.vitrine.booking.staff.Team;
import io.vitrine.booking.worked.WorkedAnswer.Confirmed;
import io.vitrine.booking.worked.WorkedAnswer.Done;
import io.vitrine.booking.worked.WorkedAnswer.NotOver;
import io.vitrine.booking.worked.WorkedAnswer.TooOld;
import io.vitrine.booking.worked.WorkedAnswer.Unknown;
import io.vitrine.booking.worktime.Week;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Somebody says what she really worked on a day, or a manager of the shop says it of her. Nothing
 * is overwritten: the last word counts.
 */
@ApplicationScoped
public class SayWorked {

  /** How long a person may say it of herself, and how long her manager may. */
  private static final Period HERSELF = Period.ofDays(31);

  private static final Period MANAGER = Period.ofYears(1);

  private final ReadWorked reading;
  private final WorkedTimes times;
  private final Team team;
  private final ReadRota rota;
  private final Clock clock;

  @Inject
  public SayWorked(ReadWorked reading, WorkedTimes times, Team team, ReadRota rota, Clock clock) {
    this.reading = reading;
    this.times = times;
    this.team = team;
    this.rota = rota;
    this.clock = clock;
  }

  SayWorked() {
    this(null, null, null, null, null);
  }

  /** Of herself, until the week is confirmed. */
  @Transactional
  public WorkedAnswer ofHerself(WorkedDayKey day, HoursSaid hours) {
    return say(day, hours, day.staff(), HERSELF);
  }

  /**
   * Of somebody in a manager's shop, also once the week is confirmed, which opens it again.
   *
   * @param manager her staff number; that she is one is known
   */
  @Transactional
  public WorkedAnswer ofSomebody(WorkedDayKey day, HoursSaid hours, String manager) {
    return say(day, hours, manager, MANAGER);
  }

  /** With the person's row locked, so that of two words at once one comes after the other. */
  private WorkedAnswer say(WorkedDayKey key, HoursSaid hours, String by, Period within) {
    Optional<StaffMember> person = team.hold(key.staff());
    if (person.isEmpty() || !worksThere(person.get(), key)) {
      return new Unknown();
    }
    ZoneId zone = rota.zoneOf(key.shop());
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    Week week = Week.of(key.day());
    List<WorkedTime> before = times.history(key);
    WorkedTime word =
        hours.on(key, zone, before.isEmpty() ? 1 : before.get(0).revision() + 1, by, now);
    Optional<WorkedAnswer> refusal =
        notOver(word, zone, now)
            .or(() -> tooOld(key.day(), LocalDate.ofInstant(now, zone).minus(within)))
            .or(() -> within.equals(HERSELF) ? confirmed(key.shop(), week) : Optional.empty());
    if (refusal.isPresent()) {
      return refusal.get();
    }
    times.add(word);
    return new Done(times.said(key.shop(), week));
  }

  /** Who has a role in the shop, or stood in its plan that day. */
  private boolean worksThere(StaffMember person, WorkedDayKey key) {
    return person.rights().values().stream().anyMatch(shops -> shops.contains(key.shop()))
        || reading.days(List.of(key.staff()), key.day(), key.day()).stream()
            .anyMatch(it -> it.key().equals(key));
  }

  private static Optional<WorkedAnswer> notOver(WorkedTime word, ZoneId zone, Instant now) {
    Instant end =
        word.presence()
            .map(WorkedTime.Presence::to)
            .orElseGet(() -> word.day().atStartOfDay(zone).toInstant());
    return end.isAfter(now) ? Optional.of(new NotOver()) : Optional.empty();
  }

  private static Optional<WorkedAnswer> tooOld(LocalDate day, LocalDate earliest) {
    return day.isBefore(earliest) ? Optional.of(new TooOld(earliest)) : Optional.empty();
  }

  private Optional<WorkedAnswer> confirmed(String shop, Week week) {
    return times
        .confirmed(shop, week)
        .filter(it -> it.said() == times.said(shop, week))
        .map(it -> new Confirmed());
  }
}
