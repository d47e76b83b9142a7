package io.vitrine.booking.worked;

import io.vitrine.booking.rota.ReadRota;
import io.vitrine.booking.staff.Team;
import io.vitrine.booking.worked.WorkedAnswer.Done;
import io.vitrine.booking.worked.WorkedAnswer.NotOver;
import io.vitrine.booking.worked.WorkedAnswer.Stale;
import io.vitrine.booking.worked.WorkedSheet.Confirmation;
import io.vitrine.booking.worktime.Week;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A manager stands for the hours of a week that is over: those that were said, and as planned where
 * nobody said anything. A word that comes at the same moment is not lost: it reopens the week.
 */
@ApplicationScoped
public class ConfirmWorked {

  private final WorkedTimes times;
  private final Team team;
  private final ReadRota rota;
  private final Clock clock;

  @Inject
  public ConfirmWorked(WorkedTimes times, Team team, ReadRota rota, Clock clock) {
    this.times = times;
    this.team = team;
    this.rota = rota;
    this.clock = clock;
  }

  ConfirmWorked() {
    this(null, null, null, null);
  }

  /**
   * Confirmed already, it stays so.
   *
   * @param seen how many words there were when she looked
   * @param manager her staff number; her row is locked, so that her second press waits for the
   *     first
   */
  @Transactional
  public WorkedAnswer confirm(String shop, Week week, int seen, String manager) {
    team.hold(manager);
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    if (week.next().monday().isAfter(LocalDate.ofInstant(now, rota.zoneOf(shop)))) {
      return new NotOver();
    }
    int said = times.said(shop, week);
    if (said != seen) {
      return new Stale(said);
    }
    Optional<Confirmation> before = times.confirmed(shop, week);
    if (before.filter(it -> it.said() == said).isEmpty()) {
      times.confirm(shop, week, new Confirmation(said, manager, now));
    }
    return new Done(said);
  }
}
