package io.vitrine.store.aftersale.ticket;

import io.vitrine.store.aftersale.AfterSaleAnswer;
import io.vitrine.store.aftersale.AfterSaleRefusal;
import io.vitrine.store.dossier.Acting;
import io.vitrine.store.dossier.ShopRights;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** The one way to a ticket: its shop's people pass, others are written down (abuse case 30). */
@ApplicationScoped
class TicketDoor {

  private final ServiceTickets tickets;
  private final ShopRights rights;

  @Inject
  TicketDoor(ServiceTickets tickets, ShopRights rights) {
    this.tickets = tickets;
    this.rights = rights;
  }

  AfterSaleAnswer<ServiceTicket> read(String number, Acting by) {
    return passed(tickets.find(number), number, by);
  }

  /**
   * Held until the transaction ends.
   *
   * @param version the state that was read
   */
  AfterSaleAnswer<ServiceTicket> hold(String number, long version, Acting by) {
    return passed(tickets.held(number), number, by)
        .then(
            ticket ->
                ticket.getVersion() == version
                    ? AfterSaleAnswer.done(ticket)
                    : AfterSaleAnswer.refused(AfterSaleRefusal.CHANGED_MEANWHILE));
  }

  private AfterSaleAnswer<ServiceTicket> passed(
      Optional<ServiceTicket> found, String number, Acting by) {
    if (found.isEmpty()) {
      return AfterSaleAnswer.refused(AfterSaleRefusal.NO_SUCH_TICKET);
    }
    return rights.allow(by, found.get().getShop(), "service ticket " + number)
        ? AfterSaleAnswer.done(found.get())
        : AfterSaleAnswer.refused(AfterSaleRefusal.OTHER_SHOP);
  }
}
