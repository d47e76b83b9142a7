package io.vitrine.booking.leave;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The requests of people to be absent. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class LeaveRequests {

  private static final Set<LeaveState> OPEN = EnumSet.of(LeaveState.ASKED, LeaveState.TOLD);

  private static final String IN_SHOP =
      "exists (select m from StaffMember m join m.rights t where m.number = r.staff"
          + " and t.shop = :shop)";

  private final EntityManager em;

  @Inject
  public LeaveRequests(EntityManager em) {
    this.em = em;
  }

  LeaveRequests() {
    this(null);
  }

  /** Her own, the latest first. */
  public List<LeaveRequest> of(String staff, int limit, int offset) {
    return em.createQuery(
            "select r from LeaveRequest r where r.staff = :staff order by r.from desc, r.id",
            LeaveRequest.class)
        .setParameter("staff", staff)
        .setMaxResults(limit)
        .setFirstResult(offset)
        .getResultList();
  }

  /** What a shop's managers have to decide, what begins first before the rest. */
  public List<LeaveRequest> openIn(String shop, Instant endingAfter, int limit, int offset) {
    return em.createQuery(
            "select r from LeaveRequest r where r.state in :open and r.to > :after and "
                + IN_SHOP
                + " order by r.from, r.id",
            LeaveRequest.class)
        .setParameter("open", OPEN)
        .setParameter("after", endingAfter)
        .setParameter("shop", shop)
        .setMaxResults(limit)
        .setFirstResult(offset)
        .getResultList();
  }

  /** That request, if it is of somebody who works in the shop. */
  public Optional<LeaveRequest> inShop(String shop, String id) {
    return em.createQuery(
            "select r from LeaveRequest r where r.id = :id and " + IN_SHOP, LeaveRequest.class)
        .setParameter("id", id)
        .setParameter("shop", shop)
        .getResultStream()
        .findFirst();
  }

  /** Those of her that stand or may come to stand and touch that time. */
  List<LeaveRequest> standing(String staff, Instant from, Instant to) {
    return em.createQuery(
            """
            select r from LeaveRequest r
            where r.staff = :staff and r.from < :to and r.to > :from
              and (r.state in :open or (r.state = :approved and r.absence is not null))
            order by r.from""",
            LeaveRequest.class)
        .setParameter("staff", staff)
        .setParameter("open", OPEN)
        .setParameter("approved", LeaveState.APPROVED)
        .setParameter("from", from)
        .setParameter("to", to)
        .getResultList();
  }

  /** With its row locked until the caller's transaction ends. */
  Optional<LeaveRequest> hold(String id) {
    return Optional.ofNullable(em.find(LeaveRequest.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  void add(LeaveRequest request) {
    em.persist(request);
  }
}
