package io.vitrine.booking.rota;

import io.vitrine.booking.worktime.Week;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is prepared for published weeks and not published yet. */
@ApplicationScoped
class PreparedShifts {

  private final EntityManager em;

  @Inject
  PreparedShifts(EntityManager em) {
    this.em = em;
  }

  PreparedShifts() {
    this(null);
  }

  List<ShiftChange> of(RotaWeek week) {
    return of(week.shop(), week.week());
  }

  /** One statement, and one more where something is prepared. */
  List<ShiftChange> of(String shop, Week week) {
    List<PreparedShift> rows =
        em.createQuery(
                "select p from PreparedShift p where p.shop = :shop and p.week = :week",
                PreparedShift.class)
            .setParameter("shop", shop)
            .setParameter("week", week)
            .getResultList();
    if (rows.isEmpty()) {
      return List.of();
    }
    Set<String> published =
        new HashSet<>(
            em.createQuery(
                    "select s.id from Shift s where s.shop = :shop and s.week = :week",
                    String.class)
                .setParameter("shop", shop)
                .setParameter("week", week)
                .getResultList());
    return rows.stream()
        .map(row -> row.change(published.contains(row.shift())))
        .sorted(Comparator.comparing(ShiftChange::id))
        .toList();
  }

  void keep(RotaWeek week, ShiftChange change, String by, Instant now) {
    PreparedShift row = em.find(PreparedShift.class, change.id());
    if (row == null) {
      em.persist(new PreparedShift(week, change, by, now));
    } else {
      row.agree(change, by, now);
    }
  }

  /** These are no longer prepared: they are so, or somebody wants otherwise. */
  void forget(List<ShiftChange> changes) {
    em.createQuery("delete from PreparedShift p where p.shift in :shifts")
        .setParameter("shifts", changes.stream().map(ShiftChange::id).toList())
        .executeUpdate();
  }

  /** Nothing is prepared for the week any more. */
  void forgetAll(RotaWeek week) {
    em.createQuery("delete from PreparedShift p where p.shop = :shop and p.week = :week")
        .setParameter("shop", week.shop())
        .setParameter("week", week.week())
        .executeUpdate();
  }
}
