package io.vitrine.store.shop;

import io.vitrine.store.neighbour.Catalog;
import io.vitrine.store.neighbour.OpenHours;
import io.vitrine.store.neighbour.ShopCard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The shops by name and zone: asked of the catalogue now and then, remembered, and as far as
 * appointments tell while it was never heard.
 */
@ApplicationScoped
public class ShopCards {

  /** Where a shop stands of which nothing else is known. */
  private static final ZoneId HOME = ZoneId.of("Europe/Paris");

  private static final Duration GOOD = Duration.ofMinutes(10);
  private static final Duration LEFT_ALONE = Duration.ofSeconds(15);

  private final Catalog catalog;
  private final EntityManager database;
  private final Clock clock;
  private volatile Map<String, ShopCard> known = Map.of();
  private volatile Instant askAgainAt = Instant.EPOCH;

  @Inject
  public ShopCards(Catalog catalog, EntityManager database, Clock clock) {
    this.catalog = catalog;
    this.database = database;
    this.clock = clock;
  }

  /** The name on the door; the code while the catalogue was never heard. */
  public String name(String shop) {
    return TrainingShop.is(shop)
        ? TrainingShop.named(nameOfReal(TrainingShop.real(shop)))
        : nameOfReal(shop);
  }

  private String nameOfReal(String shop) {
    ShopCard card = cards().get(shop);
    if (card != null) {
      return card.name();
    }
    return shop.isEmpty() ? shop : Character.toUpperCase(shop.charAt(0)) + shop.substring(1);
  }

  public ZoneId zone(String shop) {
    ShopCard card = cards().get(shop);
    if (card != null) {
      return card.zone();
    }
    return zonesTold(shop).stream().findFirst().map(ZoneId::of).orElse(HOME);
  }

  /** When it is open; unknown while the catalogue was never heard. */
  public OpenHours hours(String shop) {
    ShopCard card = cards().get(shop);
    return card == null ? OpenHours.UNKNOWN : card.hours();
  }

  /** Whether there is such a shop, by the catalogue or by an appointment in it. */
  public boolean exists(String shop) {
    return shop != null && (cards().containsKey(shop) || !zonesTold(shop).isEmpty());
  }

  /** Every shop of the house by its code; none while the catalogue was never heard. */
  public Map<String, ShopCard> all() {
    return cards();
  }

  private List<String> zonesTold(String shop) {
    return database
        .createQuery(
            "select d.zone from Dossier d where d.shop = :shop order by d.startsAt desc",
            String.class)
        .setParameter("shop", shop)
        .setMaxResults(1)
        .getResultList();
  }

  private Map<String, ShopCard> cards() {
    Instant now = clock.instant();
    if (now.isBefore(askAgainAt)) {
      return known;
    }
    askAgainAt = now.plus(LEFT_ALONE);
    return catalog
        .shops()
        .fold(
            cards -> {
              Map<String, ShopCard> heard = new LinkedHashMap<>();
              cards.forEach(card -> heard.put(card.code(), card));
              known = Map.copyOf(heard);
              askAgainAt = now.plus(GOOD);
              return known;
            },
            away -> known);
  }
}
