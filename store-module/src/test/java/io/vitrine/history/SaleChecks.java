package io.vitrine.history;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Each sale once, its parts adding up to it; each return within what was sold. */
final class SaleChecks {

  private final History history;
  private final Consumer<Found> found;

  SaleChecks(History history, Consumer<Found> found) {
    this.history = history;
    this.found = found;
  }

  void check() {
    once("request_key");
    once("visit");
    answers();
    sums("sale");
    sums("refund");
    visits();
    returns();
  }

  private void once(String column) {
    history
        .by("sale", "shop", column)
        .forEach(
            (key, sales) -> {
              if (sales.size() > 1) {
                found.accept(new Found(Fault.SALE_TWICE, column + " " + key));
              }
            });
  }

  private void answers() {
    Map<String, List<Row>> answers = history.by("sale_request", "shop", "request_key", "sale");
    Map<String, List<Row>> sales = history.by("sale", "shop", "request_key", "id");
    sales.forEach(
        (key, sale) -> {
          if (answers.getOrDefault(key, List.of()).size() != 1) {
            found.accept(new Found(Fault.ANSWER_MISSING, "sale " + receipt(sale.get(0))));
          }
        });
    answers.forEach(
        (key, answer) -> {
          if (!sales.containsKey(key)) {
            found.accept(new Found(Fault.ANSWER_MISSING, "key " + key));
          }
        });
  }

  private void sums(String what) {
    Map<String, Long> lines = history.sums(what + "_line", "total_cents", "shop", what);
    Map<String, List<Row>> each = history.by(what + "_line", "shop", what);
    Map<String, Long> gross = history.sums(what + "_tax", "gross_cents", "shop", what);
    Map<String, Long> tax = history.sums(what + "_tax", "tax_cents", "shop", what);
    String payment = "sale".equals(what) ? "payment" : "refund_payment";
    Map<String, Long> paid = history.sums(payment, "amount_cents", "shop", what);
    for (Row one : history.rows(what)) {
      String key = one.key("shop", "id");
      long total = one.number("total_cents");
      String where = what + " " + receipt(one);
      if (lines.getOrDefault(key, 0L) != total
          || each.getOrDefault(key, List.of()).size() != one.number("lines")) {
        found.accept(new Found(Fault.LINES_OFF, where));
      }
      if (gross.getOrDefault(key, 0L) != total
          || tax.getOrDefault(key, 0L) != one.number("tax_cents")) {
        found.accept(new Found(Fault.TAXES_OFF, where));
      }
      if (paid.getOrDefault(key, 0L) != total) {
        found.accept(new Found(Fault.PAYMENTS_OFF, where));
      }
    }
  }

  private void visits() {
    Map<String, List<Row>> visits = history.by("visit", "shop", "id");
    for (Row sale : history.rows("sale")) {
      List<Row> visit = visits.getOrDefault(sale.key("shop", "visit"), List.of());
      if (visit.size() != 1 || !"SOLD".equals(visit.get(0).text("outcome"))) {
        found.accept(new Found(Fault.VISIT_OPEN, "sale " + receipt(sale)));
      }
    }
  }

  private void returns() {
    Map<String, Long> pieces = history.sums("refund_line", "quantity", "shop", "sale", "place");
    Map<String, Long> cents = history.sums("refund_line", "total_cents", "shop", "sale", "place");
    for (Row line : history.rows("sale_line")) {
      String key = line.key("shop", "sale", "place");
      if (pieces.getOrDefault(key, 0L) > line.number("quantity")
          || -cents.getOrDefault(key, 0L) > line.number("total_cents")) {
        found.accept(new Found(Fault.GIVEN_BACK_TOO_MUCH, "line " + key));
      }
    }
  }

  /** The number as printed. */
  static String receipt(Row row) {
    return printed(row, "receipt_number");
  }

  static String printed(Row row, String column) {
    return "%s-%s-%06d"
        .formatted(
            row.text("shop").toUpperCase(java.util.Locale.ROOT),
            row.text("series"),
            row.number(column));
  }
}
