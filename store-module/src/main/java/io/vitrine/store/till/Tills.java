package io.vitrine.store.till;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The tills of the shops and their sessions. */
@ApplicationScoped
public class Tills {

  private final EntityManager store;

  @Inject
  public Tills(EntityManager store) {
    this.store = store;
  }

  public Optional<Till> find(String shop, String code) {
    return Optional.ofNullable(store.find(Till.class, new TillId(shop, code)));
  }

  /** Every till of every shop. */
  public List<Till> all() {
    return store
        .createQuery("select t from Till t order by t.shop, t.code", Till.class)
        .getResultList();
  }

  public List<Till> of(Collection<String> shops) {
    return shops.isEmpty()
        ? List.of()
        : store
            .createQuery(
                "select t from Till t where t.shop in :shops order by t.shop, t.code", Till.class)
            .setParameter("shops", shops)
            .getResultList();
  }

  public Optional<TillSession> openSession(String shop, String till) {
    return open(shop, till, LockModeType.NONE);
  }

  /** The open session, locked until the transaction ends: no sale and no closing beside it. */
  public Optional<TillSession> openSessionLocked(String shop, String till) {
    return open(shop, till, LockModeType.PESSIMISTIC_WRITE);
  }

  /** The session of that id at this till, locked. */
  Optional<TillSession> sessionLocked(String shop, String till, String id) {
    return Optional.ofNullable(store.find(TillSession.class, id, LockModeType.PESSIMISTIC_WRITE))
        .filter(session -> session.getShop().equals(shop) && session.getTill().equals(till));
  }

  /** The sessions that were closed last, the newest first. */
  public List<TillSession> closedSessions(String shop, String till, int most) {
    return store
        .createQuery(
            "select s from TillSession s where s.shop = :shop and s.till = :till"
                + " and s.openTill is null order by s.closedAt desc",
            TillSession.class)
        .setParameter("shop", shop)
        .setParameter("till", till)
        .setMaxResults(most)
        .getResultList();
  }

  private Optional<TillSession> open(String shop, String till, LockModeType lock) {
    return store
        .createQuery(
            "select s from TillSession s where s.shop = :shop and s.openTill = :till",
            TillSession.class)
        .setParameter("shop", shop)
        .setParameter("till", till)
        .setLockMode(lock)
        .getResultStream()
        .findFirst();
  }
}
