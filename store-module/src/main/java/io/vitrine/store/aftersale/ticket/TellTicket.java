package io.vitrine.store.aftersale.ticket;

import io.vitrine.store.aftersale.AfterSaleLinks;
import io.vitrine.store.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;

/**
 * Lets the customer read behind her link how far her piece is: booking gets the whole of it each
 * time, in the transaction of what changed. It is never told whose the piece is.
 */
@ApplicationScoped
class TellTicket {

  private final EntityManager store;
  private final ServiceTickets tickets;
  private final AfterSaleLinks links;
  private final Outbox outbox;

  @Inject
  TellTicket(EntityManager store, ServiceTickets tickets, AfterSaleLinks links, Outbox outbox) {
    this.store = store;
    this.tickets = tickets;
    this.links = links;
    this.outbox = outbox;
  }

  void changed(ServiceTicket ticket, Instant now) {
    store.flush();
    List<ServiceStep> steps = tickets.steps(ticket.getNumber());
    outbox.tellServiceTicket(
        ticket.getShop(),
        ToldTicket.json(
            ticket, steps, AfterSaleLinks.print(links.ticket(ticket.getNumber())), now));
  }
}
