package io.vitrine.store.privacy;

import io.vitrine.store.neighbour.Herself;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

/**
 * Pieces that somebody entrusted to the house. Given back, they go with her; one that is still here
 * keeps how she is reached until it is given back.
 */
@ApplicationScoped
class HerPieces {

  private static final String BACK = "GIVEN_BACK";

  private final EntityManager store;
  private final Clock clock;

  @Inject
  HerPieces(EntityManager store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** A ticket of hers. */
  record Piece(String ticket, String shop, String article, String state, String client) {
    boolean isBack() {
      return BACK.equals(state);
    }
  }

  List<Piece> of(Herself her, List<String> clients) {
    List<?> under =
        store
            .createNativeQuery(
                "select t.ticket, t.shop, t.article_fr, t.state, t.client, t.name"
                    + " from store.service_ticket t where lower(t.email) = ?1 order by t.ticket")
            .setParameter(1, her.email())
            .getResultList();
    Stream<Piece> named =
        rows(under.stream().filter(row -> her.isCalled((String) ((Object[]) row)[5])).toList());
    RowsIn in = RowsIn.one("t.client", clients);
    Stream<Piece> ofClient =
        in.isEmpty()
            ? Stream.empty()
            : rows(
                in.query(
                        store,
                        "select t.ticket, t.shop, t.article_fr, t.state, t.client"
                            + " from store.service_ticket t where ",
                        " order by t.ticket")
                    .getResultList());
    return Stream.concat(named, ofClient).distinct().toList();
  }

  /** The names on tickets with her address, each as often as it stands there. */
  List<String> names(Herself her) {
    List<?> names =
        store
            .createNativeQuery(
                "select t.name from store.service_ticket t where lower(t.email) = ?1"
                    + " and t.name is not null order by t.ticket")
            .setParameter(1, her.email())
            .getResultList();
    return names.stream().map(String.class::cast).filter(her::isCalled).toList();
  }

  private static Stream<Piece> rows(List<?> rows) {
    return rows.stream()
        .map(Object[].class::cast)
        .map(
            row ->
                new Piece(
                    (String) row[0],
                    (String) row[1],
                    (String) row[2],
                    (String) row[3],
                    (String) row[4]));
  }

  /** Before her entries are erased: an open ticket takes from them how she is reached. */
  @Transactional(TxType.MANDATORY)
  void forget(List<Piece> pieces) {
    Instant now = clock.instant();
    for (Piece piece : pieces) {
      if (piece.isBack()) {
        delete(piece.ticket());
      } else {
        by(
            "update store.service_ticket set name = coalesce(name, (select c.name from store.client c"
                + " where c.client = store.service_ticket.client)), email = coalesce(email, (select"
                + " c.email from store.client c where c.client = store.service_ticket.client)),"
                + " phone = coalesce(phone, (select c.phone from store.client c where c.client ="
                + " store.service_ticket.client)), client = null where ticket = ?1",
            piece.ticket());
        by("delete from store.ticket_forgotten where ticket = ?1", piece.ticket());
        store
            .createNativeQuery(
                "insert into store.ticket_forgotten (ticket, forgotten_at) values (?1, ?2)")
            .setParameter(1, piece.ticket())
            .setParameter(2, now.atOffset(ZoneOffset.UTC))
            .executeUpdate();
      }
    }
  }

  /** Each night: what was given back since somebody wanted to be forgotten. */
  @Transactional
  void forgetGivenBack() {
    List<?> back =
        store
            .createNativeQuery(
                "select t.ticket from store.service_ticket t join store.ticket_forgotten f"
                    + " on f.ticket = t.ticket where t.state = '"
                    + BACK
                    + "'")
            .getResultList();
    back.forEach(ticket -> delete((String) ticket));
  }

  private void delete(String ticket) {
    by("delete from store.service_step where ticket = ?1", ticket);
    by("delete from store.service_part where ticket = ?1", ticket);
    by("delete from store.service_ticket where ticket = ?1", ticket);
    by("delete from store.ticket_forgotten where ticket = ?1", ticket);
  }

  private void by(String statement, String ticket) {
    store.createNativeQuery(statement).setParameter(1, ticket).executeUpdate();
  }
}
