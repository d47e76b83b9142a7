package io.vitrine.store.checklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The lists of shops, and how far a dossier has come with its own. */
@ApplicationScoped
public class Checklists {

  private final EntityManager store;

  @Inject
  public Checklists(EntityManager store) {
    this.store = store;
  }

  Checklists() {
    this(null);
  }

  /**
   * A point as a dossier shows it.
   *
   * @param tick who saw to it, and when; empty while nobody did
   */
  public record Line(ChecklistPoint point, Optional<ChecklistTick> tick) {
    public boolean isTicked() {
      return tick.isPresent();
    }
  }

  /** What is kept for a topic, in the order of writing. */
  public List<ChecklistPoint> of(String shop, String topic) {
    return store
        .createQuery(
            "select p from ChecklistPoint p where p.shop = :shop and p.topic = :topic"
                + " and p.droppedAt is null order by p.keptFrom, p.id",
            ChecklistPoint.class)
        .setParameter("shop", shop)
        .setParameter("topic", topic)
        .getResultList();
  }

  /** A dossier's list: what is kept now, and what was ticked before it was dropped. */
  @Transactional
  public List<Line> of(String dossier) {
    Map<String, ChecklistTick> ticks =
        store
            .createQuery(
                "select t from ChecklistTick t where t.dossier = :dossier", ChecklistTick.class)
            .setParameter("dossier", dossier)
            .getResultStream()
            .collect(Collectors.toMap(ChecklistTick::point, Function.identity()));
    return store
        .createQuery(
            "select p from ChecklistPoint p, Dossier d where d.number = :dossier"
                + " and p.shop = d.shop and p.topic = d.advice.topic order by p.keptFrom, p.id",
            ChecklistPoint.class)
        .setParameter("dossier", dossier)
        .getResultStream()
        .filter(point -> point.isKept() || ticks.containsKey(point.getId()))
        .map(point -> new Line(point, Optional.ofNullable(ticks.get(point.getId()))))
        .toList();
  }

  /** How many points are not ticked, by dossier; those with none left are not in it. */
  public Map<String, Long> leftAmong(Collection<String> dossiers) {
    return dossiers.isEmpty()
        ? Map.of()
        : store
            .createQuery(
                "select d.number, count(p) from Dossier d, ChecklistPoint p"
                    + " where d.number in :dossiers and p.shop = d.shop"
                    + " and p.topic = d.advice.topic and p.droppedAt is null and not exists"
                    + " (select t.point from ChecklistTick t"
                    + " where t.dossier = d.number and t.point = p.id) group by d.number",
                Object[].class)
            .setParameter("dossiers", dossiers)
            .getResultStream()
            .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
  }
}
