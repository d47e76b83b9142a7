package io.vitrine.store.aftersale.ticket;

import io.vitrine.store.aftersale.AfterSaleAnswer;
import io.vitrine.store.aftersale.AfterSaleRefusal;
import io.vitrine.store.aftersale.ticket.ServiceStep.Kind;
import io.vitrine.store.dossier.Acting;
import io.vitrine.store.shop.ShopCards;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** A piece goes on: a step, a part, a time at her home. Each answers with the state after it. */
@ApplicationScoped
public class WorkOnTicket {

  private final EntityManager store;
  private final TicketDoor door;
  private final ServiceTickets tickets;
  private final TellTicket tell;
  private final ShopCards cards;

  @Inject private Clock clock;

  @Inject
  public WorkOnTicket(
      EntityManager store,
      TicketDoor door,
      ServiceTickets tickets,
      TellTicket tell,
      ShopCards cards) {
    this.store = store;
    this.door = door;
    this.tickets = tickets;
    this.tell = tell;
    this.cards = cards;
  }

  @Transactional
  public AfterSaleAnswer<Long> move(String number, ServiceMove move, Acting by) {
    return door.hold(number, move.version(), by)
        .then(
            ticket -> {
              Instant now = now();
              long awaited = tickets.parts(number).stream().filter(part -> !part.isHere()).count();
              Optional<AfterSaleRefusal> against =
                  ServiceRule.against(ticket.getState(), move, awaited, today(ticket, now));
              if (against.isPresent()) {
                return AfterSaleAnswer.refused(against.get());
              }
              ticket.stand(move, now);
              return written(ticket, Kind.STATE, move.words(), by, now);
            });
  }

  @Transactional
  public AfterSaleAnswer<Long> askPart(String number, SparePart.Wish wish, Acting by) {
    return atWork(number, wish.version(), by)
        .then(
            ticket -> {
              Instant now = now();
              store.persist(new SparePart(number, wish, now));
              return written(ticket, Kind.PART, wish.quantity() + " × " + wish.name(), by, now);
            });
  }

  /** It has come; said twice it changes nothing. */
  @Transactional
  public AfterSaleAnswer<Long> partHere(String number, String part, long version, Acting by) {
    return door.hold(number, version, by)
        .then(
            ticket -> {
              SparePart found = store.find(SparePart.class, part);
              if (found == null || !found.getTicket().equals(number)) {
                return AfterSaleAnswer.refused(AfterSaleRefusal.NO_SUCH_PART);
              }
              if (found.isHere()) {
                return AfterSaleAnswer.done(ticket.getVersion());
              }
              Instant now = now();
              found.arrive(now);
              return written(ticket, Kind.PART_HERE, found.getName(), by, now);
            });
  }

  /** Delivery, assembly, repair at her home or collection: when. */
  @Transactional
  public AfterSaleAnswer<Long> agreeVisit(
      String number, ServiceVisit visit, long version, Acting by) {
    return atWork(number, version, by)
        .then(
            ticket -> {
              Instant now = now();
              if (visit.at().isBefore(now)) {
                return AfterSaleAnswer.refused(AfterSaleRefusal.PAST_DAY);
              }
              ticket.agree(visit);
              return written(ticket, Kind.VISIT, null, by, now);
            });
  }

  private AfterSaleAnswer<ServiceTicket> atWork(String number, long version, Acting by) {
    return door.hold(number, version, by)
        .then(
            ticket ->
                ticket.getState().isOver()
                    ? AfterSaleAnswer.refused(AfterSaleRefusal.NOT_FROM_HERE)
                    : AfterSaleAnswer.done(ticket));
  }

  private AfterSaleAnswer<Long> written(
      ServiceTicket ticket, Kind kind, String words, Acting by, Instant now) {
    store.persist(new ServiceStep(ticket, kind, words, by, now));
    tell.changed(ticket, now);
    return AfterSaleAnswer.done(ticket.getVersion());
  }

  private LocalDate today(ServiceTicket ticket, Instant now) {
    return LocalDate.ofInstant(now, cards.zone(ticket.getShop()));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
