package io.vitrine.store.aftersale.followup;

import io.vitrine.store.aftersale.AfterSaleAnswer;
import io.vitrine.store.aftersale.AfterSaleRefusal;
import io.vitrine.store.dossier.Acting;
import io.vitrine.store.dossier.ShopRights;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** The one way to a task: its shop's people pass, others are written down (abuse case 30). */
@ApplicationScoped
class TaskDoor {

  private final FollowUps tasks;
  private final ShopRights rights;

  @Inject
  TaskDoor(FollowUps tasks, ShopRights rights) {
    this.tasks = tasks;
    this.rights = rights;
  }

  AfterSaleAnswer<FollowUpTask> read(String id, Acting by) {
    return passed(tasks.find(id), id, by);
  }

  /** Held until the transaction ends. */
  AfterSaleAnswer<FollowUpTask> hold(String id, Acting by) {
    return passed(tasks.held(id), id, by);
  }

  private AfterSaleAnswer<FollowUpTask> passed(Optional<FollowUpTask> found, String id, Acting by) {
    if (found.isEmpty()) {
      return AfterSaleAnswer.refused(AfterSaleRefusal.NO_SUCH_TASK);
    }
    return rights.allow(by, found.get().getShop(), "follow-up " + id)
        ? AfterSaleAnswer.done(found.get())
        : AfterSaleAnswer.refused(AfterSaleRefusal.OTHER_SHOP);
  }
}
