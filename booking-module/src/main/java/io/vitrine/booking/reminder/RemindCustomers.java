package io.vitrine.booking.reminder;

import io.vitrine.booking.appointment.AppointmentState;
import io.vitrine.shell.clock.InstantColumn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Looks for those who are to be reminded now, and for those who were missed. */
@ApplicationScoped
public class RemindCustomers {

  private static final Logger LOG = Logger.getLogger(RemindCustomers.class.getName());

  /** Two days of which one is longer by the hour that the clocks go back, and a little more. */
  private static final Duration FURTHEST = Duration.ofHours(50);

  private final EntityManager em;
  private final WriteReminder reminders;
  private final FollowUp followUp;
  private final Clock clock;

  @Inject
  public RemindCustomers(
      EntityManager em, WriteReminder reminders, FollowUp followUp, Clock clock) {
    this.em = em;
    this.reminders = reminders;
    this.followUp = followUp;
    this.clock = clock;
  }

  RemindCustomers() {
    this(null, null, null, null);
  }

  /**
   * An appointment that may be reminded of.
   *
   * @param settled when its present time was agreed
   */
  record Candidate(String number, Instant from, ZoneId zone, Instant settled) {}

  /** One that fails does not hold up the others; it is looked for again at the next look. */
  public void remind() {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    for (Reminder reminder : Reminder.values()) {
      for (Candidate it : candidates(reminder, now)) {
        if (reminder.isDue(it.from(), it.zone(), it.settled(), now)) {
          alone(it.number(), () -> reminders.write(it.number(), reminder, it.from(), now));
        }
      }
    }
    for (String number : followUp.missedSince(now)) {
      alone(number, () -> followUp.write(number, now));
    }
  }

  /** Agreed appointments near enough, of which nobody was reminded. */
  private List<Candidate> candidates(Reminder reminder, Instant now) {
    List<?> rows =
        em.createNativeQuery(
                """
                select a.number, a.from_at, a.zone, max(f.happened_at)
                from booking.appointment a join booking.appointment_fact f
                  on f.appointment = a.number and f.fact in ('AGREED', 'MOVED')
                where a.state = ?1 and a.from_at > ?2 and a.from_at < ?3
                  and not exists (select 1 from booking.courtesy c where c.appointment = a.number
                    and c.kind = ?4 and c.about_at = a.from_at)
                group by a.number, a.from_at, a.zone order by a.from_at""")
            .setParameter(1, AppointmentState.AGREED.name())
            .setParameter(2, utc(now))
            .setParameter(3, utc(now.plus(FURTHEST)))
            .setParameter(4, reminder.letter().name())
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(
            row ->
                new Candidate(
                    (String) row[0],
                    InstantColumn.read(row[1]),
                    ZoneId.of((String) row[2]),
                    InstantColumn.read(row[3])))
        .toList();
  }

  private static void alone(String number, Runnable writing) {
    try {
      writing.run();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "a courtesy about " + number + " was not written", e);
    }
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
