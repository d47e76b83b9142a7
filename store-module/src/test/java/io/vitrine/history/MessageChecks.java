package io.vitrine.history;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Each sale left its messages: the catalogue hears each level that moved, booking what became of an
 * appointment. Messages that arrived are forgotten after a month, so older sales are passed over.
 */
final class MessageChecks {

  private static final Duration KEPT = Duration.ofDays(29);

  private final History history;
  private final Instant now;
  private final Consumer<Found> found;

  MessageChecks(History history, Instant now, Consumer<Found> found) {
    this.history = history;
    this.now = now;
    this.found = found;
  }

  void check() {
    Set<String> recent =
        history.rows("sale").stream()
            .filter(sale -> !TrainingChecks.isTraining(sale))
            .filter(sale -> sale.time("finished_at").isAfter(now.minus(KEPT)))
            .map(sale -> sale.key("shop", "id"))
            .collect(Collectors.toSet());
    stock(recent);
    visits(recent);
  }

  private void stock(Set<String> recent) {
    Map<String, Long> opened =
        history.rows("stock_move").stream()
            .filter(move -> "OPENING".equals(move.text("kind")))
            .collect(
                Collectors.toMap(
                    move -> move.key("shop", "sku"), move -> move.number("version"), Math::min));
    Map<String, List<Row>> told = history.by("outbox_message", "kind", "subject");
    for (Row move : history.rows("stock_move")) {
      String level = move.text("shop") + "/" + move.text("sku");
      if ("SALE".equals(move.text("kind"))
          && recent.contains(move.key("shop", "sale"))
          && opened.getOrDefault(move.key("shop", "sku"), Long.MAX_VALUE)
              < move.number("version")) {
        String version = "\"version\":" + move.number("version") + "}";
        once(
            told.getOrDefault("STOCK " + level, List.of()).stream()
                .filter(message -> message.text("body").endsWith(version))
                .count(),
            level + " version " + move.number("version"));
      }
    }
  }

  private void visits(Set<String> recent) {
    Map<String, List<Row>> visits = history.by("visit", "shop", "id");
    Map<String, List<Row>> told = history.by("outbox_message", "kind", "subject");
    for (Row sale : history.rows("sale")) {
      if (recent.contains(sale.key("shop", "id"))) {
        visits.getOrDefault(sale.key("shop", "visit"), List.of()).stream()
            .map(visit -> visit.text("appointment"))
            .filter(appointment -> appointment != null)
            .forEach(
                appointment ->
                    once(
                        told.getOrDefault("SOLD " + appointment, List.of()).size(),
                        "appointment " + appointment));
      }
    }
  }

  private void once(long times, String where) {
    if (times != 1) {
      found.accept(new Found(Fault.MESSAGE_MISSING, where));
    }
  }
}
