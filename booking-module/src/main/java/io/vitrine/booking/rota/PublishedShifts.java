package io.vitrine.booking.rota;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The shifts of published weeks: the ground on which appointments are offered. */
@ApplicationScoped
public class PublishedShifts {

  private final EntityManager em;

  @Inject
  public PublishedShifts(EntityManager em) {
    this.em = em;
  }

  PublishedShifts() {
    this(null);
  }

  /**
   * The published shifts of a shop that touch the span, in order of time. Two statements, whatever
   * the length of the span.
   */
  @Transactional(Transactional.TxType.SUPPORTS)
  public List<PublishedShift> of(String shop, Instant from, Instant to) {
    List<Shift> shifts =
        em.createQuery(
                """
                select s from Shift s, RotaWeek w
                where w.key.shop = s.shop and w.key.week = s.week and w.state = :published
                  and s.shop = :shop and s.from < :to and s.to > :from
                order by s.from, s.staff""",
                Shift.class)
            .setParameter("published", RotaState.PUBLISHED)
            .setParameter("shop", shop)
            .setParameter("from", from)
            .setParameter("to", to)
            // by the shifts' ids: EclipseLink cannot repeat this query's second root in a join
            .setHint("eclipselink.batch.type", "IN")
            .setHint("eclipselink.batch", "s.breaks")
            .getResultList();
    return shifts.stream().map(Shift::published).toList();
  }

  /**
   * The published shift that lets a person be met over the whole span, with its row locked until
   * the caller's transaction ends, so that no manager can take the shift away while the time is
   * being promised. Empty if there is none (any more).
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public Optional<PublishedShift> hold(String staff, String shop, Instant from, Instant to) {
    return em.createQuery(
            """
            select s from Shift s
            where s.staff = :staff and s.shop = :shop and s.from <= :from and s.to >= :to""",
            Shift.class)
        .setParameter("staff", staff)
        .setParameter("shop", shop)
        .setParameter("from", from)
        .setParameter("to", to)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .filter(shift -> isPublished(shift))
        .map(Shift::published)
        .filter(shift -> shift.covers(from, to))
        .findFirst();
  }

  /**
   * Holds the rows of all shifts of a person that touch the span, in order of time: nothing is
   * promised of them until the caller's transaction ends.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void holdAll(String staff, Instant from, Instant to) {
    em.createQuery(
            "select s from Shift s where s.staff = :staff and s.from < :to and s.to > :from"
                + " order by s.from",
            Shift.class)
        .setParameter("staff", staff)
        .setParameter("from", from)
        .setParameter("to", to)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  /** The shifts of a person in a shop on a day, those of drafts too; for whoever plans. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public List<PlannedDuty> plannedOn(String shop, String staff, LocalDate day) {
    return em.createQuery(
            "select s from Shift s where s.shop = :shop and s.staff = :staff and s.day = :day"
                + " order by s.from",
            Shift.class)
        .setParameter("shop", shop)
        .setParameter("staff", staff)
        .setParameter("day", day)
        .getResultStream()
        .map(shift -> new PlannedDuty(shift.published(), isPublished(shift)))
        .toList();
  }

  private boolean isPublished(Shift shift) {
    RotaWeek week = em.find(RotaWeek.class, new RotaWeek.Key(shift.shop(), shift.week()));
    return week != null && week.state() == RotaState.PUBLISHED;
  }
}
