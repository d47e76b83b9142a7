package io.vitrine.store.loyalty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The benefits of the shops, and who has one. */
@ApplicationScoped
public class Loyalty {

  private static final int MOST = 20;

  private final EntityManager store;

  @Inject
  public Loyalty(EntityManager store) {
    this.store = store;
  }

  /** The latest word of a shop; empty where there was none. */
  public Optional<LoyaltyRule> rule(String shop) {
    return store
        .createQuery(
            "select r from LoyaltyRule r where r.shop = :shop order by r.setAt desc, r.id",
            LoyaltyRule.class)
        .setParameter("shop", shop)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** Those of a person that can be had, the first to end first. */
  public List<Benefit> open(List<String> clients, LocalDate today) {
    return clients.isEmpty()
        ? List.of()
        : store
            .createQuery(
                "select b from Benefit b where b.client in :clients and b.usedAt is null"
                    + " and b.endsOn >= :today order by b.endsOn, b.number",
                Benefit.class)
            .setParameter("clients", clients)
            .setParameter("today", today)
            .setMaxResults(MOST)
            .getResultList();
  }

  /** Those of whoever a visit is said to be hers. */
  public List<Benefit> onVisit(String shop, String visit, LocalDate today) {
    List<String> clients =
        store
            .createQuery(
                "select o.number from ClientVisit v join Client c on c.number = v.client"
                    + " join Client o on o.root = c.root where v.shop = :shop and v.id = :visit",
                String.class)
            .setParameter("shop", shop)
            .setParameter("visit", visit)
            .getResultList();
    return open(clients, today);
  }

  /** The one of that number, if it can be had on that day. */
  public Optional<Benefit> openOf(String number, LocalDate today) {
    return Optional.ofNullable(number == null ? null : store.find(Benefit.class, number))
        .filter(found -> found.isOpen(today));
  }

  Optional<Benefit> held(String number) {
    return Optional.ofNullable(store.find(Benefit.class, number, LockModeType.PESSIMISTIC_WRITE));
  }

  /** The same, while it is looked who bought enough: of two at once the second one waits. */
  LoyaltyRule held(LoyaltyRule rule) {
    store.refresh(rule, LockModeType.PESSIMISTIC_WRITE);
    return rule;
  }

  /** How many of a shop can be had on that day. */
  public long countOpen(String shop, LocalDate today) {
    return store
        .createQuery(
            "select count(b) from Benefit b where b.shop = :shop and b.usedAt is null"
                + " and b.endsOn >= :today",
            Long.class)
        .setParameter("shop", shop)
        .setParameter("today", today)
        .getSingleResult();
  }

  /** How many of a shop were had. */
  public long countUsed(String shop) {
    return store
        .createQuery(
            "select count(b) from Benefit b where b.shop = :shop and b.usedAt is not null",
            Long.class)
        .setParameter("shop", shop)
        .getSingleResult();
  }
}
