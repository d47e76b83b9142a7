package io.vitrine.booking.reminder;

import io.vitrine.booking.mail.WriteWorkshopMails;
import io.vitrine.booking.reservation.Reservation;
import io.vitrine.booking.workshop.Workshop;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneId;

/**
 * Writes one reminder of a workshop, by mail, where it is due; the reservation's own row remembers
 * it, so that none is written twice.
 */
@ApplicationScoped
public class RemindOfWorkshop {

  private final EntityManager em;
  private final WriteWorkshopMails mails;

  @Inject
  public RemindOfWorkshop(EntityManager em, WriteWorkshopMails mails) {
    this.em = em;
    this.mails = mails;
  }

  RemindOfWorkshop() {
    this(null, null);
  }

  /**
   * @return whether it was written
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public boolean write(String id, Reminder reminder, Instant now) {
    Reservation mine = em.find(Reservation.class, id, LockModeType.PESSIMISTIC_WRITE);
    Workshop workshop = em.find(Workshop.class, mine.workshop());
    ZoneId zone = ZoneId.of(workshop.zone());
    boolean written =
        reminder == Reminder.TWO_DAYS ? mine.isRemindedOfDays() : mine.isRemindedOfHours();
    if (!mine.isReserved()
        || written
        || !reminder.isDue(workshop.from(), zone, mine.settledAt(), now)
        || !mails.admitsCourtesies(mine)) {
      return false;
    }
    if (reminder == Reminder.TWO_DAYS) {
      mine.remindedOfDays(now);
    } else {
      mine.remindedOfHours(now);
    }
    mails.courtesy(reminder.letter(), mine, workshop, reminder.latest(workshop.from(), zone), now);
    return true;
  }
}
