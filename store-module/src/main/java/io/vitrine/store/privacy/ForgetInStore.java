package io.vitrine.store.privacy;

import io.vitrine.shell.json.JsonParts;
import io.vitrine.store.client.Client;
import io.vitrine.store.client.ClientErased;
import io.vitrine.store.client.HerWord;
import io.vitrine.store.client.SparedNumbers;
import io.vitrine.store.dossier.ForgetGuests;
import io.vitrine.store.neighbour.Herself;
import io.vitrine.store.neighbour.PrivacyAsked;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Erases a person from the whole store: book, dossiers, visits, arrivals, quotes, orders and
 * pieces. What the law makes the house keep (sales, payments, journal, invoices) stays and is hers
 * no more: the tie between her and her visits is gone. An order that is still to be handed over
 * keeps name and contact until then.
 */
@ApplicationScoped
class ForgetInStore {

  private static final String OPEN = "OPEN";

  private final EntityManager store;
  private final HerWord herWord;
  private final HerVisits herVisits;
  private final HerPieces herPieces;
  private final ForgetGuests forgetGuests;

  @Inject private SparedNumbers spared;
  @Inject private Event<ClientErased> erased;

  @Inject
  ForgetInStore(
      EntityManager store,
      HerWord herWord,
      HerVisits herVisits,
      HerPieces herPieces,
      ForgetGuests forgetGuests) {
    this.store = store;
    this.herWord = herWord;
    this.herVisits = herVisits;
    this.herPieces = herPieces;
    this.forgetGuests = forgetGuests;
  }

  /**
   * What stays and is told to her: the numbers of open orders and of pieces that are still here;
   * and the tickets that are gone, of which booking shows how far they were.
   */
  @Transactional(TxType.MANDATORY)
  JsonObject forget(PrivacyAsked asked) {
    Herself her = asked.herself();
    if ("true".equals(asked.detail("neverAgain"))) {
      spared.spare(numbers(asked));
    }
    forgetGuests.forget(asked.appointments());
    List<String> clients =
        herWord.people(her).stream().flatMap(List::stream).map(Client::number).toList();
    RowsIn visits = herVisits.of(clients, asked.appointments());
    JsonArrayBuilder open = JsonParts.createArrayBuilder();
    if (!visits.isEmpty()) {
      openOrders(visits).forEach(open::add);
      unname(visits);
    }
    unnameByContact(her);
    List<HerPieces.Piece> pieces = herPieces.of(her, clients);
    herPieces.forget(pieces);
    JsonArrayBuilder gone = JsonParts.createArrayBuilder();
    pieces.forEach(piece -> (piece.isBack() ? gone : open).add(piece.ticket()));
    herWord.forget(her);
    return JsonParts.createObjectBuilder().add("openOrders", open).add("tickets", gone).build();
  }

  /** Under which she could be called: those of her entries and of her appointments. */
  private Set<String> numbers(PrivacyAsked asked) {
    Set<String> numbers =
        herWord.people(asked.herself()).stream()
            .flatMap(List::stream)
            .flatMap(client -> client.phone().stream())
            .collect(Collectors.toSet());
    if (!asked.appointments().isEmpty()) {
      store
          .createQuery(
              "select d.guest.phone from Dossier d where d.number in :numbers"
                  + " and d.guest.phone is not null",
              String.class)
          .setParameter("numbers", asked.appointments())
          .getResultStream()
          .forEach(numbers::add);
    }
    return numbers;
  }

  private List<String> openOrders(RowsIn visits) {
    List<?> rows =
        visits
            .named("x.shop", "x.visit")
            .query(
                store,
                "select x.id from store.customer_order x where x.state = '" + OPEN + "' and ",
                " order by x.id")
            .getResultList();
    return rows.stream().map(String.class::cast).toList();
  }

  private void unname(RowsIn visits) {
    RowsIn byVisit = visits.named("shop", "visit");
    visits
        .named("shop", "id")
        .query(store, "update store.visit set customer = '" + ForgetGuests.NOBODY + "' where ", "")
        .executeUpdate();
    byVisit.query(store, "update store.arrival set first_name = null where ", "").executeUpdate();
    byVisit.query(store, "update store.quote set customer = null where ", "").executeUpdate();
    byVisit
        .query(store, "update store.customer_order set forget_asked = true where ", "")
        .executeUpdate();
    unnameClosed();
    erased.fire(
        new ClientErased(
            visits.values().stream().map(visit -> visit.get(1)).collect(Collectors.toSet())));
  }

  private void unnameByContact(Herself her) {
    AddressedOrder.of(store, her.email()).stream()
        .filter(order -> her.isCalled(order.customer()))
        .forEach(
            order ->
                store
                    .createNativeQuery(
                        "update store.customer_order set forget_asked = true where id = ?1")
                    .setParameter(1, order.id())
                    .executeUpdate());
    unnameClosed();
  }

  /**
   * Name and contact of orders that are no longer open and whose customer asked to be forgotten.
   *
   * @return of how many
   */
  @Transactional
  int unnameClosed() {
    return store
        .createNativeQuery(
            "update store.customer_order set customer = null, contact = null"
                + " where forget_asked = true and state <> '"
                + OPEN
                + "' and (customer is not null or contact is not null)")
        .executeUpdate();
  }
}
