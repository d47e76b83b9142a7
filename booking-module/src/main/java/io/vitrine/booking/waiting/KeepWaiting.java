package io.vitrine.booking.waiting;

import io.vitrine.booking.appointment.LinkTokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** The transactions of the list. Who decides about an offer holds its row. */
@ApplicationScoped
public class KeepWaiting {

  private final EntityManager em;
  private final LinkTokens links;
  private final Event<WaitingNews> news;

  @Inject
  public KeepWaiting(EntityManager em, LinkTokens links, Event<WaitingNews> news) {
    this.em = em;
    this.links = links;
    this.news = news;
  }

  KeepWaiting() {
    this(null, null, null);
  }

  /**
   * @throws jakarta.persistence.PersistenceException when the attempt came before
   */
  @Transactional(TxType.REQUIRES_NEW)
  Wish join(Wish wish, Instant now) {
    em.persist(wish);
    em.flush();
    news.fire(new WaitingNews(wish, null, link(wish), now));
    return wish;
  }

  /**
   * Writes down what she is asked about; the time is held already.
   *
   * @return false when she left meanwhile
   * @throws jakarta.persistence.PersistenceException when another server asked her first
   */
  @Transactional(TxType.REQUIRES_NEW)
  boolean offer(WaitingOffer offer, Instant now) {
    Wish wish = em.find(Wish.class, offer.wish(), LockModeType.PESSIMISTIC_WRITE);
    if (!wish.isWaiting()) {
      return false;
    }
    em.persist(offer);
    em.flush();
    news.fire(new WaitingNews(wish, offer, link(wish), now));
    return true;
  }

  /** Nobody answered in time. */
  @Transactional(TxType.REQUIRES_NEW)
  void lapse(String id, Instant now) {
    WaitingOffer offer = em.find(WaitingOffer.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (offer.state() == OfferState.OPEN) {
      offer.decide(OfferState.LAPSED, now);
      em.find(Wish.class, offer.wish(), LockModeType.PESSIMISTIC_WRITE).lapsed(now);
    }
  }

  @Transactional(TxType.REQUIRES_NEW)
  void decide(String id, OfferState how, Instant now) {
    em.find(WaitingOffer.class, id, LockModeType.PESSIMISTIC_WRITE).decide(how, now);
  }

  /** She has it: offer, wish and appointment know each other. */
  @Transactional(TxType.REQUIRES_NEW)
  void accepted(String id, String number, Instant now) {
    WaitingOffer offer = em.find(WaitingOffer.class, id, LockModeType.PESSIMISTIC_WRITE);
    offer.decide(OfferState.ACCEPTED, now);
    offer.becomes(number);
    em.find(Wish.class, offer.wish(), LockModeType.PESSIMISTIC_WRITE).served(now);
  }

  /** She leaves; what she was asked about is for others. */
  @Transactional(TxType.REQUIRES_NEW)
  Optional<Wish> leave(String wish, Instant now) {
    Wish found = em.find(Wish.class, wish, LockModeType.PESSIMISTIC_WRITE);
    if (!found.isWaiting()) {
      return Optional.empty();
    }
    found.end(WishState.LEFT, now);
    return Optional.of(found);
  }

  /** Whoever waits for days that are gone waits no more. */
  @Transactional(TxType.REQUIRES_NEW)
  void endPast(LocalDate yesterday, Instant now) {
    em.createQuery(
            "select w from Wish w where w.state = :waiting and w.lastDay <= :day", Wish.class)
        .setParameter("waiting", WishState.WAITING)
        .setParameter("day", yesterday)
        .setMaxResults(200)
        .getResultStream()
        .forEach(wish -> wish.end(WishState.OVER, now));
  }

  private String link(Wish wish) {
    return links.site() + "/booking/waiting-place/" + links.token(wish.linkNonce());
  }
}
