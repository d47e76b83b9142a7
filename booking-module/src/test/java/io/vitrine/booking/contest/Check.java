package io.vitrine.booking.contest;

import io.vitrine.booking.contest.History.Act;
import io.vitrine.booking.contest.History.Line;
import io.vitrine.booking.contest.History.Phase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Reads what the clients were told and what the tables hold, and compares, with no code of the
 * product: SQL, this class and the history alone.
 */
final class Check {

  private final String shop;
  private final List<Line> lines;
  private final Map<String, Row> rows = new TreeMap<>();
  private final Map<String, String> numberOfKey = new HashMap<>();
  private final Map<String, Long> facts = new HashMap<>();
  private final Map<String, Set<Long>> ticks = new HashMap<>();
  private final List<String> wrong = new ArrayList<>();

  /** An appointment's row. */
  private record Row(
      String number, String state, String staff, long from, int before, int after, long version) {

    boolean holds() {
      return !state.equals("CANCELLED");
    }

    boolean meets(Row other) {
      return staff.equals(other.staff)
          && from - before < other.from + other.after
          && other.from - other.before < from + after;
    }

    /** As the history would say it. */
    String place() {
      return holds() ? staff + " " + Instant.ofEpochSecond(from * 60) : state;
    }
  }

  /** What was found; nothing wrong when {@code wrong} is empty. */
  record Report(
      int attempts, int confirmed, int refused, int unknown, int rows, List<String> wrong) {

    @Override
    public String toString() {
      return "%d attempts, %d confirmed, %d refused, %d unknown; %d appointments; %d wrong%s"
          .formatted(
              attempts,
              confirmed,
              refused,
              unknown,
              rows,
              wrong.size(),
              wrong.isEmpty() ? "" : ":\n" + String.join("\n", wrong));
    }
  }

  private Check(String shop, List<Line> lines) {
    this.shop = shop;
    this.lines = lines;
  }

  /** The appointments of a shop, which a contest that begins now finds there. */
  static Set<String> numbers(String shop, Connection tables) throws SQLException {
    Check check = new Check(shop, List.of());
    check.read(tables);
    return check.rows.keySet();
  }

  /**
   * @param before the numbers that were there before it began
   */
  static Report of(String shop, List<Line> lines, Set<String> before, Connection tables)
      throws SQLException {
    Check check = new Check(shop, lines);
    check.read(tables);
    check.nobodyIsPromisedTwice();
    check.theLedgerHoldsJustWhatIsPromised();
    check.everyAnswerIsTrue();
    check.nothingWasInvented(before);
    check.everyChangeWasToldOnce(before);
    return check.report();
  }

  private void read(Connection tables) throws SQLException {
    try (Statement sql = tables.createStatement()) {
      try (ResultSet it =
          sql.executeQuery(
              "select number, state, staff, from_at, preparation_minutes, advice_minutes,"
                  + " buffer_minutes, version from booking.appointment where shop = '"
                  + shop
                  + "'")) {
        while (it.next()) {
          rows.put(
              it.getString(1),
              new Row(
                  it.getString(1),
                  it.getString(2),
                  it.getString(3),
                  it.getTimestamp(4).toInstant().getEpochSecond() / 60,
                  it.getInt(5),
                  it.getInt(6) + it.getInt(7),
                  it.getLong(8)));
        }
      }
      try (ResultSet it =
          sql.executeQuery("select idempotency_key, appointment from booking.booking_key")) {
        while (it.next()) {
          numberOfKey.put(it.getString(1), it.getString(2));
        }
      }
      try (ResultSet it =
          sql.executeQuery(
              "select appointment, count(*) from booking.appointment_fact group by appointment")) {
        while (it.next()) {
          facts.put(it.getString(1), it.getLong(2));
        }
      }
      try (ResultSet it =
          sql.executeQuery(
              "select o.occupant, t.tick from booking.ledger_tick t"
                  + " join booking.occupation o on o.id = t.occupation"
                  + " where o.kind = 'APPOINTMENT'")) {
        while (it.next()) {
          ticks.computeIfAbsent(it.getString(1), n -> new HashSet<>()).add(it.getLong(2));
        }
      }
    }
  }

  private void nobodyIsPromisedTwice() {
    List<Row> holding = rows.values().stream().filter(Row::holds).toList();
    for (int i = 0; i < holding.size(); i++) {
      for (int j = i + 1; j < holding.size(); j++) {
        if (holding.get(i).meets(holding.get(j))) {
          wrong.add("overlap: " + holding.get(i) + " and " + holding.get(j));
        }
      }
    }
  }

  private void theLedgerHoldsJustWhatIsPromised() {
    for (Row row : rows.values()) {
      Set<Long> expected = new HashSet<>();
      for (long tick = (row.from - row.before) / 5;
          row.holds() && tick < (row.from + row.after) / 5;
          tick++) {
        expected.add(tick);
      }
      if (!ticks.getOrDefault(row.number, Set.of()).equals(expected)) {
        wrong.add("ledger: " + row + " has " + ticks.get(row.number));
      }
    }
  }

  private void everyAnswerIsTrue() {
    Map<String, List<Line>> ofKey = new LinkedHashMap<>();
    lines.forEach(line -> ofKey.computeIfAbsent(line.key(), k -> new ArrayList<>()).add(line));
    ofKey.forEach(this::everyAnswerIsTrue);
  }

  private void everyAnswerIsTrue(String key, List<Line> told) {
    Set<String> confirmed = new HashSet<>();
    boolean unknown = false;
    int open = 0;
    for (Line line : told) {
      if (line.act() == Act.BOOK) {
        open += line.phase() == Phase.SENT ? 1 : -1;
        unknown |= line.phase() == Phase.UNKNOWN;
        if (line.phase() == Phase.CONFIRMED) {
          confirmed.add(line.number());
        }
      }
    }
    String number = numberOfKey.get(key);
    if (confirmed.size() > 1) {
      wrong.add("one key, several appointments: " + key + " " + confirmed);
    } else if (confirmed.size() == 1) {
      String promised = confirmed.iterator().next();
      if (!promised.equals(number) || !rows.containsKey(promised)) {
        wrong.add("confirmed and not there: " + key + " " + promised);
      } else {
        standsWhereItWasTold(rows.get(promised), told);
      }
    } else if (!unknown && open == 0 && number != null) {
      wrong.add("refused and there: " + key + " " + number);
    } else if (number != null && !rows.containsKey(number)) {
      wrong.add("a key without its appointment: " + key + " " + number);
    }
  }

  /** Of what is unknown both outcomes are possible; of all else the last word counts. */
  private void standsWhereItWasTold(Row row, List<Line> told) {
    Set<String> possible = new HashSet<>();
    for (Line line : told) {
      String outcome = line.act() == Act.CANCEL ? "CANCELLED" : line.staff() + " " + line.from();
      if (line.phase() == Phase.CONFIRMED && line.act() == Act.BOOK) {
        if (possible.isEmpty()) {
          possible.add(outcome);
        }
      } else if (line.phase() == Phase.CONFIRMED) {
        possible.clear();
        possible.add(outcome);
      } else if (line.phase() == Phase.UNKNOWN && line.act() != Act.BOOK) {
        possible.add(outcome);
      }
    }
    if (!possible.contains(row.place())) {
      wrong.add("told " + possible + " and is " + row.place() + ": " + row);
    }
  }

  private void nothingWasInvented(Set<String> before) {
    Set<String> sent = new HashSet<>();
    lines.forEach(line -> sent.add(line.key()));
    Set<String> wanted = new HashSet<>();
    numberOfKey.forEach(
        (key, number) -> {
          if (sent.contains(key)) {
            wanted.add(number);
          }
        });
    rows.keySet().stream()
        .filter(number -> !wanted.contains(number) && !before.contains(number))
        .forEach(number -> wrong.add("nobody asked for " + number));
  }

  /** What was there before may be older than the facts. */
  private void everyChangeWasToldOnce(Set<String> before) {
    rows.values().stream()
        .filter(row -> !before.contains(row.number))
        .filter(row -> facts.getOrDefault(row.number, 0L) != row.version)
        .forEach(row -> wrong.add("told " + facts.get(row.number) + " times: " + row));
  }

  private Report report() {
    int[] count = new int[Phase.values().length];
    lines.forEach(line -> count[line.phase().ordinal()]++);
    return new Report(
        count[Phase.SENT.ordinal()],
        count[Phase.CONFIRMED.ordinal()],
        count[Phase.REFUSED.ordinal()],
        count[Phase.UNKNOWN.ordinal()],
        rows.size(),
        wrong);
  }
}
