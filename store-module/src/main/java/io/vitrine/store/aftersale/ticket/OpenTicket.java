package io.vitrine.store.aftersale.ticket;

import io.vitrine.store.aftersale.AfterSaleAnswer;
import io.vitrine.store.aftersale.AfterSaleRefusal;
import io.vitrine.store.client.Client;
import io.vitrine.store.client.WhoIsIt;
import io.vitrine.store.dossier.Acting;
import io.vitrine.store.dossier.ShopRights;
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

/** Somebody brings a piece back that is not right: by her name in the book or by its receipt. */
@ApplicationScoped
public class OpenTicket {

  private final EntityManager store;
  private final BroughtBack broughtBack;
  private final WhoIsIt whoIsIt;
  private final ShopRights rights;
  private final TellTicket tell;

  @Inject private ShopCards cards;
  @Inject private Clock clock;

  @Inject
  public OpenTicket(
      EntityManager store,
      BroughtBack broughtBack,
      WhoIsIt whoIsIt,
      ShopRights rights,
      TellTicket tell) {
    this.store = store;
    this.broughtBack = broughtBack;
    this.whoIsIt = whoIsIt;
    this.rights = rights;
    this.tell = tell;
  }

  /** The number of the ticket. */
  @Transactional
  public AfterSaleAnswer<String> open(Complaint told, Acting by) {
    if (!rights.allow(by, told.shop(), "service tickets")) {
      return AfterSaleAnswer.refused(AfterSaleRefusal.OTHER_SHOP);
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    LocalDate today = LocalDate.ofInstant(now, cards.zone(told.shop()));
    Optional<AfterSaleRefusal> past = ServiceRule.promise(told.promisedOn(), today);
    if (past.isPresent()) {
      return AfterSaleAnswer.refused(past.get());
    }
    return broughtBack.piece(told).then(found -> write(told, found, by, now));
  }

  private AfterSaleAnswer<String> write(
      Complaint told, BroughtBack.Found found, Acting by, Instant now) {
    ServiceTicket ticket = new ServiceTicket(TicketNumber.drawn(), told, found.piece(), by, now);
    Optional<Client> known =
        told.client() == null
            ? found.visit().flatMap(visit -> whoIsIt.onVisit(visit, by))
            : whoIsIt.named(told.client(), by);
    if (told.client() != null && known.isEmpty()) {
      return AfterSaleAnswer.refused(AfterSaleRefusal.NO_SUCH_CLIENT);
    }
    if (known.isEmpty() && told.contact() == null) {
      return AfterSaleAnswer.refused(AfterSaleRefusal.NOBODY);
    }
    known.ifPresentOrElse(
        client -> ticket.ofClient(client.number(), client.language()),
        () ->
            ticket.of(
                new Reach(
                    told.contact().name(),
                    told.contact().email(),
                    told.contact().phone(),
                    told.contact().language())));
    store.persist(ticket);
    store.flush();
    store.persist(new ServiceStep(ticket, ServiceStep.Kind.STATE, null, by, now));
    tell.changed(ticket, now);
    return AfterSaleAnswer.done(ticket.getNumber());
  }
}
