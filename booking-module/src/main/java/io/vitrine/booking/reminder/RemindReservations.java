package io.vitrine.booking.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Looks for who is to be reminded of a workshop now. */
@ApplicationScoped
public class RemindReservations {

  private static final Logger LOG = Logger.getLogger(RemindReservations.class.getName());

  /** Two days of which one is longer by the hour that the clocks go back, and a little more. */
  private static final Duration FURTHEST = Duration.ofHours(50);

  private final EntityManager em;
  private final RemindOfWorkshop reminding;
  private final Clock clock;

  @Inject
  public RemindReservations(EntityManager em, RemindOfWorkshop reminding, Clock clock) {
    this.em = em;
    this.reminding = reminding;
    this.clock = clock;
  }

  RemindReservations() {
    this(null, null, null);
  }

  /** One that fails does not hold up the others; it is looked for again at the next look. */
  public void remind() {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    for (Reminder reminder : Reminder.values()) {
      for (String id : candidates(reminder, now)) {
        try {
          reminding.write(id, reminder, now);
        } catch (RuntimeException e) {
          LOG.log(Level.WARNING, "a reminder of a workshop was not written", e);
        }
      }
    }
  }

  private List<String> candidates(Reminder reminder, Instant now) {
    String written = reminder == Reminder.TWO_DAYS ? "days_reminder" : "hours_reminder";
    List<?> rows =
        em.createNativeQuery(
                "select r.id from booking.reservation r join booking.workshop w"
                    + " on w.number = r.workshop where w.state = 'OPEN' and w.from_at > ?1"
                    + " and w.from_at < ?2 and r.state = 'RESERVED' and r.email is not null and r."
                    + written
                    + " is null order by w.from_at, r.id")
            .setParameter(1, now.atOffset(ZoneOffset.UTC))
            .setParameter(2, now.plus(FURTHEST).atOffset(ZoneOffset.UTC))
            .getResultList();
    return rows.stream().map(String.class::cast).toList();
  }
}
