package io.vitrine.store.arrival;

import io.vitrine.store.dossier.Acting;
import io.vitrine.store.dossier.Dossiers;
import io.vitrine.store.dossier.ShopRights;
import io.vitrine.store.shop.ShopCards;
import io.vitrine.store.shop.ShopDay;
import io.vitrine.store.visit.VisitState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Reads a shop's day: who is expected, who is here. */
@ApplicationScoped
public class LookAtDay {

  /** More appointments than a shop holds in a day. */
  private static final int A_FULL_DAY = 500;

  private final EntityManager database;
  private final Dossiers dossiers;
  private final ShopCards shops;
  private final ShopRights rights;
  private final Clock clock;

  @Inject
  public LookAtDay(
      EntityManager database, Dossiers dossiers, ShopCards shops, ShopRights rights, Clock clock) {
    this.database = database;
    this.dossiers = dossiers;
    this.shops = shops;
    this.rights = rights;
    this.clock = clock;
  }

  /**
   * @param day {@code null} for today as the shop has it
   */
  public ArrivalAnswer<Board> of(String shop, LocalDate day, Acting by) {
    if (!rights.allow(by, shop, "arrivals")) {
      return ArrivalAnswer.refused(ArrivalRefusal.NO_RIGHT);
    }
    Instant now = clock.instant();
    ShopDay asked =
        day == null ? ShopDay.of(now, shops.zone(shop)) : new ShopDay(day, shops.zone(shop));
    return ArrivalAnswer.done(
        new Board(
            shop,
            shops.name(shop),
            asked,
            now,
            asked.holds(now)
                ? dossiers.betweenOrHere(shop, asked.from(), asked.to(), A_FULL_DAY)
                : dossiers.between(shop, asked.from(), asked.to(), 0, A_FULL_DAY),
            asked.holds(now) ? visitors(shop) : List.of()));
  }

  /** People without an appointment who are in the shop now. */
  public List<Visitor> visitors(String shop) {
    return database
        .createQuery(
            "select new io.vitrine.store.arrival.Visitor(v.id, a.firstName, v.topic,"
                + " a.topicInFrench, a.topicInEnglish, v.state, v.arrivedAt, v.staff, v.staffName)"
                + " from Visit v join Arrival a on a.shop = v.shop and a.id = v.id"
                + " where v.shop = :shop and a.level = :walkIn and v.state <> :ended"
                + " order by v.arrivedAt, v.id",
            Visitor.class)
        .setParameter("shop", shop)
        .setParameter("walkIn", Level.WALK_IN)
        .setParameter("ended", VisitState.ENDED)
        .getResultList();
  }
}
