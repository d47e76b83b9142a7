package io.vitrine.store.aftersale.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The tasks of the shops. */
@ApplicationScoped
public class FollowUps {

  private static final int OF_HERS = 20;

  private static final String OPEN =
      " from FollowUpTask t join Client c on c.number = t.client where t.shop = :shop"
          + " and (t.state = io.vitrine.store.aftersale.followup.FollowUpTask.State.TODO"
          + " or t.state = io.vitrine.store.aftersale.followup.FollowUpTask.State.LATER"
          + " and t.laterOn <= :today)";

  private final EntityManager store;

  @Inject
  public FollowUps(EntityManager store) {
    this.store = store;
  }

  /** A task in the list, with whose it is. */
  public record Row(FollowUpTask task, String name, String adviserName) {}

  /**
   * What is to be done in a shop, what is due first at the top.
   *
   * @param adviser whose people alone; all of the shop's without it
   */
  public List<Row> todo(
      String shop, Optional<String> adviser, LocalDate today, int first, int most) {
    return with(
            store.createQuery(
                "select new io.vitrine.store.aftersale.followup.FollowUps$Row(t, c.name,"
                    + " c.adviserName)"
                    + OPEN
                    + whose(adviser)
                    + " order by t.dueOn, t.madeAt, t.id",
                Row.class),
            shop,
            adviser,
            today)
        .setFirstResult(first)
        .setMaxResults(most)
        .getResultList();
  }

  public long count(String shop, Optional<String> adviser, LocalDate today) {
    return with(
            store.createQuery("select count(t)" + OPEN + whose(adviser), Long.class),
            shop,
            adviser,
            today)
        .getSingleResult();
  }

  private static String whose(Optional<String> adviser) {
    return adviser.isPresent() ? " and c.adviser = :adviser" : "";
  }

  private static <Q extends Query> Q with(
      Q query, String shop, Optional<String> adviser, LocalDate today) {
    query.setParameter("shop", shop).setParameter("today", today);
    adviser.ifPresent(staff -> query.setParameter("adviser", staff));
    return query;
  }

  /** What was and is to be done for a person, the latest first. */
  public List<FollowUpTask> of(List<String> clients) {
    return store
        .createQuery(
            "select t from FollowUpTask t where t.client in :clients order by t.madeAt desc, t.id",
            FollowUpTask.class)
        .setParameter("clients", clients)
        .setMaxResults(OF_HERS)
        .getResultList();
  }

  /** What was written to a person, the latest first. */
  public List<FollowUpMessage> written(List<String> clients) {
    return store
        .createQuery(
            "select m from FollowUpMessage m where m.client in :clients order by m.sentAt desc",
            FollowUpMessage.class)
        .setParameter("clients", clients)
        .setMaxResults(OF_HERS)
        .getResultList();
  }

  Optional<FollowUpTask> find(String id) {
    return Optional.ofNullable(store.find(FollowUpTask.class, id));
  }

  Optional<FollowUpTask> held(String id) {
    return Optional.ofNullable(store.find(FollowUpTask.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  Optional<FollowUpMessage> messageOf(String task) {
    return store
        .createQuery("select m from FollowUpMessage m where m.task = :task", FollowUpMessage.class)
        .setParameter("task", task)
        .getResultStream()
        .findFirst();
  }
}
