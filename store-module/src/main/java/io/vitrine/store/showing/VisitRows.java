package io.vitrine.store.showing;

import io.vitrine.store.dossier.Acting;
import io.vitrine.store.dossier.Alternative;
import io.vitrine.store.dossier.Dossier;
import io.vitrine.store.dossier.DossierAnswer;
import io.vitrine.store.dossier.DossierRefusal;
import io.vitrine.store.dossier.ShopRights;
import io.vitrine.store.showing.VisitLine.From;
import io.vitrine.store.showing.VisitLine.Planned;
import io.vitrine.store.visit.Visit;
import io.vitrine.store.visit.VisitId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The one way to what was shown on a visit: every reading and every act begins here. */
@ApplicationScoped
class VisitRows {

  /** So long after somebody left, the adviser may still write down how it went. */
  static final Duration STILL_WRITTEN = Duration.ofDays(1);

  private final EntityManager store;
  private final ShopRights rights;
  private final Papers papers;
  private final Clock clock;

  @Inject
  VisitRows(EntityManager store, ShopRights rights, Papers papers, Clock clock) {
    this.store = store;
    this.rights = rights;
    this.papers = papers;
    this.clock = clock;
  }

  /** All rows of a visit. */
  record Rows(VisitSheet.Head head, List<VisitLine> lines, VisitEnd end) {}

  /** For reading, in one short transaction. */
  @Transactional
  DossierAnswer<Rows> of(String visit, Acting by) {
    return open(visit, by, found -> DossierAnswer.done(rows(found)));
  }

  /** Joins the transaction of an act; the visit's row is the lock. */
  <V> DossierAnswer<V> toWrite(String visit, Acting by, Function<Visit, DossierAnswer<V>> act) {
    return open(
        visit,
        by,
        found -> {
          store.lock(found, LockModeType.PESSIMISTIC_WRITE);
          return isWritable(found)
              ? act.apply(found)
              : DossierAnswer.refused(DossierRefusal.VISIT_LONG_OVER);
        });
  }

  private <V> DossierAnswer<V> open(String id, Acting by, Function<Visit, DossierAnswer<V>> work) {
    List<Visit> found =
        store
            .createQuery("select v from Visit v where v.id = :id", Visit.class)
            .setParameter("id", id)
            .getResultList();
    if (found.isEmpty()) {
      return DossierAnswer.refused(DossierRefusal.NO_SUCH_VISIT);
    }
    if (!rights.allow(by, found.get(0).getShop(), "visit " + id)) {
      return DossierAnswer.refused(DossierRefusal.OTHER_SHOP);
    }
    return work.apply(found.get(0));
  }

  private boolean isWritable(Visit visit) {
    Instant ended = visit.getEndedAt();
    return ended == null || ended.plus(STILL_WRITTEN).isAfter(clock.instant());
  }

  /** All lines of a visit as they stand. */
  List<VisitLine> lines(Visit visit) {
    List<Shown> shown =
        store
            .createQuery(
                "select s from Shown s where s.shop = :shop and s.visit = :visit"
                    + " order by s.changedAt, s.sku",
                Shown.class)
            .setParameter("shop", visit.getShop())
            .setParameter("visit", visit.getId())
            .getResultList();
    return VisitLine.of(planned(visit), shown, papers.of(visit.getShop(), visit.getId()));
  }

  private List<Planned> planned(Visit visit) {
    List<Planned> planned = new ArrayList<>();
    Dossier dossier =
        visit.getAppointment() == null ? null : store.find(Dossier.class, visit.getAppointment());
    if (dossier != null) {
      dossier
          .wishes()
          .forEach(
              wish -> planned.add(new Planned(wish.sku(), From.WISH, wish.note().orElse(null))));
      store
          .createQuery(
              "select a from Alternative a where a.dossier = :number order by a.addedAt, a.id",
              Alternative.class)
          .setParameter("number", dossier.number())
          .getResultStream()
          .forEach(one -> planned.add(new Planned(one.sku(), From.PROPOSAL, null)));
    }
    return planned;
  }

  private Rows rows(Visit visit) {
    VisitId id = new VisitId(visit.getShop(), visit.getId());
    return new Rows(head(visit), lines(visit), store.find(VisitEnd.class, id));
  }

  private VisitSheet.Head head(Visit visit) {
    return new VisitSheet.Head(
        visit.getShop(),
        visit.getId(),
        visit.getCustomer(),
        topic("select a.topicInFrench", visit),
        topic("select a.topicInEnglish", visit),
        visit.getAppointment(),
        visit.getState(),
        visit.getArrivedAt(),
        visit.getEndedAt(),
        visit.getReceivedAt() == null ? null : visit.getStaffName(),
        isWritable(visit));
  }

  private String topic(String select, Visit visit) {
    return store
        .createQuery(
            select + " from Arrival a where a.shop = :shop and a.id = :visit", String.class)
        .setParameter("shop", visit.getShop())
        .setParameter("visit", visit.getId())
        .getResultStream()
        .findFirst()
        .orElse(visit.getTopic());
  }
}
