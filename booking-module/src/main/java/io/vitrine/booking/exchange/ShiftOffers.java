package io.vitrine.booking.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The shifts that people offer each other. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class ShiftOffers {

  private final EntityManager em;

  @Inject
  public ShiftOffers(EntityManager em) {
    this.em = em;
  }

  ShiftOffers() {
    this(null);
  }

  /** What she may take in these shops, what begins first before the rest. */
  public List<ShiftOffer> openFor(
      String staff, Collection<String> shops, Instant now, int limit, int offset) {
    return shops.isEmpty()
        ? List.of()
        : em.createQuery(
                """
                select o from ShiftOffer o
                where o.shop in :shops and o.state = :offered and o.endsAt > :now
                  and o.staff <> :staff and (o.askedOf is null or o.askedOf = :staff)
                order by o.from, o.id""",
                ShiftOffer.class)
            .setParameter("shops", shops)
            .setParameter("offered", OfferState.OFFERED)
            .setParameter("now", now)
            .setParameter("staff", staff)
            .setMaxResults(limit)
            .setFirstResult(offset)
            .getResultList();
  }

  /** What she offered or took, the latest first. */
  public List<ShiftOffer> of(String staff, int limit, int offset) {
    return em.createQuery(
            """
            select o from ShiftOffer o where o.staff = :staff or o.takenBy = :staff
            order by o.offeredAt desc, o.id""",
            ShiftOffer.class)
        .setParameter("staff", staff)
        .setMaxResults(limit)
        .setFirstResult(offset)
        .getResultList();
  }

  /** What waits for a manager of the shop. */
  public List<ShiftOffer> awaitingIn(String shop, Instant now, int limit, int offset) {
    return em.createQuery(
            """
            select o from ShiftOffer o
            where o.shop = :shop and o.state = :awaiting and o.endsAt > :now
            order by o.from, o.id""",
            ShiftOffer.class)
        .setParameter("shop", shop)
        .setParameter("awaiting", OfferState.AWAITING)
        .setParameter("now", now)
        .setMaxResults(limit)
        .setFirstResult(offset)
        .getResultList();
  }

  /** What became of a shop's exchanges, the latest first. */
  public List<ShiftOffer> decidedIn(String shop, int limit) {
    return em.createQuery(
            """
            select o from ShiftOffer o where o.shop = :shop and o.state in (:done, :declined)
            order by o.offeredAt desc, o.id""",
            ShiftOffer.class)
        .setParameter("shop", shop)
        .setParameter("done", OfferState.DONE)
        .setParameter("declined", OfferState.DECLINED)
        .setMaxResults(limit)
        .getResultList();
  }

  /** The open offers of these shifts. */
  public List<ShiftOffer> openOf(Collection<String> shifts) {
    return shifts.isEmpty()
        ? List.of()
        : em.createQuery(
                "select o from ShiftOffer o where o.openShift in :shifts", ShiftOffer.class)
            .setParameter("shifts", shifts)
            .getResultList();
  }

  public Optional<ShiftOffer> find(String id) {
    return Optional.ofNullable(em.find(ShiftOffer.class, id));
  }

  /** With its row locked: of two who take it the second sees what the first did. */
  Optional<ShiftOffer> hold(String id) {
    return Optional.ofNullable(em.find(ShiftOffer.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** The key over open shifts refuses a second offer of the same one. */
  void add(ShiftOffer offer) {
    em.persist(offer);
    em.flush();
  }
}
