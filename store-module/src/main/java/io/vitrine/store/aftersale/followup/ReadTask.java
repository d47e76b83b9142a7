package io.vitrine.store.aftersale.followup;

import io.vitrine.store.aftersale.AfterSaleAnswer;
import io.vitrine.store.aftersale.AfterSaleRefusal;
import io.vitrine.store.client.Agreements;
import io.vitrine.store.client.Client;
import io.vitrine.store.client.Clients;
import io.vitrine.store.client.Consent.Purpose;
import io.vitrine.store.dossier.Acting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Reads a task whole: whose it is, whether she may be written to or called, what was written. */
@ApplicationScoped
public class ReadTask {

  private final TaskDoor door;
  private final FollowUps tasks;
  private final Clients clients;
  private final Agreements agreements;

  @Inject
  public ReadTask(TaskDoor door, FollowUps tasks, Clients clients, Agreements agreements) {
    this.door = door;
    this.tasks = tasks;
    this.clients = clients;
    this.agreements = agreements;
  }

  /**
   * A task as an adviser reads it.
   *
   * @param against why she may not be written to; empty if she may
   * @param callable whether she agreed to be called and has a number
   * @param written what was written, if anything was
   */
  public record View(
      FollowUpTask task,
      Client client,
      Optional<AfterSaleRefusal> against,
      boolean callable,
      Optional<FollowUpMessage> written) {}

  @Transactional
  public AfterSaleAnswer<View> of(String id, Acting by) {
    return door.read(id, by).then(this::view);
  }

  private AfterSaleAnswer<View> view(FollowUpTask task) {
    List<Client> group = clients.group(task.getClient());
    if (group.isEmpty()) {
      return AfterSaleAnswer.refused(AfterSaleRefusal.NO_SUCH_CLIENT);
    }
    Client client = group.get(0);
    return AfterSaleAnswer.done(
        new View(
            task,
            client,
            against(task, group),
            client.phone().isPresent()
                && (task.getReason().isOwed() || agreed(group, Purpose.FOLLOW_UP_CALL)),
            tasks.messageOf(task.getId())));
  }

  /** Why nobody may write to her for that; empty if one may. */
  Optional<AfterSaleRefusal> against(FollowUpTask task, List<Client> group) {
    return MayWrite.against(
        task.getReason(),
        task.getState(),
        group.get(0).email().isPresent(),
        agreed(group, Purpose.FOLLOW_UP_MAIL));
  }

  private boolean agreed(List<Client> group, Purpose purpose) {
    return agreements.agreed(group.stream().map(Client::number).toList(), purpose);
  }
}
