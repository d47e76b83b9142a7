package io.vitrine.store.arrival;

import io.vitrine.store.shop.ShopDay;
import io.vitrine.store.visit.Outcome;
import io.vitrine.store.visit.VisitKind;
import io.vitrine.store.visit.VisitState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;

/** Lists of visits, read straight into rows. */
@ApplicationScoped
public class Visits {

  private static final String OF_A_DAY =
      " from Visit v where v.shop = :shop and v.arrivedAt >= :from and v.arrivedAt < :to";

  private final EntityManager database;

  @Inject
  public Visits(EntityManager database) {
    this.database = database;
  }

  /** One visit in a list; what has not happened yet is {@code null}. */
  public record Row(
      String visit,
      VisitKind kind,
      VisitState state,
      Level level,
      String appointment,
      String firstName,
      String topic,
      String staff,
      String staffName,
      Instant arrivedAt,
      Instant receivedAt,
      Instant endedAt,
      Outcome outcome) {}

  /** The visits that began on a day, the first first. */
  public List<Row> of(String shop, ShopDay day, int first, int most) {
    return database
        .createQuery(
            "select new io.vitrine.store.arrival.Visits$Row(v.id, v.kind, v.state, a.level,"
                + " v.appointment, a.firstName, v.topic, v.staff, v.staffName, v.arrivedAt,"
                + " v.receivedAt, v.endedAt, v.outcome)"
                + " from Visit v left join Arrival a on a.shop = v.shop and a.id = v.id"
                + " where v.shop = :shop and v.arrivedAt >= :from and v.arrivedAt < :to"
                + " order by v.arrivedAt, v.id",
            Row.class)
        .setParameter("shop", shop)
        .setParameter("from", day.from())
        .setParameter("to", day.to())
        .setFirstResult(first)
        .setMaxResults(most)
        .getResultList();
  }

  public long count(String shop, ShopDay day) {
    return database
        .createQuery("select count(v)" + OF_A_DAY, Long.class)
        .setParameter("shop", shop)
        .setParameter("from", day.from())
        .setParameter("to", day.to())
        .getSingleResult();
  }
}
