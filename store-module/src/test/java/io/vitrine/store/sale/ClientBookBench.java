package io.vitrine.store.sale;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.shell.signin.Role;
import io.vitrine.store.client.search.FoldedWords;
import io.vitrine.testkit.Deployed;
import io.vitrine.testkit.Http;
import io.vitrine.testkit.Neighbour;
import io.vitrine.testkit.People;
import io.vitrine.testkit.Sent;
import java.net.URI;
import java.net.URL;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * How long a person of the book is looked for and her page is opened, with 100,000 clients of ten
 * shops and 1,000,000 sale lines on PostgreSQL. No part of the tests; docs/benchmarks.md says how
 * to run it.
 */
@ExtendWith(ArquillianExtension.class)
class ClientBookBench {

  private static final int CLIENTS = Integer.getInteger("clients", 100_000);
  private static final int LINES_EACH = Integer.getInteger("lines", 10);
  private static final int SHOPS = 10;
  private static final int DOSSIERS = 5_000;
  private static final int QUESTIONS = 600;
  private static final int WARM = 300;
  private static final int BATCH = 1_000;

  private static final String[] FIRST = {
    "Claire", "Paul", "Éloïse", "Ahmed", "Marie", "Jean", "Inès", "Lucas", "Chloé", "Nadia",
    "François", "Hélène", "Mathéo", "Sofia", "Yanis", "Zoé", "Rémi", "Agathe", "Karim", "Louise"
  };
  private static final String[] SYLLABLES = {
    "du", "mar", "ber", "le", "fè", "vre", "tin", "mo", "reau", "gar", "nier", "rou", "san",
        "ville",
    "bon", "net", "cha", "pel", "de", "lau", "nay", "per", "rin", "vi", "dal", "fau", "re", "gau"
  };

  @ArquillianResource private URL url;
  private final Random chance = new Random(42);
  private final List<String> names = new ArrayList<>();
  private final List<String> numbers = new ArrayList<>();

  @Test
  void aBookOfAHundredThousand() throws Exception {
    URI store = Deployed.at(url);
    try (Neighbour neighbour = Neighbour.present()) {
      ShopFloor floor = ShopFloor.open(store, neighbour, 10);
      HttpResponse<String> sold = floor.sell(ShopFloor.newKey(), ShopFloor.byCard(floor.visit()));
      assertThat(sold.statusCode()).as(sold.body()).isEqualTo(201);
      fill(floor.shop);
      String[] shops = new String[SHOPS];
      Arrays.setAll(shops, i -> shopOf(i, floor.shop));
      String everywhere = People.ticket("S003", "Camille Roux", Role.ADVISER, shops);
      String here = People.ticket("S003", "Camille Roux", Role.ADVISER, floor.shop);
      System.out.println(
          "| what | p50 ms | p95 ms | p99 ms | statements | large tables read without an index |");
      System.out.println("|---|---|---|---|---|---|");
      ask(store, everywhere, "a name and a beginning", i -> words(names.get(at()), 4));
      ask(store, everywhere, "a name with a slip", i -> slip(names.get(at())));
      ask(store, everywhere, "a first name alone", i -> FIRST[chance.nextInt(FIRST.length)]);
      ask(store, everywhere, "a telephone number", i -> "06" + "%08d".formatted(at()));
      ask(store, everywhere, "an e-mail address", i -> "c" + at() + "@example.fr");
      ask(store, everywhere, "the number on a card", i -> numbers.get(at()));
      ask(store, everywhere, "a receipt", i -> receipt(at(), floor.shop));
      ask(store, everywhere, "nobody", i -> "Zwxq" + at());
      measure("her page", i -> get(store, everywhere, "api/v1/clients/" + numbers.get(at())));
      String dossiers = "staff/dossier/";
      assertThat(get(store, everywhere, dossiers + dossier(7)).body())
          .as("what she said, what she dislikes, her last visit")
          .contains("Pas de cuir, nous avons un chat.", ">cuir<", "Deux chats.");
      measure(
          "a dossier, its whole page, by somebody of ten shops",
          i -> get(store, everywhere, dossiers + dossier(at() % DOSSIERS)));
      measure(
          "the same, by somebody of its shop",
          i -> get(store, here, dossiers + dossier(at() % (DOSSIERS / SHOPS) * SHOPS)));
      measure("the sheet of a visit", i -> get(store, here, "api/v1/visit-sheets/v" + tens()));
      measure(
          "a page of a book",
          i -> get(store, everywhere, "api/v1/clients?shop=" + shops[i % SHOPS]));
    }
  }

  private static String receipt(int i, String first) {
    return new SeriesNumber("V1999", i + 1).in(shopOf(i % SHOPS, first));
  }

  /** A client of the first shop. */
  private int tens() {
    return at() / SHOPS * SHOPS;
  }

  private int at() {
    return chance.nextInt(CLIENTS);
  }

  private void ask(URI store, String ticket, String what, IntFunction<String> words)
      throws SQLException {
    measure(
        what,
        i ->
            get(
                store,
                ticket,
                "api/v1/clients?words="
                    + URLEncoder.encode(words.apply(i), StandardCharsets.UTF_8)));
  }

  private static HttpResponse<String> get(URI store, String ticket, String path) {
    return Http.get(store, path, "Cookie", "vitrine_ticket=" + ticket);
  }

  private void measure(String what, IntFunction<HttpResponse<String>> question)
      throws SQLException {
    long[] took = new long[QUESTIONS];
    long sent = 0;
    String before = scanned();
    for (int i = -WARM; i < QUESTIONS; i++) {
      long from = System.nanoTime();
      assertThat(question.apply(i + WARM).statusCode()).isEqualTo(200);
      if (i >= 0) {
        took[i] = System.nanoTime() - from;
      } else if (i == -1) {
        sent = Sent.soFar(Deployed.at(url));
      }
    }
    Arrays.sort(took);
    System.out.printf(
        "| %s | %.1f | %.1f | %.1f | %.1f | %s |%n",
        what,
        took[QUESTIONS / 2] / 1e6,
        took[QUESTIONS * 95 / 100] / 1e6,
        took[QUESTIONS * 99 / 100] / 1e6,
        (Sent.soFar(Deployed.at(url)) - sent) / (double) QUESTIONS,
        difference(before, scanned()));
  }

  /** The rows that were read table by table without an index, of the large tables. */
  private static String scanned() throws SQLException {
    try (Connection store = asOwnerOfAll();
        Statement statement = store.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select string_agg(relname || '=' || seq_tup_read, ' ' order by relname)"
                    + " from pg_stat_user_tables where schemaname = 'store'"
                    + " and n_live_tup > 1000")) {
      rows.next();
      return rows.getString(1);
    }
  }

  private static String difference(String before, String after) {
    List<String> was = List.of(before.split(" "));
    return Arrays.stream(after.split(" "))
        .filter(table -> !was.contains(table))
        .map(table -> table.substring(0, table.indexOf('=')))
        .collect(Collectors.joining(", "));
  }

  private static String words(String name, int begun) {
    String[] of = name.split(" ");
    return of[1] + " " + of[0].substring(0, Math.min(begun, of[0].length()));
  }

  private static String slip(String name) {
    String last = name.split(" ")[1];
    return last.substring(0, 2) + last.substring(3) + " " + name.split(" ")[0];
  }

  private static String shopOf(int i, String first) {
    return i == 0 ? first : first + i;
  }

  /** Rows as the use cases write them, without the guards that ask for an open till. */
  private void fill(String shop) throws SQLException {
    try (Connection store = asOwnerOfAll()) {
      store.setAutoCommit(false);
      try (Statement statement = store.createStatement()) {
        statement.execute("set session_replication_role = replica");
      }
      clients(store, shop);
      sales(store, shop);
      dossiers(store, shop);
      try (Statement statement = store.createStatement()) {
        statement.execute("analyze");
      }
      store.commit();
    }
  }

  /** Who may leave the guards out, which the product's role may not. */
  private static Connection asOwnerOfAll() throws SQLException {
    return DriverManager.getConnection(
        System.getProperty("vitrine.db.url"), "postgres", "postgres");
  }

  private void clients(Connection store, String shop) throws SQLException {
    OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
    try (PreparedStatement client =
            store.prepareStatement(
                "insert into store.client (client, shop, adviser, adviser_name, name, email, phone,"
                    + " language, root, remembered_at, remembered_by, remembered_by_name,"
                    + " last_contact_at, version) values (?, ?, 'S003', 'Camille Roux', ?, ?, ?,"
                    + " 'fr', ?, ?, 'S003', 'Camille Roux', ?, 1)");
        PreparedStatement key =
            store.prepareStatement(
                "insert into store.client_key (kind, word, client) values (?, ?, ?)"
                    + " on conflict do nothing")) {
      for (int i = 0; i < CLIENTS; i++) {
        String number = number(i);
        String name = FIRST[chance.nextInt(FIRST.length)] + " " + lastName();
        names.add(name);
        numbers.add(number);
        Object[] row = {
          number,
          shopOf(i % SHOPS, shop),
          name,
          "c" + i + "@example.fr",
          "+336" + "%08d".formatted(i),
          number,
          now.minusDays(i % 1000),
          now.minusMinutes(i)
        };
        add(client, row);
        for (String word : FoldedWords.of(name)) {
          add(key, "W", word, number);
          for (String near : FoldedWords.nearKeys(word)) {
            add(key, "N", near, number);
          }
        }
        if (i % BATCH == BATCH - 1) {
          client.executeBatch();
          key.executeBatch();
          store.commit();
        }
      }
      client.executeBatch();
      key.executeBatch();
    }
  }

  /** A visit for each client, and on it a copy of the one sale with so many lines. */
  private void sales(Connection store, String shop) throws SQLException {
    try (PreparedStatement visit =
            store.prepareStatement(
                "insert into store.visit (shop, id, kind, state, customer, language, arrived_at,"
                    + " ended_at, outcome, version) values (?, ?, 'WALK_IN', 'ENDED', 'x', 'fr',"
                    + " ?, ?, 'SOLD', 1)");
        PreparedStatement tie =
            store.prepareStatement(
                "insert into store.client_visit (shop, visit, client, said_at, staff)"
                    + " values (?, ?, ?, ?, 'S003')")) {
      OffsetDateTime then = OffsetDateTime.now(ZoneOffset.UTC).minusDays(30);
      for (int i = 0; i < CLIENTS; i++) {
        String of = shopOf(i % SHOPS, shop);
        add(visit, of, "v" + i, then, then);
        add(tie, of, "v" + i, number(i), then);
        if (i % BATCH == BATCH - 1 || i == CLIENTS - 1) {
          visit.executeBatch();
          tie.executeBatch();
          store.commit();
        }
      }
    }
    try (Statement statement = store.createStatement()) {
      statement.execute(
          """
          insert into store.sale select copy.* from store.sale s, generate_series(0, %d) i,
            jsonb_populate_record(null::store.sale, to_jsonb(s) || jsonb_build_object(
              'shop', case when mod(i, %d) = 0 then s.shop else s.shop || mod(i, %d) end,
              'id', 'BENCH-' || i, 'visit', 'v' || i, 'request_key', 'bench-' || i,
              'series', 'V1999', 'receipt_number', i + 1, 'journal_no', i + 1000)) copy
          where s.shop = '%s'"""
              .formatted(CLIENTS - 1, SHOPS, SHOPS, shop));
      statement.execute(
          """
          insert into store.sale_line select copy.* from store.sale s, store.sale_line l,
            generate_series(1, %d) piece,
            jsonb_populate_record(null::store.sale_line, to_jsonb(l) || jsonb_build_object(
              'shop', s.shop, 'sale', s.id, 'place', piece, 'sku', l.sku || piece)) copy
          where s.series = 'V1999' and l.shop = '%s' and l.sale not like 'BENCH-%%'"""
              .formatted(LINES_EACH, shop));
    }
    store.commit();
  }

  /** For some clients an appointment under their address, and on every visit of before a word. */
  private void dossiers(Connection store, String shop) throws SQLException {
    try (Statement statement = store.createStatement()) {
      statement.execute(
          """
          insert into store.dossier (number, told_version, state, shop, zone, topic, topic_fr,
            topic_en, staff, staff_name, starts_at, minutes, language, guest_name, guest_email,
            check_in_code, message, told_at, version)
          select 'DB' || lpad(substr(v.visit, 2), 7, '0'), 1,
            'AGREED', c.shop, 'Europe/Paris', 'salon', 'Salon', 'Living room', 'S003',
            'Camille Roux', now() + interval '1 day', 45, 'fr', c.name, c.email,
            'B' || lpad(substr(v.visit, 2), 9, '0'),
            'Pas de cuir, nous avons un chat.', now(), 1
          from store.client c join store.client_visit v on v.client = c.client
          where v.visit like 'v%%' and substr(v.visit, 2)::int < %d"""
              .formatted(DOSSIERS));
      statement.execute(
          """
          insert into store.dossier_wish (dossier, place, sku, note, quantity)
          select d.number, p, case p when 1 then 'AUB3-LIN-ECR' else 'OTHER-' || p end, 'ou plus petit', 1
          from store.dossier d, generate_series(1, 3) p where d.number like 'DB%'""");
      statement.execute(
          """
          insert into store.alternative (id, dossier, sku, reason, words, added_at, added_by, added_by_name)
          select 'alt-' || d.number, d.number, 'OTHER-9', 'OWN_WORDS', 'plus court', now(), 'S003',
            'Camille Roux' from store.dossier d where d.number like 'DB%'""");
      statement.execute(
          "insert into store.preparation (dossier, version)"
              + " select number, 1 from store.dossier where number like 'DB%'");
      statement.execute(
          """
          insert into store.shown (shop, visit, sku, reaction, fate, reason, added, changed_at,
            changed_by, changed_by_name)
          select v.shop, v.id, 'AUB3-LIN-ECR', 'LIKED', 'NOT', 'PRICE', false, v.ended_at, 'S003',
            'Camille Roux' from store.visit v where v.kind = 'WALK_IN' and v.id like 'v%'""");
      statement.execute(
          """
          insert into store.visit_end (shop, visit, next_step, note, said_at, said_by, said_by_name)
          select v.shop, v.id, 'CALL', 'Deux chats.', v.ended_at, 'S003', 'Camille Roux'
          from store.visit v where v.kind = 'WALK_IN' and v.id like 'v%'""");
      statement.execute(
          """
          insert into store.client_fact (id, client, kind, words, added_at, added_by, added_by_name)
          select 'f' || c.client, c.client, 'DISLIKE', 'cuir', c.remembered_at, 'S003',
            'Camille Roux' from store.client c""");
    }
    store.commit();
  }

  private static String dossier(int at) {
    return "DB%07d".formatted(at);
  }

  private static void add(PreparedStatement statement, Object... row) throws SQLException {
    for (int i = 0; i < row.length; i++) {
      statement.setObject(i + 1, row[i]);
    }
    statement.addBatch();
  }

  private String lastName() {
    StringBuilder name = new StringBuilder();
    int syllables = 2 + chance.nextInt(2);
    for (int i = 0; i < syllables; i++) {
      name.append(SYLLABLES[chance.nextInt(SYLLABLES.length)]);
    }
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  private static String number(int i) {
    String alphabet = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    StringBuilder number = new StringBuilder();
    int rest = i;
    for (int at = 0; at < 8; at++) {
      number.append(alphabet.charAt(rest & 31));
      rest >>= 5;
    }
    return number.toString();
  }
}
