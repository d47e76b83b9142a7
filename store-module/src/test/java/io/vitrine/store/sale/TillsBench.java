package io.vitrine.store.sale;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.testkit.Contracts;
import io.vitrine.testkit.Deployed;
import io.vitrine.testkit.Neighbour;
import io.vitrine.testkit.Neighbour.Answer;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.io.StringReader;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * How many sales a second eight tills finish, from the device's signed request to the answer, on
 * PostgreSQL that writes through. No part of the tests; docs/benchmarks.md says how to run it.
 */
@ExtendWith(ArquillianExtension.class)
class TillsBench {

  private static final int TILLS = 8;
  private static final int WARM = Integer.getInteger("warm", 400);
  private static final int SALES = Integer.getInteger("sales", 600);

  @ArquillianResource private URL url;

  @Test
  void eightTillsSell() throws Exception {
    ground();
    URI store = Deployed.at(url);
    System.out.println("| what | a second | p50 ms | p99 ms |");
    System.out.println("|---|---|---|---|");
    try (Neighbour neighbour = Neighbour.present()) {
      List<ShopFloor> one = new ArrayList<>();
      one.add(ShopFloor.open(store, neighbour, 1_000_000));
      while (one.size() < TILLS) {
        one.add(one.get(0).beside("T" + (one.size() + 1)));
      }
      known(neighbour, one.subList(0, 1));
      sell("warming up", one, WARM);
      print("a row, committed (8 connections)", commits());
      print("a sale, 8 tills of one shop", sell("one shop", one, SALES));
      List<ShopFloor> eight = new ArrayList<>();
      while (eight.size() < TILLS) {
        eight.add(ShopFloor.open(store, neighbour, 1_000_000));
      }
      known(neighbour, eight);
      print("a sale, 8 shops with a till each", sell("eight shops", eight, SALES));
      print("a row, committed (8 connections)", commits());
    }
  }

  /** The catalogue knows these shops, as it knows a real one. */
  private static void known(Neighbour neighbour, List<ShopFloor> floors) {
    JsonArrayBuilder shops = Json.createArrayBuilder();
    for (ShopFloor floor : floors) {
      String sample =
          Contracts.sample("catalog-shops.json").replace("\"rivoli\"", "\"" + floor.shop + "\"");
      try (var reader = Json.createReader(new StringReader(sample))) {
        shops.add(reader.readObject().getJsonArray("items").get(0));
      }
    }
    String told = Json.createObjectBuilder().add("items", shops).build().toString();
    neighbour.answering("/api/v1/shops", asked -> Answer.json(told));
  }

  /** What a run of parallel acts took, each in nanoseconds. */
  private record Run(long[] each, double seconds) {}

  private static Run sell(String what, List<ShopFloor> floors, int sales) throws Exception {
    List<Deque<String>> visits = new ArrayList<>();
    for (ShopFloor floor : floors) {
      visits.add(visits(floor, sales));
    }
    return together(
        sales,
        till -> {
          ShopFloor floor = floors.get(till);
          String body = ShopFloor.byCard(visits.get(till).pop());
          HttpResponse<String> answer = floor.sell(ShopFloor.newKey(), body);
          assertThat(answer.statusCode()).as("%s: %s", what, answer.body()).isEqualTo(201);
        });
  }

  private interface Act {
    void at(int till) throws Exception;
  }

  private static Run together(int times, Act act) throws Exception {
    ExecutorService tills = Executors.newFixedThreadPool(TILLS);
    List<Callable<long[]>> all = new ArrayList<>();
    for (int till = 0; till < TILLS; till++) {
      int at = till;
      all.add(
          () -> {
            long[] took = new long[times];
            for (int i = 0; i < times; i++) {
              long begin = System.nanoTime();
              act.at(at);
              took[i] = System.nanoTime() - begin;
            }
            return took;
          });
    }
    long begin = System.nanoTime();
    LongStream each = LongStream.empty();
    for (Future<long[]> took : tills.invokeAll(all)) {
      each = LongStream.concat(each, LongStream.of(took.get()));
    }
    double seconds = (System.nanoTime() - begin) / 1e9;
    tills.shutdown();
    return new Run(each.sorted().toArray(), seconds);
  }

  private static void print(String what, Run run) {
    System.out.printf(
        Locale.ROOT,
        "| %s | %.0f | %.1f | %.1f |%n",
        what,
        run.each.length / run.seconds,
        run.each[run.each.length / 2] / 1e6,
        run.each[run.each.length * 99 / 100] / 1e6);
  }

  /** As many visits as sales, each with the adviser. */
  private static Deque<String> visits(ShopFloor floor, int count) throws SQLException {
    List<String> ids =
        new ArrayList<>(Collections.nCopies(count, ""))
            .stream().map(it -> UUID.randomUUID().toString()).toList();
    try (Connection connection = ShopFloor.connect();
        PreparedStatement insert =
            connection.prepareStatement(
                "insert into store.visit (shop, id, kind, state, appointment, customer, language,"
                    + " staff, staff_name, arrived_at, received_at, version) values (?, ?,"
                    + " 'WALK_IN', 'WITH_ADVISER', null, 'Claire Dubreuil', 'fr', 'S003',"
                    + " 'Camille Roux', current_timestamp, current_timestamp, 1)")) {
      for (String id : ids) {
        insert.setString(1, floor.shop);
        insert.setString(2, id);
        insert.addBatch();
      }
      insert.executeBatch();
    }
    return new ArrayDeque<>(ids);
  }

  /** Says whether PostgreSQL waits for the disk, and makes the table to compare with. */
  private static void ground() throws SQLException {
    try (Connection connection = ShopFloor.connect();
        Statement settings = connection.createStatement()) {
      settings.execute("create table if not exists bench_row (id varchar(36) primary key)");
    }
    try (Connection connection = ShopFloor.connect();
        Statement asks = connection.createStatement();
        ResultSet told =
            asks.executeQuery(
                "select current_setting('fsync') || ' ' || current_setting('synchronous_commit')")) {
      told.next();
      System.out.println("fsync and synchronous_commit: " + told.getString(1));
    }
  }

  private static Run commits() throws Exception {
    List<Connection> connections = new ArrayList<>();
    for (int till = 0; till < TILLS; till++) {
      connections.add(ShopFloor.connect());
    }
    try {
      return together(
          500,
          till -> {
            try (PreparedStatement insert =
                connections.get(till).prepareStatement("insert into bench_row values (?)")) {
              insert.setString(1, UUID.randomUUID().toString());
              insert.executeUpdate();
            }
          });
    } finally {
      for (Connection connection : connections) {
        connection.close();
      }
    }
  }
}
