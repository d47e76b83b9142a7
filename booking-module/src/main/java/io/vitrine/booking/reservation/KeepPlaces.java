package io.vitrine.booking.reservation;

import static io.vitrine.booking.reservation.ReservationAnswer.Refused.because;

import io.vitrine.booking.appointment.LinkTokens;
import io.vitrine.booking.reservation.ReservationAnswer.Done;
import io.vitrine.booking.reservation.ReservationAnswer.Refused;
import io.vitrine.booking.reservation.ReservationNews.What;
import io.vitrine.booking.workshop.Workshop;
import io.vitrine.booking.workshop.WorkshopState;
import io.vitrine.booking.workshop.Workshops;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * The transactions of places. Each holds the workshop's row first, so that they happen one after
 * the other; what is given back goes to whoever waits in the same transaction, so that nobody
 * passes the line.
 */
@ApplicationScoped
public class KeepPlaces {

  private static final int MOST_OTHERS = 3;

  private final EntityManager em;
  private final Workshops workshops;
  private final Reservations reservations;
  private final WorkshopLimits limits;
  private final LinkTokens links;
  private final Event<ReservationNews> news;

  @Inject
  public KeepPlaces(
      EntityManager em,
      Workshops workshops,
      Reservations reservations,
      WorkshopLimits limits,
      LinkTokens links,
      Event<ReservationNews> news) {
    this.em = em;
    this.workshops = workshops;
    this.reservations = reservations;
    this.limits = limits;
    this.links = links;
    this.news = news;
  }

  KeepPlaces() {
    this(null, null, null, null, null, null);
  }

  /**
   * @param waits whether she waits in line when there are not enough
   * @throws jakarta.persistence.PersistenceException when the attempt came before
   */
  @Transactional(TxType.REQUIRES_NEW)
  ReservationAnswer add(Reservation reservation, boolean waits, Instant now) {
    Optional<Workshop> found =
        workshops.hold(reservation.workshop()).filter(it -> it.state() != WorkshopState.DRAFT);
    if (found.isEmpty()) {
      return because(ReservationReason.UNKNOWN_WORKSHOP);
    }
    Workshop workshop = found.get();
    if (!workshop.admits(now)) {
      return because(closed(workshop, now));
    }
    boolean fits = reservation.places() <= workshop.free();
    if (!fits && !waits) {
      return new Refused(ReservationReason.WORKSHOP_FULL, workshop.free());
    }
    if (fits) {
      workshop.take(reservation.places());
      reservation.reserve(now);
    }
    em.persist(reservation);
    em.flush();
    tell(fits ? What.RESERVED : What.IN_LINE, reservation, workshop, now);
    return new Done(reservation);
  }

  private static ReservationReason closed(Workshop workshop, Instant now) {
    if (workshop.state() == WorkshopState.CANCELLED) {
      return ReservationReason.WORKSHOP_CALLED_OFF;
    }
    return workshop.hasBegun(now)
        ? ReservationReason.WORKSHOP_BEGUN
        : ReservationReason.RESERVING_OVER;
  }

  /** She comes with more or fewer; of whom there are more, there have to be places. */
  @Transactional(TxType.REQUIRES_NEW)
  ReservationAnswer resize(Reservation seen, int places, Instant now) {
    return holding(
        seen,
        (workshop, mine) -> {
          if (!mine.isReserved()) {
            return because(ReservationReason.NOT_RESERVED);
          }
          int more = places - mine.places();
          if (workshop.hasBegun(now)) {
            return because(ReservationReason.WORKSHOP_BEGUN);
          }
          if (more > 0 && !workshop.admits(now)) {
            return because(closed(workshop, now));
          }
          if (more > workshop.free()) {
            return new Refused(ReservationReason.WORKSHOP_FULL, workshop.free());
          }
          if (more != 0) {
            workshop.giveBack(Math.max(0, -more));
            workshop.take(Math.max(0, more));
            mine.resize(places, now);
            tell(What.RESERVED, mine, workshop, now);
            line(workshop, now);
          }
          return new Done(mine);
        });
  }

  /** She does not come, or waits no more. Said twice it is given back once. */
  @Transactional(TxType.REQUIRES_NEW)
  ReservationAnswer giveBack(Reservation seen, Instant now) {
    return holding(
        seen,
        (workshop, mine) -> {
          if (!mine.isLive()) {
            return new Done(mine);
          }
          if (workshop.hasBegun(now)) {
            return because(ReservationReason.WORKSHOP_BEGUN);
          }
          boolean reserved = mine.isReserved();
          release(mine, workshop, ReservationState.GIVEN_BACK, now);
          if (reserved) {
            tell(What.GIVEN_BACK, mine, workshop, now);
          }
          return new Done(mine);
        });
  }

  /** She takes what she is asked about. Said twice it is hers once. */
  @Transactional(TxType.REQUIRES_NEW)
  ReservationAnswer accept(Reservation seen, Instant now) {
    return holding(
        seen,
        (workshop, mine) -> {
          if (mine.isReserved()) {
            return new Done(mine);
          }
          if (!mine.isOffered(now)) {
            return because(ReservationReason.NO_PLACES_OFFERED);
          }
          mine.reserve(now);
          tell(What.RESERVED, mine, workshop, now);
          return new Done(mine);
        });
  }

  /** Nobody answered in time: the next one is asked. */
  @Transactional(TxType.REQUIRES_NEW)
  void lapse(Reservation seen, Instant now) {
    holding(
        seen,
        (workshop, mine) -> {
          boolean late = mine.state() == ReservationState.OFFERED && !mine.isOffered(now);
          if (late) {
            release(mine, workshop, ReservationState.LAPSED, now);
          }
          return new Done(mine);
        });
  }

  /** How many came, of those who reserved. */
  @Transactional(TxType.REQUIRES_NEW)
  ReservationAnswer mark(Reservation seen, Integer came) {
    return holding(
        seen,
        (workshop, mine) -> {
          if (!mine.isReserved()) {
            return because(ReservationReason.NOT_RESERVED);
          }
          if (came != null && (came < 0 || came > mine.places())) {
            return because(ReservationReason.MORE_CAME);
          }
          mine.mark(came);
          return new Done(mine);
        });
  }

  /**
   * Whoever waits is asked about what is free, one after the other, whoever waits longest first.
   */
  @Transactional(TxType.MANDATORY)
  void line(Workshop workshop, Instant now) {
    em.flush();
    List<Reservation> waiting = reservations.waiting(workshop.number());
    while (workshop.admits(now)) {
      Optional<Reservation> next = Line.next(waiting, workshop.free());
      if (next.isEmpty()) {
        return;
      }
      Reservation asked =
          em.find(Reservation.class, next.get().id(), LockModeType.PESSIMISTIC_WRITE);
      workshop.take(asked.places());
      asked.offer(
          Line.until(now, limits.offered(), ZoneId.of(workshop.zone()), workshop.from()), now);
      tell(What.OFFERED, asked, workshop, now);
      waiting = waiting.stream().filter(it -> !it.id().equals(asked.id())).toList();
    }
  }

  private void release(Reservation mine, Workshop workshop, ReservationState how, Instant now) {
    if (mine.isCounted()) {
      workshop.giveBack(mine.places());
    }
    mine.end(how, now);
    line(workshop, now);
  }

  private ReservationAnswer holding(
      Reservation seen, BiFunction<Workshop, Reservation, ReservationAnswer> act) {
    Workshop workshop = workshops.hold(seen.workshop()).orElseThrow();
    return act.apply(
        workshop, em.find(Reservation.class, seen.id(), LockModeType.PESSIMISTIC_WRITE));
  }

  /** Whoever is told of a change is told inside its transaction. */
  @Transactional(TxType.MANDATORY)
  void tell(What what, Reservation reservation, Workshop workshop, Instant now) {
    List<Workshop> others =
        what == What.CALLED_OFF
            ? workshops.otherDates(workshop, reservation.places(), now, MOST_OTHERS)
            : List.of();
    news.fire(new ReservationNews(what, reservation, workshop, link(reservation), others, now));
  }

  private String link(Reservation reservation) {
    return links.site() + "/booking/reservation/" + links.token(reservation.linkNonce());
  }
}
