package io.vitrine.booking.shop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** The copied shops, by code. */
@ApplicationScoped
public class Shops {

  private static final Jsonb JSON = JsonbBuilder.create();

  private static final String SELECT =
      "select c.document, r.notice_minutes, r.horizon_days, r.revision from booking.shop_copy c"
          + " left join booking.shop_rule r on r.shop = c.shop";

  private final EntityManager em;

  @Inject
  public Shops(EntityManager em) {
    this.em = em;
  }

  Shops() {
    this(null);
  }

  public List<ShopSheet> all() {
    List<?> documents = em.createNativeQuery(SELECT + " order by c.shop").getResultList();
    return documents.stream().map(Shops::read).toList();
  }

  public Optional<ShopSheet> find(String shop) {
    List<?> documents =
        em.createNativeQuery(SELECT + " where c.shop = ?1").setParameter(1, shop).getResultList();
    return documents.stream().map(Shops::read).findFirst();
  }

  /** Takes what the catalogue told as of that moment; a shop it no longer tells is forgotten. */
  @Transactional
  public void copy(List<ShopSheet> told, Instant asOf) {
    em.createNativeQuery("delete from booking.shop_copy").executeUpdate();
    for (ShopSheet shop : told) {
      em.createNativeQuery(
              "insert into booking.shop_copy (shop, document, as_of) values (?1, ?2, ?3)")
          .setParameter(1, shop.shop())
          .setParameter(2, JSON.toJson(shop))
          .setParameter(3, asOf.atOffset(ZoneOffset.UTC))
          .executeUpdate();
    }
  }

  private static ShopSheet read(Object row) {
    Object[] cells = (Object[]) row;
    ShopSheet told = JSON.fromJson(String.valueOf(cells[0]), ShopSheet.class);
    return cells[1] == null
        ? told.under(ShopRules.NONE)
        : told.under(
            new ShopRules(
                ((Number) cells[1]).intValue(),
                ((Number) cells[2]).intValue(),
                ((Number) cells[3]).longValue()));
  }
}
