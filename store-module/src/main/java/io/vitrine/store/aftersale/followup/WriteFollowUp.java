package io.vitrine.store.aftersale.followup;

import io.vitrine.store.aftersale.AfterSaleAnswer;
import io.vitrine.store.aftersale.AfterSaleLinks;
import io.vitrine.store.aftersale.AfterSaleRefusal;
import io.vitrine.store.aftersale.AfterSaleWords;
import io.vitrine.store.aftersale.Letter;
import io.vitrine.store.client.Client;
import io.vitrine.store.client.ClientLog;
import io.vitrine.store.client.Clients;
import io.vitrine.store.client.LogEntry;
import io.vitrine.store.dossier.Acting;
import io.vitrine.store.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * A person writes to somebody of the book, in her own words, once for a reason, if she agreed. The
 * letter says why it comes; one that is not owed has a link that takes the consent back.
 */
@ApplicationScoped
public class WriteFollowUp {

  private final EntityManager store;
  private final TaskDoor door;
  private final ReadTask readTask;
  private final Clients clients;
  private final Outbox outbox;

  @Inject private AfterSaleLinks links;
  @Inject private ClientLog log;
  @Inject private Clock clock;

  @Inject
  public WriteFollowUp(
      EntityManager store, TaskDoor door, ReadTask readTask, Clients clients, Outbox outbox) {
    this.store = store;
    this.door = door;
    this.readTask = readTask;
    this.clients = clients;
    this.outbox = outbox;
  }

  /** The number of the letter. */
  @Transactional
  public AfterSaleAnswer<String> write(String id, Letter letter, Acting by) {
    return door.hold(id, by)
        .then(
            task -> {
              List<Client> group = clients.group(task.getClient());
              Optional<AfterSaleRefusal> against = readTask.against(task, group);
              return against.isPresent()
                  ? AfterSaleAnswer.refused(against.get())
                  : AfterSaleAnswer.done(send(task, group.get(0), letter, by));
            });
  }

  private String send(FollowUpTask task, Client client, Letter letter, Acting by) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    String why = why(task, client.language());
    FollowUpMessage message = new FollowUpMessage(task, letter, why, by, now);
    store.persist(message);
    task.settle(FollowUpTask.State.SENT, "", by, now);
    boolean owed = task.getReason().isOwed();
    outbox.giveLetter(
        task.getShop(),
        message.getId(),
        new Outbox.ShopLetter(
            owed ? "SERVICE" : "FOLLOW_UP",
            client.email().orElseThrow(),
            client.language(),
            letter.subject(),
            letter.text(),
            why,
            task.getReason() == Reason.TICKET_READY ? links.ticket(task.getSubject()) : null,
            owed ? null : links.stop(message.getId())));
    log.did(client.number(), LogEntry.Act.WRITTEN, by, task.getReason().name());
    return message.getId();
  }

  /** One line in her language, such as that her quote ends and that she agreed to letters. */
  private static String why(FollowUpTask task, String language) {
    AfterSaleWords words = AfterSaleWords.in(language);
    return words.say("why." + task.getReason(), task.getSubject());
  }
}
