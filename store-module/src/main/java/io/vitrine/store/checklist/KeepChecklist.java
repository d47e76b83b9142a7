package io.vitrine.store.checklist;

import io.vitrine.store.arrival.Topics;
import io.vitrine.store.dossier.Acting;
import io.vitrine.store.dossier.DossierAnswer;
import io.vitrine.store.dossier.DossierRefusal;
import io.vitrine.store.dossier.ShopRights;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** A manager keeps the list of a topic in her shop. */
@ApplicationScoped
public class KeepChecklist {

  /** A longer list is ticked without being read. */
  public static final int MOST = 12;

  private final EntityManager store;
  private final Checklists checklists;
  private final Topics topics;
  private final ShopRights rights;
  private final Clock clock;

  @Inject
  public KeepChecklist(
      EntityManager store, Checklists checklists, Topics topics, ShopRights rights, Clock clock) {
    this.store = store;
    this.checklists = checklists;
    this.topics = topics;
    this.rights = rights;
    this.clock = clock;
  }

  KeepChecklist() {
    this(null, null, null, null, null);
  }

  /**
   * The number of the new point.
   *
   * @param by a manager with the shops that she manages
   */
  @Transactional
  public DossierAnswer<String> add(String shop, String topic, PointWords words, Acting by) {
    if (!rights.allow(by, shop, "checklist " + topic)) {
      return DossierAnswer.refused(DossierRefusal.OTHER_SHOP);
    }
    if (topics.given().stream().noneMatch(one -> one.code().equals(topic))) {
      return DossierAnswer.refused(DossierRefusal.NO_SUCH_TOPIC);
    }
    if (checklists.of(shop, topic).size() >= MOST) {
      return DossierAnswer.refused(DossierRefusal.LIST_FULL, MOST);
    }
    ChecklistPoint point =
        new ChecklistPoint(shop, topic, words, clock.instant().truncatedTo(ChronoUnit.MICROS));
    store.persist(point);
    return DossierAnswer.done(point.getId());
  }

  /** Nobody is asked for it any more; where it was ticked it stays. */
  @Transactional
  public DossierAnswer<String> drop(String id, Acting by) {
    ChecklistPoint point = store.find(ChecklistPoint.class, id == null ? "" : id);
    if (point == null) {
      return DossierAnswer.refused(DossierRefusal.NO_SUCH_POINT);
    }
    if (!rights.allow(by, point.getShop(), "checklist " + point.getTopic())) {
      return DossierAnswer.refused(DossierRefusal.OTHER_SHOP);
    }
    point.drop(clock.instant());
    return DossierAnswer.done(id);
  }
}
