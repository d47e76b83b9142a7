package io.vitrine.store.checklist;

import io.vitrine.store.dossier.Acting;
import io.vitrine.store.dossier.Dossier;
import io.vitrine.store.dossier.DossierAnswer;
import io.vitrine.store.dossier.DossierRefusal;
import io.vitrine.store.dossier.OpenDossier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** An adviser ticks a point of a dossier, or takes the tick back; the dossier's row is the lock. */
@ApplicationScoped
public class TickPoint {

  private final EntityManager store;
  private final OpenDossier openDossier;
  private final Clock clock;

  @Inject
  public TickPoint(EntityManager store, OpenDossier openDossier, Clock clock) {
    this.store = store;
    this.openDossier = openDossier;
    this.clock = clock;
  }

  TickPoint() {
    this(null, null, null);
  }

  /** Ticked twice, the first time and hand are kept. */
  @Transactional
  public DossierAnswer<String> tick(String number, String point, Acting by) {
    return openDossier.toWork(
        number,
        by,
        dossier -> {
          store.lock(dossier, LockModeType.PESSIMISTIC_WRITE);
          ChecklistPoint found = store.find(ChecklistPoint.class, point == null ? "" : point);
          if (found == null || !isOf(dossier, found)) {
            return DossierAnswer.refused(DossierRefusal.NO_SUCH_POINT);
          }
          if (store.find(ChecklistTick.class, new ChecklistTick.Key(number, point)) == null) {
            store.persist(new ChecklistTick(number, point, by, clock.instant()));
          }
          return DossierAnswer.done(point);
        });
  }

  /** It is to be seen to after all. */
  @Transactional
  public DossierAnswer<String> untick(String number, String point, Acting by) {
    return openDossier.toWork(
        number,
        by,
        dossier -> {
          store.lock(dossier, LockModeType.PESSIMISTIC_WRITE);
          ChecklistTick tick =
              store.find(ChecklistTick.class, new ChecklistTick.Key(number, String.valueOf(point)));
          if (tick != null) {
            store.remove(tick);
          }
          return DossierAnswer.done(point);
        });
  }

  private static boolean isOf(Dossier dossier, ChecklistPoint point) {
    return point.isKept()
        && point.getShop().equals(dossier.shop())
        && point.getTopic().equals(dossier.advice().topic());
  }
}
