package io.vitrine.history;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Stock as a bank: each level is the sum of its moves, each sale and return moved what its lines
 * say, and over all shops of a variant no piece came out of nothing: what lies there is what came
 * in, less what the receipts say was sold, and what they say came back.
 */
final class StockChecks {

  /** What comes or goes without a paper of the counter or between shops. */
  private static final Set<String> FROM_OUTSIDE =
      Set.of("OPENING", "RECEIPT", "BREAKAGE", "COUNT", "CORRECTION");

  private final History history;
  private final Consumer<Found> found;

  StockChecks(History history, Consumer<Found> found) {
    this.history = history;
    this.found = found;
  }

  void check() {
    levels();
    moves("sale", "SALE", -1);
    moves("refund", "RETURN", 1);
    bank();
  }

  private void levels() {
    Map<String, List<Row>> moves = history.by("stock_move", "shop", "sku");
    for (Row level : history.rows("stock_level")) {
      String key = level.key("shop", "sku");
      long onHand = 0;
      long aside = 0;
      long version = 0;
      boolean follows = true;
      for (Row move :
          moves.getOrDefault(key, List.of()).stream()
              .sorted(Comparator.comparingLong(row -> row.number("version")))
              .toList()) {
        onHand += move.number("quantity");
        aside += move.number("aside");
        follows &= move.number("on_hand") == onHand && move.number("set_aside") == aside;
        version = move.number("version");
      }
      if (!follows
          || level.number("on_hand") != onHand
          || level.number("set_aside") != aside
          || level.number("version") != version) {
        found.accept(new Found(Fault.LEVEL_OFF, key));
      }
    }
  }

  private void moves(String paper, String kind, int sign) {
    Map<String, Long> lines = history.sums(paper + "_line", "quantity", "shop", paper, "sku");
    Map<String, Long> moved =
        history.rows("stock_move").stream()
            .filter(move -> kind.equals(move.text("kind")))
            .collect(
                Collectors.groupingBy(
                    move -> move.key("shop", paper, "sku"),
                    TreeMap::new,
                    Collectors.summingLong(move -> sign * move.number("quantity"))));
    lines.forEach(
        (key, quantity) -> {
          if (!quantity.equals(moved.remove(key))) {
            found.accept(new Found(Fault.MOVES_OFF, paper + " " + key));
          }
        });
    moved.keySet().forEach(key -> found.accept(new Found(Fault.MOVES_OFF, paper + " " + key)));
  }

  /** For each variant, over all shops. */
  private void bank() {
    Map<String, Long> there = history.sums("stock_level", "on_hand", "sku");
    Map<String, Long> owed = new TreeMap<>();
    add(
        owed,
        "stock_move",
        move -> FROM_OUTSIDE.contains(move.text("kind")) ? move.number("quantity") : 0);
    add(owed, "sale_line", line -> -line.number("quantity"));
    add(owed, "refund_line", line -> line.number("quantity"));
    Map<String, List<Row>> transfers = history.by("stock_transfer", "id");
    Set<String> shops =
        history.rows("stock_level").stream()
            .map(row -> row.text("shop"))
            .collect(Collectors.toSet());
    add(
        owed,
        "stock_transfer_line",
        line -> {
          Row transfer = transfers.get(line.text("transfer")).get(0);
          return (shops.contains(transfer.text("from_shop")) ? -line.number("sent") : 0)
              + (shops.contains(transfer.text("to_shop")) ? line.number("received") : 0);
        });
    owed.forEach(
        (sku, pieces) -> {
          if (!pieces.equals(there.getOrDefault(sku, 0L))) {
            found.accept(
                new Found(
                    Fault.BANK_OFF,
                    sku + ", " + there.getOrDefault(sku, 0L) + " there, " + pieces + " on paper"));
          }
        });
  }

  private void add(Map<String, Long> to, String table, Function<Row, Long> pieces) {
    history.rows(table).forEach(row -> to.merge(row.text("sku"), pieces.apply(row), Long::sum));
  }
}
