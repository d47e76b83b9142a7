package io.vitrine.booking.rota;

import io.vitrine.booking.worktime.Week;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The shifts and the weeks they stand in. A change takes locks in this order: the week's row, the
 * shift's row, the rows of the persons in order of staff number; the key over occupied quarter
 * hours is the last word.
 */
@ApplicationScoped
class Shifts {

  private final EntityManager em;

  @Inject
  Shifts(EntityManager em) {
    this.em = em;
  }

  Shifts() {
    this(null);
  }

  /** The week with its row locked; a draft without shifts if nobody planned it before. */
  RotaWeek hold(String shop, Week week) {
    RotaWeek.Key key = new RotaWeek.Key(shop, week);
    // a locking read takes the row as it is in the database, so what is pending goes there first
    em.flush();
    RotaWeek held = em.find(RotaWeek.class, key, LockModeType.PESSIMISTIC_WRITE);
    if (held == null) {
      held = new RotaWeek(shop, week);
      em.persist(held);
      em.flush();
    }
    return held;
  }

  Optional<RotaWeek> week(String shop, Week week) {
    return Optional.ofNullable(em.find(RotaWeek.class, new RotaWeek.Key(shop, week)));
  }

  /** The shift of that week with its row locked. */
  Optional<Shift> hold(RotaWeek week, String id) {
    return Optional.ofNullable(em.find(Shift.class, id, LockModeType.PESSIMISTIC_WRITE))
        .filter(s -> s.shop().equals(week.shop()) && s.week().equals(week.week()));
  }

  List<Shift> of(String shop, Week week) {
    return em.createQuery(
            "select s from Shift s where s.shop = :shop and s.week = :week"
                + " order by s.staff, s.from",
            Shift.class)
        .setParameter("shop", shop)
        .setParameter("week", week)
        .setHint("eclipselink.batch", "s.breaks")
        .getResultList();
  }

  /** All shifts of these persons that touch the span, in whichever shop, in order of time. */
  List<Shift> of(List<String> staff, Instant from, Instant to) {
    if (staff.isEmpty()) {
      return List.of();
    }
    return em.createQuery(
            "select s from Shift s where s.staff in :staff and s.from < :to and s.to > :from"
                + " order by s.staff, s.from",
            Shift.class)
        .setParameter("staff", staff)
        .setParameter("from", from)
        .setParameter("to", to)
        .setHint("eclipselink.batch", "s.breaks")
        .getResultList();
  }

  /** Its quarter hours are not taken yet. */
  void add(Shift shift) {
    em.persist(shift);
  }

  /** Its quarter hours must be free already. */
  void remove(Shift shift) {
    em.remove(shift);
  }

  void free(String shift) {
    em.createNativeQuery("delete from booking.shift_tick where shift = ?")
        .setParameter(1, shift)
        .executeUpdate();
  }

  /** Writes what the shifts have become, and takes their quarter hours. */
  void occupy(List<Shift> standing) {
    em.flush();
    standing.forEach(this::occupy);
  }

  private void occupy(Shift shift) {
    List<Long> ticks = shift.time().ticks().boxed().toList();
    String rows = String.join(", ", Collections.nCopies(ticks.size(), "(?, ?, ?)"));
    Query insert =
        em.createNativeQuery("insert into booking.shift_tick (staff, tick, shift) values " + rows);
    int at = 0;
    for (Long tick : ticks) {
      insert.setParameter(++at, shift.staff());
      insert.setParameter(++at, tick);
      insert.setParameter(++at, shift.id());
    }
    insert.executeUpdate();
  }
}
