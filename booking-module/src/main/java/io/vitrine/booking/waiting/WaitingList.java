package io.vitrine.booking.waiting;

import io.vitrine.booking.appointment.LinkTokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The list as it is read: by link, by shop, in the order of waiting. */
@ApplicationScoped
public class WaitingList {

  private final EntityManager em;

  @Inject
  public WaitingList(EntityManager em) {
    this.em = em;
  }

  WaitingList() {
    this(null);
  }

  /** The places on which that address waits. */
  public List<Wish> waitedBy(String email) {
    return ofAddress(email).stream().filter(Wish::isWaiting).toList();
  }

  /** All places of that address that were not erased, the last one first. */
  public List<Wish> ofAddress(String email) {
    return em.createQuery(
            "select w from Wish w where lower(w.customer.email) = :email order by w.askedAt desc",
            Wish.class)
        .setParameter("email", email)
        .getResultList();
  }

  /** The one place that this link opens. */
  public Optional<Wish> byLink(String token) {
    return token == null || token.length() != 22
        ? Optional.empty()
        : em.createQuery("select w from Wish w where w.linkHash = :hash", Wish.class)
            .setParameter("hash", LinkTokens.hash(token))
            .getResultStream()
            .findFirst();
  }

  Optional<Wish> byAttempt(String key) {
    return em.createQuery("select w from Wish w where w.attempt.key = :key", Wish.class)
        .setParameter("key", key)
        .getResultStream()
        .findFirst();
  }

  /** What she is asked about now, lapsed or not, until that is written down. */
  public Optional<WaitingOffer> openOffer(Wish wish) {
    return em.createQuery(
            "select o from WaitingOffer o where o.openWish = :wish", WaitingOffer.class)
        .setParameter("wish", wish.id())
        .getResultStream()
        .findFirst();
  }

  /** All she was ever asked about, the last one first. */
  public List<WaitingOffer> offers(Wish wish) {
    return em.createQuery(
            "select o from WaitingOffer o where o.wish = :wish order by o.offeredAt desc",
            WaitingOffer.class)
        .setParameter("wish", wish.id())
        .getResultList();
  }

  Set<Instant> askedAbout(Wish wish) {
    Set<Instant> times = new HashSet<>();
    offers(wish).forEach(offer -> times.add(offer.from()));
    return times;
  }

  List<String> lapsed(Instant now) {
    return em.createQuery(
            "select o.id from WaitingOffer o where o.openWish is not null and o.until <= :now",
            String.class)
        .setParameter("now", now)
        .getResultList();
  }

  /** Who waits and is not asked about anything now, whoever waits longest first. */
  List<Wish> inLine() {
    return em.createQuery(
            """
            select w from Wish w where w.state = :waiting and not exists
              (select o from WaitingOffer o where o.openWish = w.id)
            order by w.askedAt, w.id""",
            Wish.class)
        .setParameter("waiting", WishState.WAITING)
        .setMaxResults(500)
        .getResultList();
  }

  /**
   * A shop's list in the order of waiting.
   *
   * @param page from 1
   */
  public List<Wish> page(String shop, int page, int size) {
    return em.createQuery(
            """
            select w from Wish w where w.shop = :shop and w.state = :waiting
            order by w.askedAt, w.id""",
            Wish.class)
        .setParameter("shop", shop)
        .setParameter("waiting", WishState.WAITING)
        .setFirstResult((page - 1) * size)
        .setMaxResults(size)
        .getResultList();
  }

  public long count(String shop) {
    return em.createQuery(
            "select count(w) from Wish w where w.shop = :shop and w.state = :waiting", Long.class)
        .setParameter("shop", shop)
        .setParameter("waiting", WishState.WAITING)
        .getSingleResult();
  }
}
