package io.vitrine.booking.planner.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The proposals of the shops. */
@ApplicationScoped
public class Proposals {

  private final EntityManager em;

  @Inject
  public Proposals(EntityManager em) {
    this.em = em;
  }

  Proposals() {
    this(null);
  }

  /** The newest first. */
  public List<Proposal> of(String shop, int limit, int offset) {
    return em.createQuery(
            "select p from Proposal p where p.shop = :shop order by p.startedAt desc, p.id",
            Proposal.class)
        .setParameter("shop", shop)
        .setMaxResults(limit)
        .setFirstResult(offset)
        .getResultList();
  }

  public Optional<Proposal> find(String shop, String id) {
    return Optional.ofNullable(em.find(Proposal.class, id)).filter(p -> p.shop().equals(shop));
  }

  /** All that came of the same search, itself too, in order of their shops. */
  public List<Proposal> together(Proposal one) {
    return em.createQuery(
            "select p from Proposal p where p.search = :search order by p.shop", Proposal.class)
        .setParameter("search", one.search())
        .getResultList();
  }

  /** Changes whenever something of it does; one statement. */
  public String mark(String id) {
    return em.createQuery("select p.revision from Proposal p where p.id = :id", Long.class)
        .setParameter("id", id)
        .getResultStream()
        .map(String::valueOf)
        .findFirst()
        .orElse("");
  }

  Optional<Proposal> hold(String id) {
    return Optional.ofNullable(em.find(Proposal.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** All of a search, held in order of their shops. */
  List<Proposal> holdSearch(String search) {
    return em.createQuery(
            "select p from Proposal p where p.search = :search order by p.shop", Proposal.class)
        .setParameter("search", search)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  Optional<Proposal> running(String shop) {
    return em.createQuery("select p from Proposal p where p.runningShop = :shop", Proposal.class)
        .setParameter("shop", shop)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  List<String> silentSince(Instant then) {
    return em.createQuery(
            "select p.id from Proposal p where p.state = :running and p.beatAt < :then"
                + " order by p.shop",
            String.class)
        .setParameter("running", ProposalState.RUNNING)
        .setParameter("then", then)
        .getResultList();
  }

  void add(Proposal proposal) {
    em.persist(proposal);
    em.flush();
  }

  void write() {
    em.flush();
  }

  /** Those that ended before are forgotten. */
  int forget(Instant before) {
    return em.createQuery("delete from Proposal p where p.endedAt < :before")
        .setParameter("before", before)
        .executeUpdate();
  }
}
