package io.vitrine.store.dossier;

import io.vitrine.store.visit.VisitState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;

/** Lists of dossiers, read straight into cards. */
@ApplicationScoped
public class Dossiers {

  private static final String OF_A_DAY =
      " from Dossier d where d.shop = :shop and d.startsAt >= :from and d.startsAt < :to";

  private final EntityManager database;

  @Inject
  public Dossiers(EntityManager database) {
    this.database = database;
  }

  /** The dossiers of a shop that begin in a stretch of time, in their order. */
  public List<DossierCard> between(String shop, Instant from, Instant to, int first, int most) {
    return cards("d.startsAt >= :from and d.startsAt < :to", shop, from, to)
        .setFirstResult(first)
        .setMaxResults(most)
        .getResultList()
        .stream()
        .map(Dossiers::card)
        .toList();
  }

  /** The same, and whoever is here now for an appointment of another day. */
  public List<DossierCard> betweenOrHere(String shop, Instant from, Instant to, int most) {
    return cards(
            "((d.startsAt >= :from and d.startsAt < :to) or (v.id is not null and v.endedAt is"
                + " null))",
            shop,
            from,
            to)
        .setMaxResults(most)
        .getResultList()
        .stream()
        .map(Dossiers::card)
        .toList();
  }

  private TypedQuery<Object[]> cards(String when, String shop, Instant from, Instant to) {
    return database
        .createQuery(
            "select d.number, d.shop, d.startsAt, d.minutes, d.guest.name,"
                + " d.advice.topicInFrench, d.advice.topicInEnglish, d.advice.staffName,"
                + " d.state, d.cancelReason, p.preparedAt,"
                + " v.id, v.state, v.arrivedAt, v.endedAt, d.lateSaidAt, d.lateMinutes, d.repliedAt"
                + " from Dossier d join Preparation p on p.dossier = d.number"
                + " left join Visit v on v.appointment = d.number"
                + " where d.shop = :shop and "
                + when
                + " order by d.startsAt, d.number",
            Object[].class)
        .setParameter("shop", shop)
        .setParameter("from", from)
        .setParameter("to", to);
  }

  public long countBetween(String shop, Instant from, Instant to) {
    return database
        .createQuery("select count(d)" + OF_A_DAY, Long.class)
        .setParameter("shop", shop)
        .setParameter("from", from)
        .setParameter("to", to)
        .getSingleResult();
  }

  private static DossierCard card(Object[] row) {
    return new DossierCard(
        (String) row[0],
        (String) row[1],
        (Instant) row[2],
        (Integer) row[3],
        (String) row[4],
        (String) row[5],
        (String) row[6],
        (String) row[7],
        row[8] == Dossier.State.CANCELLED,
        (String) row[9],
        (Instant) row[10],
        (String) row[11],
        (VisitState) row[12],
        (Instant) row[13],
        (Instant) row[14],
        (Instant) row[15],
        (Integer) row[16],
        (Instant) row[17]);
  }
}
