package io.vitrine.booking.appointment;

import io.vitrine.booking.slot.Occupation;
import io.vitrine.booking.slot.Tick;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.StringJoiner;

/**
 * The ledger of occupied ticks. Its key (adviser, tick) decides who holds a time; everything else
 * is a view of it.
 */
@ApplicationScoped
public class Ledger {

  private final EntityManager em;

  @Inject
  public Ledger(EntityManager em) {
    this.em = em;
  }

  Ledger() {
    this(null);
  }

  /**
   * Takes the ticks of an appointment in one statement, in ascending order, so that two who want
   * overlapping times wait for each other at the first common tick instead of embracing.
   *
   * @throws TimeTaken when any of them is held already; the transaction is lost then
   */
  void occupy(Appointment appointment) {
    Occupation busy = appointment.occupation();
    StringJoiner rows = new StringJoiner(", ");
    for (long tick = busy.from(); tick < busy.until(); tick++) {
      rows.add("(?1, " + tick + ", ?2)");
    }
    try {
      em.flush();
      em.createNativeQuery(
              "insert into booking.occupied_tick (staff, tick, appointment) values " + rows)
          .setParameter(1, busy.staff())
          .setParameter(2, appointment.number())
          .executeUpdate();
    } catch (PersistenceException e) {
      if (DatabaseRefusal.isOverlap(e)) {
        throw new TimeTaken();
      }
      throw e;
    }
  }

  void release(Appointment appointment) {
    em.createNativeQuery("delete from booking.occupied_tick where appointment = ?1")
        .setParameter(1, appointment.number())
        .executeUpdate();
  }

  /**
   * What these advisers have promised in the span, in whichever shop.
   *
   * @param but the number of an appointment to leave out, or {@code null}
   */
  public List<Occupation> of(Collection<String> staff, Instant from, Instant until, String but) {
    if (staff.isEmpty()) {
      return List.of();
    }
    return em.createQuery(
            """
            select new io.vitrine.booking.slot.Occupation(a.staff, a.busyFrom, a.busyUntil)
            from Appointment a
            where a.staff in :staff and a.busyFrom < :until and a.busyUntil > :from
              and a.state in (:agreed, :kept) and a.number <> :but""",
            Occupation.class)
        .setParameter("staff", staff)
        .setParameter("from", Tick.of(from))
        .setParameter("until", Tick.of(until))
        .setParameter("agreed", AppointmentState.AGREED)
        .setParameter("kept", AppointmentState.KEPT)
        .setParameter("but", but == null ? "" : but)
        .getResultList();
  }
}
