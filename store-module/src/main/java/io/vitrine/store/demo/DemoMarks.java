package io.vitrine.store.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;

/** What the demo needs to read, and the mark that it was made. */
@ApplicationScoped
public class DemoMarks {

  private final EntityManager store;
  private final Clock clock;

  @Inject
  public DemoMarks(EntityManager store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** Whether a part of the demo was made, now or before. */
  @Transactional
  public boolean isMade(String part) {
    return !store
        .createNativeQuery("select name from store.demo_loaded where name = ?1")
        .setParameter(1, part)
        .getResultList()
        .isEmpty();
  }

  /** Before the first act: another node that begins as well fails here. */
  @Transactional
  public void made(String part) {
    store
        .createNativeQuery("insert into store.demo_loaded (name, loaded_at) values (?1, ?2)")
        .setParameter(1, part)
        .setParameter(2, clock.instant().atOffset(ZoneOffset.UTC))
        .executeUpdate();
  }

  /** Whether the shop's figures were taken over. */
  @Transactional
  public boolean isStocked(String shop) {
    return !store
        .createQuery(
            "select t.shop from StockTakeover t where t.shop = :shop and t.finishedAt is not null"
                + " and t.taken > 0",
            String.class)
        .setParameter("shop", shop)
        .getResultList()
        .isEmpty();
  }

  /** Articles of which a shop has some, from the end of the alphabet. */
  @Transactional
  public List<String> plentiful(String shop, int least, int most) {
    return store
        .createQuery(
            "select l.sku from StockLevel l where l.shop = :shop and l.onHand >= :least"
                + " and l.setAside = 0 order by l.sku desc",
            String.class)
        .setParameter("shop", shop)
        .setParameter("least", least)
        .setMaxResults(most)
        .getResultList();
  }

  /** Dossiers of the next visits to a shop, the first to come first. */
  @Transactional
  public List<String> coming(String shop, int most) {
    return store
        .createQuery(
            "select d.number from Dossier d where d.shop = :shop and d.startsAt > :now"
                + " and d.cancelReason is null order by d.startsAt, d.number",
            String.class)
        .setParameter("shop", shop)
        .setParameter("now", clock.instant())
        .setMaxResults(most)
        .getResultList();
  }

  /** How many of an article lie in a shop. */
  @Transactional
  public int onHand(String shop, String sku) {
    return store
        .createQuery(
            "select l.onHand from StockLevel l where l.shop = :shop and l.sku = :sku",
            Integer.class)
        .setParameter("shop", shop)
        .setParameter("sku", sku)
        .getSingleResult();
  }
}
