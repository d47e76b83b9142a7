package io.vitrine.booking.reservation;

import io.vitrine.booking.appointment.LinkTokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reservations as they are read: by link, by workshop, in line. */
@ApplicationScoped
public class Reservations {

  private static final String STATE = ReservationState.class.getName() + ".";
  private static final String RESERVED = STATE + "RESERVED";
  private static final String OFFERED = STATE + "OFFERED";
  private static final String WAITING = STATE + "WAITING";

  private final EntityManager em;

  @Inject
  public Reservations(EntityManager em) {
    this.em = em;
  }

  Reservations() {
    this(null);
  }

  /** What that address has reserved, was offered or waits for. */
  public List<Reservation> heldBy(String email) {
    return ofAddress(email).stream().filter(Reservation::isLive).toList();
  }

  /** All that address ever reserved and that was not erased, the last one first. */
  public List<Reservation> ofAddress(String email) {
    return em.createQuery(
            "select r from Reservation r where lower(r.email) = :email order by r.queuedAt desc",
            Reservation.class)
        .setParameter("email", email)
        .getResultList();
  }

  /** The one that this link opens. */
  public Optional<Reservation> byLink(String token) {
    return token == null || token.length() != 22
        ? Optional.empty()
        : em.createQuery("select r from Reservation r where r.linkHash = :hash", Reservation.class)
            .setParameter("hash", LinkTokens.hash(token))
            .getResultStream()
            .findFirst();
  }

  Optional<Reservation> byAttempt(String key) {
    return em.createQuery(
            "select r from Reservation r where r.attemptKey = :key", Reservation.class)
        .setParameter("key", key)
        .getResultStream()
        .findFirst();
  }

  /** Who waits, whoever waits longest first. */
  public List<Reservation> waiting(String workshop) {
    return of(workshop, Set.of(ReservationState.WAITING));
  }

  /** All that hold, of any kind, in the order in which they came. */
  List<Reservation> live(String workshop) {
    return of(
        workshop,
        Set.of(ReservationState.RESERVED, ReservationState.OFFERED, ReservationState.WAITING));
  }

  /** Who comes, as far as is known, in the order in which they came. */
  public List<Reservation> reserved(String workshop) {
    return of(workshop, Set.of(ReservationState.RESERVED));
  }

  private List<Reservation> of(String workshop, Set<ReservationState> states) {
    return em.createQuery(
            "select r from Reservation r where r.workshop = :workshop and r.state in :states"
                + " order by r.queuedAt, r.id",
            Reservation.class)
        .setParameter("workshop", workshop)
        .setParameter("states", states)
        .getResultList();
  }

  /**
   * The list of a workshop: reserved, asked, waiting, then what ended, each in order.
   *
   * @param page from 1
   */
  public List<Reservation> page(String workshop, int page, int size) {
    return em.createQuery(
            "select r from Reservation r where r.workshop = :workshop order by"
                + " case r.state when "
                + RESERVED
                + " then 0 when "
                + OFFERED
                + " then 1 when "
                + WAITING
                + " then 2 else 3 end, r.queuedAt, r.id",
            Reservation.class)
        .setParameter("workshop", workshop)
        .setFirstResult((page - 1) * size)
        .setMaxResults(size)
        .getResultList();
  }

  public long count(String workshop) {
    return em.createQuery(
            "select count(r) from Reservation r where r.workshop = :workshop", Long.class)
        .setParameter("workshop", workshop)
        .getSingleResult();
  }

  /** Her rank among those who wait, from 1; 0 for who does not. */
  public int rank(Reservation one) {
    List<String> ids = waiting(one.workshop()).stream().map(Reservation::id).toList();
    return ids.indexOf(one.id()) + 1;
  }

  List<Reservation> unanswered(Instant now) {
    return em.createQuery(
            "select r from Reservation r where r.state = :offered and r.offeredUntil <= :now"
                + " order by r.offeredUntil",
            Reservation.class)
        .setParameter("offered", ReservationState.OFFERED)
        .setParameter("now", now)
        .setMaxResults(200)
        .getResultList();
  }
}
