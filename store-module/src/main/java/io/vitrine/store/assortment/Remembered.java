package io.vitrine.store.assortment;

import io.vitrine.store.neighbour.ShopCard;
import io.vitrine.store.neighbour.Variant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The memory behind {@link Assortment}, a transaction for each hearing. */
@ApplicationScoped
class Remembered {

  /** What was told less than that ago is not written again: tills sell the same all the time. */
  private static final Duration FRESH = Duration.ofMinutes(1);

  private final EntityManager store;

  @Inject
  Remembered(EntityManager store) {
    this.store = store;
  }

  /**
   * In order of the numbers, so that two hearings never wait for each other crosswise; what is new
   * is written by one at a time, so that the second of two finds what the first wrote.
   *
   * @param leftOut numbers that the catalogue no longer tells of; they are forgotten
   */
  @Transactional
  void variants(List<Variant> told, Collection<String> leftOut, Instant now) {
    if (isNews(told)) {
      takeTurn();
    }
    if (!leftOut.isEmpty()) {
      store
          .createQuery("delete from KnownVariant v where v.sku in :skus")
          .setParameter("skus", leftOut)
          .executeUpdate();
    }
    told.stream().sorted(Comparator.comparing(Variant::sku)).forEach(one -> hear(one, now));
  }

  @Transactional
  void shops(List<ShopCard> told, Instant now) {
    takeTurn();
    for (ShopCard card : told) {
      KnownShop known = store.find(KnownShop.class, card.code());
      if (known == null) {
        store.persist(KnownShop.told(card, now));
      } else {
        known.hear(card, now);
      }
    }
  }

  /** Whether some of it, or how to care for it, was never told before. */
  private boolean isNews(List<Variant> told) {
    Set<String> skus = told.stream().map(Variant::sku).collect(Collectors.toSet());
    Set<String> cared =
        told.stream()
            .filter(one -> one.care() != null)
            .map(Variant::sku)
            .collect(Collectors.toSet());
    return count("KnownVariant", skus) < skus.size() || count("CareAdvice", cared) < cared.size();
  }

  private long count(String of, Set<String> skus) {
    return skus.isEmpty()
        ? 0
        : store
            .createQuery("select count(k) from " + of + " k where k.sku in :skus", Long.class)
            .setParameter("skus", skus)
            .getSingleResult();
  }

  /** Held until the transaction ends, and taken before anything else in it is written. */
  private void takeTurn() {
    store
        .createNativeQuery("select turn from store.hearing_turn where turn = 0 for update")
        .getSingleResult();
  }

  List<KnownVariant> known(Collection<String> skus) {
    return skus.isEmpty()
        ? List.of()
        : store
            .createQuery("select v from KnownVariant v where v.sku in :skus", KnownVariant.class)
            .setParameter("skus", skus)
            .getResultList();
  }

  List<KnownVariant> coded(Collection<String> gtins) {
    return store
        .createQuery("select v from KnownVariant v where v.gtin in :gtins", KnownVariant.class)
        .setParameter("gtins", gtins)
        .setMaxResults(20)
        .getResultList();
  }

  List<KnownVariant> search(String words, int most) {
    String[] parts = KnownVariant.folded(words).trim().split("\\s+", 6);
    StringBuilder query = new StringBuilder("select v from KnownVariant v where 1 = 1");
    for (int i = 0; i < parts.length; i++) {
      query.append(" and v.searchText like :w").append(i).append(" escape '!'");
    }
    var search =
        store.createQuery(query.append(" order by v.nameFr, v.sku").toString(), KnownVariant.class);
    for (int i = 0; i < parts.length; i++) {
      search.setParameter("w" + i, "%" + parts[i].replaceAll("([!%_])", "!$1") + "%");
    }
    return search.setMaxResults(most).getResultList();
  }

  KnownShop shop(String code) {
    return store.find(KnownShop.class, code);
  }

  private void hear(Variant told, Instant now) {
    KnownVariant known = store.find(KnownVariant.class, told.sku());
    if (known == null) {
      store.persist(new KnownVariant(told, now));
    } else if (!known.says(told) || known.getAsOf().plus(FRESH).isBefore(now)) {
      known.hear(told, now);
    }
    if (told.care() != null) {
      care(told, now);
    }
  }

  private void care(Variant told, Instant now) {
    CareAdvice known = store.find(CareAdvice.class, told.sku());
    if (known == null) {
      CareAdvice advice = new CareAdvice(told.sku());
      advice.hear(told.care(), now);
      store.persist(advice);
    } else if (!known.says(told.care())) {
      known.hear(told.care(), now);
    }
  }

  /** By number; those of which nothing was told are left out. */
  List<CareAdvice> care(Collection<String> skus) {
    return skus.isEmpty()
        ? List.of()
        : store
            .createQuery("select a from CareAdvice a where a.sku in :skus", CareAdvice.class)
            .setParameter("skus", skus)
            .getResultList();
  }
}
