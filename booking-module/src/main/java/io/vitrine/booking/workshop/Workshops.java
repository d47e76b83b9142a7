package io.vitrine.booking.workshop;

import io.vitrine.booking.appointment.Codes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The workshops as they are read: open ones of a shop, dates of the same one, a manager's list. */
@ApplicationScoped
public class Workshops {

  private static final Set<WorkshopState> SEEN =
      Set.of(WorkshopState.OPEN, WorkshopState.CANCELLED, WorkshopState.HELD);

  private final EntityManager em;

  @Inject
  public Workshops(EntityManager em) {
    this.em = em;
  }

  Workshops() {
    this(null);
  }

  public Optional<Workshop> find(String number) {
    return number == null ? Optional.empty() : Optional.ofNullable(em.find(Workshop.class, number));
  }

  /** The same for customers: drafts are not there. */
  public Optional<Workshop> seen(String number) {
    return find(number).filter(workshop -> SEEN.contains(workshop.state()));
  }

  public Optional<Workshop> inShop(String shop, String number) {
    return find(number).filter(workshop -> workshop.shop().equals(shop));
  }

  /** With its row held until the caller's transaction ends: one promise after the other. */
  @Transactional(TxType.MANDATORY)
  public Optional<Workshop> hold(String number) {
    return number == null
        ? Optional.empty()
        : Optional.ofNullable(em.find(Workshop.class, number, LockModeType.PESSIMISTIC_WRITE));
  }

  /**
   * What shops have ahead for customers, in order of time.
   *
   * @param page from 1
   */
  public List<Workshop> open(Collection<String> shops, Instant now, int page, int size) {
    return em.createQuery(
            "select w from Workshop w where w.shop in :shops and w.state = :open and w.from > :now"
                + " order by w.from, w.number",
            Workshop.class)
        .setParameter("shops", shops)
        .setParameter("open", WorkshopState.OPEN)
        .setParameter("now", now)
        .setFirstResult((page - 1) * size)
        .setMaxResults(size)
        .getResultList();
  }

  public long countOpen(Collection<String> shops, Instant now) {
    return em.createQuery(
            "select count(w) from Workshop w"
                + " where w.shop in :shops and w.state = :open and w.from > :now",
            Long.class)
        .setParameter("shops", shops)
        .setParameter("open", WorkshopState.OPEN)
        .setParameter("now", now)
        .getSingleResult();
  }

  /** Where customers find so many places instead: other dates of the same one, the next first. */
  public List<Workshop> otherDates(Workshop instead, int places, Instant now, int most) {
    return em.createQuery(
            "select w from Workshop w where w.series = :series and w.number <> :number"
                + " and w.state = :open and w.reserveUntil > :now and w.places - w.taken >= :places"
                + " order by w.from, w.number",
            Workshop.class)
        .setParameter("series", instead.series())
        .setParameter("number", instead.number())
        .setParameter("open", WorkshopState.OPEN)
        .setParameter("now", now)
        .setParameter("places", places)
        .setMaxResults(most)
        .getResultList();
  }

  /**
   * A manager's list: what is ahead in order of time, or what has been, the latest first.
   *
   * @param page from 1
   */
  public List<Workshop> planned(String shop, boolean past, Instant now, int page, int size) {
    String which = past ? "<= :now order by w.from desc" : "> :now order by w.from";
    return em.createQuery(
            "select w from Workshop w where w.shop = :shop and w.from " + which + ", w.number",
            Workshop.class)
        .setParameter("shop", shop)
        .setParameter("now", now)
        .setFirstResult((page - 1) * size)
        .setMaxResults(size)
        .getResultList();
  }

  public long countPlanned(String shop, boolean past, Instant now) {
    return em.createQuery(
            "select count(w) from Workshop w where w.shop = :shop and w.from "
                + (past ? "<= :now" : "> :now"),
            Long.class)
        .setParameter("shop", shop)
        .setParameter("now", now)
        .getSingleResult();
  }

  /**
   * What somebody gives, or what a shop has, in that span; what was called off is left out.
   *
   * @param shop its code, or {@code null} for whatever {@code staff} gives
   */
  public List<Workshop> given(String staff, String shop, Instant from, Instant to) {
    String whose = shop == null ? "(w.staff = :who or w.colleague = :who)" : "w.shop = :who";
    return em.createQuery(
            "select w from Workshop w where "
                + whose
                + " and w.from > :from and w.from < :to and w.state <> :cancelled"
                + " order by w.from, w.number",
            Workshop.class)
        .setParameter("who", shop == null ? staff : shop)
        .setParameter("from", from)
        .setParameter("to", to)
        .setParameter("cancelled", WorkshopState.CANCELLED)
        .setMaxResults(1_000)
        .getResultList();
  }

  /** Those that customers still see as ahead and that are over. */
  public List<String> over(Instant before) {
    return em.createQuery(
            "select w.number from Workshop w where w.state = :open and w.from < :before",
            String.class)
        .setParameter("open", WorkshopState.OPEN)
        .setParameter("before", before)
        .setMaxResults(200)
        .getResultList();
  }

  String freeNumber() {
    String number = Codes.next();
    return em.find(Workshop.class, number) == null ? number : freeNumber();
  }
}
