package io.vitrine.history;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Money that is held for customers is used once, and each drawer should hold what went into it. */
final class MoneyChecks {

  private final History history;
  private final Consumer<Found> found;

  MoneyChecks(History history, Consumer<Found> found) {
    this.history = history;
    this.found = found;
  }

  void check() {
    deposits();
    credit();
    invoices();
    depositInvoices();
    drawers();
  }

  /** Each refund of an invoiced sale is credited once, and nothing else is. */
  private void invoices() {
    Map<String, List<Row>> invoices = history.by("invoice", "shop", "sale");
    Map<String, List<Row>> credits = history.by("invoice_credit", "shop", "refund");
    for (Row refund : history.rows("refund")) {
      int wanted = invoices.getOrDefault(refund.key("shop", "sale"), List.of()).size();
      if (credits.getOrDefault(refund.key("shop", "id"), List.of()).size() != wanted) {
        found.accept(new Found(Fault.CREDIT_MISSING, SaleChecks.printed(refund, "receipt_number")));
      }
    }
  }

  /** The invoice on a deposit is credited once where its order came to nothing, else never. */
  private void depositInvoices() {
    Map<String, List<Row>> ends = history.by("deposit_end", "shop", "deposit");
    Map<String, List<Row>> credits = history.by("deposit_invoice_credit", "shop", "deposit");
    for (Row invoice : history.rows("deposit_invoice")) {
      String key = invoice.key("shop", "deposit");
      long wanted =
          ends.getOrDefault(key, List.of()).stream()
              .filter(end -> !"SETTLED".equals(end.text("ending")))
              .count();
      if (credits.getOrDefault(key, List.of()).size() != wanted) {
        found.accept(new Found(Fault.CREDIT_MISSING, "deposit " + invoice.text("deposit")));
      }
    }
  }

  private void deposits() {
    Map<String, List<Row>> ends = history.by("deposit_end", "shop", "deposit");
    Map<String, List<Row>> used = history.by("payment", "shop", "deposit");
    Map<String, Long> paid = history.sums("deposit_payment", "amount_cents", "shop", "deposit");
    Map<String, Long> gross = history.sums("deposit_tax", "gross_cents", "shop", "deposit");
    Map<String, Long> back = history.sums("deposit_end_payment", "amount_cents", "shop", "deposit");
    for (Row deposit : history.rows("deposit")) {
      String key = deposit.key("shop", "id");
      long amount = deposit.number("amount_cents");
      String where = "deposit " + deposit.text("id");
      if (!isUsedOnce(
          amount, ends.getOrDefault(key, List.of()), used.getOrDefault(key, List.of()))) {
        found.accept(new Found(Fault.DEPOSIT_TWICE, where));
      }
      long given =
          ends.getOrDefault(key, List.of()).stream()
              .mapToLong(end -> end.number("back_cents"))
              .sum();
      if (paid.getOrDefault(key, 0L) != amount || back.getOrDefault(key, 0L) != given) {
        found.accept(new Found(Fault.PAYMENTS_OFF, where));
      }
      if (gross.getOrDefault(key, 0L) != amount) {
        found.accept(new Found(Fault.TAXES_OFF, where));
      }
    }
  }

  private static boolean isUsedOnce(long amount, List<Row> ends, List<Row> used) {
    if (ends.isEmpty()) {
      return used.isEmpty();
    }
    boolean settled = "SETTLED".equals(ends.get(0).text("ending"));
    return ends.size() == 1
        && used.size() == (settled ? 1 : 0)
        && used.stream()
            .allMatch(
                payment ->
                    payment.number("amount_cents") == amount
                        && payment.text("sale").equals(ends.get(0).text("sale")));
  }

  private void credit() {
    Map<String, Long> taken = history.sums("credit_use", "amount_cents", "shop", "note");
    Map<String, Long> paid = history.sums("payment", "amount_cents", "credit_shop", "credit_note");
    history
        .sums("deposit_payment", "amount_cents", "credit_shop", "credit_note")
        .forEach((note, cents) -> paid.merge(note, cents, Long::sum));
    for (Row note : history.rows("credit_note")) {
      String key = note.key("shop", "id");
      long used = taken.getOrDefault(key, 0L);
      if (used > note.number("amount_cents") || used != paid.getOrDefault(key, 0L)) {
        found.accept(new Found(Fault.CREDIT_TOO_MUCH, SaleChecks.printed(note, "note_number")));
      }
    }
  }

  private void drawers() {
    Map<String, Long> drawers = new java.util.HashMap<>();
    cash(drawers, "payment", "sale", "sale", "id");
    cash(drawers, "refund_payment", "refund", "refund", "id");
    cash(drawers, "deposit_payment", "deposit", "deposit", "id");
    cash(drawers, "deposit_end_payment", "deposit", "deposit_end", "deposit");
    history
        .rows("drawer_entry")
        .forEach(
            act ->
                drawers.merge(
                    act.key("shop", "till_session"), act.number("amount_cents"), Long::sum));
    for (Row session : history.rows("till_session")) {
      long expected =
          session.number("float_cents") + drawers.getOrDefault(session.key("shop", "id"), 0L);
      if ("CLOSED".equals(session.text("state")) && session.number("expected_cents") != expected) {
        found.accept(new Found(Fault.DRAWER_OFF, session.key("shop", "till", "opened_at")));
      }
    }
  }

  /** What papers of one kind brought into each session's drawer, or took out of it. */
  private void cash(
      Map<String, Long> drawers, String payments, String of, String paper, String id) {
    Map<String, List<Row>> papers = history.by(paper, "shop", id);
    for (Row payment : history.rows(payments)) {
      List<Row> stands = papers.getOrDefault(payment.key("shop", of), List.of());
      if ("CASH".equals(payment.text("means")) && !stands.isEmpty()) {
        drawers.merge(
            stands.get(0).key("shop", "till_session"), payment.number("amount_cents"), Long::sum);
      }
    }
  }
}
