package io.vitrine.store.aftersale.ticket;

import io.vitrine.store.aftersale.AfterSaleAnswer;
import io.vitrine.store.aftersale.AfterSaleLinks;
import io.vitrine.store.aftersale.AfterSaleRefusal;
import io.vitrine.store.aftersale.AfterSaleWords;
import io.vitrine.store.aftersale.Letter;
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
import java.util.UUID;

/**
 * A person writes to whose piece it is how far it is, once for each state. It is a service that she
 * asked for by bringing the piece, so it needs no consent; the letter leads to the page behind her
 * link.
 */
@ApplicationScoped
public class WriteToHolder {

  private final EntityManager store;
  private final TicketDoor door;
  private final ReadTicket read;
  private final ServiceTickets tickets;
  private final Outbox outbox;

  @Inject private AfterSaleLinks links;
  @Inject private Clock clock;

  @Inject
  public WriteToHolder(
      EntityManager store,
      TicketDoor door,
      ReadTicket read,
      ServiceTickets tickets,
      Outbox outbox) {
    this.store = store;
    this.door = door;
    this.read = read;
    this.tickets = tickets;
    this.outbox = outbox;
  }

  @Transactional
  public AfterSaleAnswer<Long> write(String number, Letter letter, long version, Acting by) {
    return door.hold(number, version, by)
        .then(
            ticket -> {
              Optional<Reach> reach = read.reach(ticket).filter(found -> found.email() != null);
              if (reach.isEmpty()) {
                return AfterSaleAnswer.refused(AfterSaleRefusal.CANNOT_BE_REACHED);
              }
              if (isTold(tickets.steps(number))) {
                return AfterSaleAnswer.refused(AfterSaleRefusal.TOLD_ALREADY);
              }
              Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
              store.persist(
                  new ServiceStep(ticket, ServiceStep.Kind.LETTER, letter.subject(), by, now));
              outbox.giveLetter(
                  ticket.getShop(),
                  UUID.randomUUID().toString(),
                  new Outbox.ShopLetter(
                      "SERVICE",
                      reach.get().email(),
                      reach.get().language(),
                      letter.subject(),
                      letter.text(),
                      AfterSaleWords.in(reach.get().language()).say("whyService", number),
                      links.ticket(number),
                      null));
              return AfterSaleAnswer.done(ticket.getVersion());
            });
  }

  /** Whether nothing happened since the last letter. */
  static boolean isTold(List<ServiceStep> steps) {
    return !steps.isEmpty() && steps.get(steps.size() - 1).getKind() == ServiceStep.Kind.LETTER;
  }
}
