package io.vitrine.store.privacy;

import io.vitrine.shell.clock.InstantColumn;
import io.vitrine.shell.json.JsonParts;
import io.vitrine.shell.privacy.OwnNames;
import io.vitrine.store.client.Client;
import io.vitrine.store.client.HerWord;
import io.vitrine.store.neighbour.Herself;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * All that the store knows of a person, as she reads it: names under her address, entries of the
 * book, facts, consents, who read them, visits, purchases with their guarantees, quotes and orders.
 */
@ApplicationScoped
class Remembered {

  private static final int MOST = 200;

  private final EntityManager store;
  private final HerWord herWord;
  private final HerVisits herVisits;
  private final HerPieces herPieces;
  private final HerPurchases herPurchases;

  @Inject
  Remembered(
      EntityManager store,
      HerWord herWord,
      HerVisits herVisits,
      HerPieces herPieces,
      HerPurchases herPurchases) {
    this.store = store;
    this.herPurchases = herPurchases;
    this.herWord = herWord;
    this.herVisits = herVisits;
    this.herPieces = herPieces;
  }

  /**
   * @param appointments her numbers, as booking knows them
   */
  JsonObject of(Herself her, List<String> appointments) {
    List<Client> entries = herWord.people(her).stream().flatMap(List::stream).toList();
    List<String> clients = entries.stream().map(Client::number).toList();
    RowsIn visits = herVisits.of(clients, appointments);
    JsonArrayBuilder shown = JsonParts.createArrayBuilder();
    entries.forEach(entry -> shown.add(entry(entry)));
    return JsonParts.createObjectBuilder()
        .add("names", names(her, entries))
        .add("entries", shown)
        .add("facts", facts(clients))
        .add("consents", consents(clients))
        .add("readers", readers(clients))
        .add("visits", visits(visits))
        .add("purchases", herPurchases.of(visits))
        .add("benefits", herPurchases.benefits(clients))
        .add("promises", promises(visits, herPieces.of(her, clients)))
        .build();
  }

  /**
   * Under which names something stands under her address, so that she can be asked which of them
   * are hers; where she was asked, hers alone.
   */
  private JsonArrayBuilder names(Herself her, List<Client> entries) {
    Map<String, String> names = new LinkedHashMap<>();
    Stream.of(
            entries.stream().map(Client::name),
            herPieces.names(her).stream(),
            AddressedOrder.of(store, her.email()).stream()
                .map(AddressedOrder::customer)
                .filter(her::isCalled))
        .flatMap(Function.identity())
        .filter(name -> !OwnNames.key(name).isEmpty())
        .forEach(name -> names.putIfAbsent(OwnNames.key(name), name.strip()));
    return JsonParts.createArrayBuilder(names.values());
  }

  private static JsonObjectBuilder entry(Client one) {
    return JsonParts.createObjectBuilder()
        .add("number", one.number())
        .add("shop", one.shop())
        .add("name", one.name())
        .add("email", text(one.email().orElse(null)))
        .add("phone", text(one.phone().orElse(null)))
        .add("language", one.language())
        .add("adviser", text(one.adviserName().orElse(null)))
        .add("since", one.rememberedAt().toString())
        .add("lastContact", one.lastContactAt().toString());
  }

  private JsonArrayBuilder facts(List<String> clients) {
    return told(
        RowsIn.one("f.client", clients),
        "select f.id, f.kind, f.words, f.on_day, f.added_at, f.added_by_name"
            + " from store.client_fact f where ",
        " order by f.added_at desc, f.id",
        row ->
            JsonParts.createObjectBuilder()
                .add("id", text(row[0]))
                .add("kind", text(row[1]))
                .add("words", text(row[2]))
                .add("onDay", text(row[3]))
                .add("at", moment(row[4]))
                .add("by", text(row[5])));
  }

  /** All she ever said, the last first. */
  private JsonArrayBuilder consents(List<String> clients) {
    return told(
        RowsIn.one("c.client", clients),
        "select c.purpose, c.given, c.wording, c.channel, c.said_at from store.client_consent c"
            + " where ",
        " order by c.said_at desc, c.id",
        row ->
            JsonParts.createObjectBuilder()
                .add("purpose", text(row[0]))
                .add("given", Boolean.TRUE.equals(row[1]))
                .add("wording", text(row[2]))
                .add("channel", text(row[3]))
                .add("at", moment(row[4])));
  }

  private JsonArrayBuilder readers(List<String> clients) {
    return told(
        RowsIn.one("l.client", clients),
        "select l.act, l.staff_name, l.done_at from store.client_log l where ",
        " order by l.done_at desc, l.id",
        row ->
            JsonParts.createObjectBuilder()
                .add("act", text(row[0]))
                .add("by", text(row[1]))
                .add("at", moment(row[2])));
  }

  private JsonArrayBuilder visits(RowsIn visits) {
    return told(
        visits.named("x.shop", "x.id"),
        "select x.shop, x.arrived_at, x.staff_name, x.topic, x.outcome from store.visit x where ",
        " order by x.arrived_at desc",
        row ->
            JsonParts.createObjectBuilder()
                .add("shop", text(row[0]))
                .add("at", moment(row[1]))
                .add("adviser", text(row[2]))
                .add("topic", text(row[3]))
                .add("outcome", text(row[4])));
  }

  private JsonArrayBuilder promises(RowsIn visits, List<HerPieces.Piece> pieces) {
    JsonArrayBuilder all = JsonParts.createArrayBuilder();
    pieces.forEach(
        piece ->
            all.add(
                JsonParts.createObjectBuilder()
                    .add("kind", "TICKET")
                    .add("number", piece.ticket())
                    .add("shop", piece.shop())
                    .add("state", piece.state())
                    .add("name", piece.article())));
    for (String kind : List.of("QUOTE", "ORDER")) {
      String table = kind.equals("QUOTE") ? "store.quote" : "store.customer_order";
      rows(
              visits.named("x.shop", "x.visit"),
              "select x.id, x.shop, x.state, x.customer from " + table + " x where ",
              " order by x.id")
          .forEach(
              row ->
                  all.add(
                      JsonParts.createObjectBuilder()
                          .add("kind", kind)
                          .add("number", text(row[0]))
                          .add("shop", text(row[1]))
                          .add("state", text(row[2]))
                          .add("name", text(row[3]))));
    }
    return all;
  }

  /** How a row is told. */
  private interface Telling {
    JsonObjectBuilder of(Object[] row);
  }

  private JsonArrayBuilder told(RowsIn in, String select, String order, Telling telling) {
    JsonArrayBuilder all = JsonParts.createArrayBuilder();
    rows(in, select, order).forEach(row -> all.add(telling.of(row)));
    return all;
  }

  private Stream<Object[]> rows(RowsIn in, String select, String order) {
    if (in.isEmpty()) {
      return Stream.empty();
    }
    List<?> rows = in.query(store, select, order).setMaxResults(MOST).getResultList();
    return rows.stream().map(Object[].class::cast);
  }

  private static JsonValue moment(Object cell) {
    return cell == null
        ? JsonValue.NULL
        : JsonParts.createValue(InstantColumn.read(cell).toString());
  }

  private static JsonValue text(Object cell) {
    return cell == null ? JsonValue.NULL : JsonParts.createValue(String.valueOf(cell).strip());
  }
}
