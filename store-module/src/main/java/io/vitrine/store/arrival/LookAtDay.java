package io.vitrine.store.arrival;

import io.vitrine.store.dossier.Acting;
import io.vitrine.store.dossier.Dossiers;
import io.vitrine.store.dossier.ShopRights;
import io.vitrine.store.shop.ShopCards;
import io.vitrine.store.shop.ShopDay;
import io.vitrine.store.visit.VisitKind;
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

  /** People without an appointment who are in the shop now, each with her number of the day. */
  public List<Visitor> visitors(String shop) {
    List<String> came = cameToday(shop);
    return present(shop).stream().map(who -> who.numbered(came.indexOf(who.visit()) + 1)).toList();
  }

  /** A word that changes whenever somebody joins or leaves those who wait. */
  public String mark(String shop) {
    return Integer.toHexString(
        present(shop).stream().filter(Visitor::waits).map(Visitor::visit).toList().hashCode());
  }

  /** The visits of those who came today without an appointment, or are still here, in order. */
  private List<String> cameToday(String shop) {
    return database
        .createQuery(
            "select v.id from Visit v where v.shop = :shop and v.kind = :walkIn"
                + " and (v.arrivedAt >= :midnight or v.state <> :ended)"
                + " order by v.arrivedAt, v.id",
            String.class)
        .setParameter("shop", shop)
        .setParameter("walkIn", VisitKind.WALK_IN)
        .setParameter("midnight", ShopDay.of(clock.instant(), shops.zone(shop)).from())
        .setParameter("ended", VisitState.ENDED)
        .getResultList();
  }

  private List<Visitor> present(String shop) {
    return database
        .createQuery(
            "select new io.vitrine.store.arrival.Visitor(v.id, a.firstName, v.topic,"
                + " a.topicInFrench, a.topicInEnglish, v.state, v.arrivedAt, v.staff, v.staffName)"
                + " from Visit v join Arrival a on a.shop = v.shop and a.id = v.id"
                + " where v.shop = :shop and v.kind = :walkIn and v.state <> :ended"
                + " order by v.arrivedAt, v.id",
            Visitor.class)
        .setParameter("shop", shop)
        .setParameter("walkIn", VisitKind.WALK_IN)
        .setParameter("ended", VisitState.ENDED)
        .getResultList();
  }
}
