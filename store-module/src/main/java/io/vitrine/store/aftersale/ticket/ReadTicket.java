package io.vitrine.store.aftersale.ticket;

import io.vitrine.store.aftersale.AfterSaleAnswer;
import io.vitrine.store.aftersale.AfterSaleLinks;
import io.vitrine.store.client.Client;
import io.vitrine.store.client.Clients;
import io.vitrine.store.dossier.Acting;
import io.vitrine.store.shop.ShopCards;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads a ticket whole, with how she is reached now. */
@ApplicationScoped
public class ReadTicket {

  private final TicketDoor door;
  private final ServiceTickets tickets;
  private final Clients clients;
  private final AfterSaleLinks links;
  private final ShopCards cards;

  @Inject private Clock clock;

  @Inject
  public ReadTicket(
      TicketDoor door,
      ServiceTickets tickets,
      Clients clients,
      AfterSaleLinks links,
      ShopCards cards) {
    this.door = door;
    this.tickets = tickets;
    this.clients = clients;
    this.links = links;
    this.cards = cards;
  }

  /**
   * A ticket as the shop reads it.
   *
   * @param reach {@code null} once she was forgotten
   * @param address where she reads it
   * @param guaranteed whether the legal guarantee ran when the piece came
   */
  public record View(
      ServiceTicket ticket,
      Reach reach,
      List<ServiceStep> steps,
      List<SparePart> parts,
      String address,
      boolean guaranteed,
      boolean overdue) {}

  @Transactional
  public AfterSaleAnswer<View> of(String number, Acting by) {
    return door.read(number, by).then(ticket -> AfterSaleAnswer.done(view(ticket)));
  }

  private View view(ServiceTicket ticket) {
    LocalDate came = LocalDate.ofInstant(ticket.getOpenedAt(), cards.zone(ticket.getShop()));
    LocalDate today = LocalDate.ofInstant(clock.instant(), cards.zone(ticket.getShop()));
    return new View(
        ticket,
        reach(ticket).orElse(null),
        tickets.steps(ticket.getNumber()),
        tickets.parts(ticket.getNumber()),
        links.ticketAddress(ticket.getNumber()),
        ticket.isGuaranteed(came),
        ticket.isOverdue(today));
  }

  /** From her entry in the book as it is now, or from the ticket. */
  Optional<Reach> reach(ServiceTicket ticket) {
    return ticket
        .client()
        .flatMap(number -> clients.group(number).stream().findFirst())
        .map(ReadTicket::reach)
        .or(ticket::reach);
  }

  private static Reach reach(Client client) {
    return new Reach(
        client.name(), client.email().orElse(null), client.phone().orElse(null), client.language());
  }
}
